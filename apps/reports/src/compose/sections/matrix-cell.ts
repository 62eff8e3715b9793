import type { CoverageFieldsFragment, Mode } from '../../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import type { Inline, MarkRun } from '../inline.ts';
import { markOf } from '../modes.ts';
import { isSuggested } from '../review.ts';
import { link, siglum } from '../runs.ts';
import { placeOf } from '../targets.ts';

/** One statement with the accounts that carry it. */
export type CoverageRow = CoverageFieldsFragment['bands'][number]['statements'][number];
/** What one account has of a statement. */
export type CoverageCell = CoverageRow['cells'][number];

/** The most direct way of reporting first. */
export const modesByStrength = [
  'DIRECT',
  'MIXED',
  'INDIRECT',
  'ACT',
  'NARRATED',
] as const satisfies readonly Mode[];

/** The mark of what an account has of a statement, leading to the passage it was read from. */
export function passageRuns(context: Context, cell: CoverageCell): Inline[] {
  const { records, words } = context;
  const drawn = markOfCells(context, [cell]);
  const [first] = cell.attestations;
  if (!first) return [drawn];
  return [
    link(
      placeOf(first.recordId),
      [drawn],
      words.matrix.cellLink(records.account(cell.account).siglum, drawn.says),
    ),
  ];
}

/** The letter of an account, leading to the passage from which a statement was read. */
export function passageSiglum({ records, words }: Context, cell: CoverageCell): Inline {
  const letter = records.account(cell.account).siglum;
  const [first] = cell.attestations;
  const says = words.terms.mode[cell.mode];
  return first
    ? link(placeOf(first.recordId), [siglum(letter)], words.matrix.cellLink(letter, says))
    : siglum(letter);
}

/**
 * One mark for what several accounts have of a statement: the most direct way in which any reports it, and that they
 * contradict where any does; suggested where no person has confirmed any of it.
 */
export function markOfCells({ records, words }: Context, cells: readonly CoverageCell[]): MarkRun {
  const strongest = modesByStrength.find((one) => cells.some(({ mode: own }) => own === one)) ?? 'INDIRECT';
  const contradicts = cells.some((cell) => cell.contradicts);
  const suggested = cells.every(({ attestations }) =>
    attestations.every((one) => isSuggested(records.attestation(one).review)),
  );
  const mode = words.terms.mode[strongest];
  const meant = contradicts ? words.matrix.contradicts(mode) : mode;
  const says = suggested ? words.terms.markSuggested(meant) : meant;
  return {
    kind: 'mark',
    mark: contradicts ? 'contradicts' : markOf(strongest),
    says,
    ...(suggested && { suggested }),
  };
}
