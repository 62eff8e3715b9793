import type { CoverageFieldsFragment } from '../../__generated__/graphql.ts';
import { siglumRuns, speakerName } from '../account-runs.ts';
import type { Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import type { Inline } from '../inline.ts';
import { markLegend, markOf } from '../modes.ts';
import { isSuggested, suggestedMark } from '../review.ts';
import { link, mark } from '../runs.ts';
import { countSharing } from '../sharing.ts';
import type { TableCell, TableColumn, TableRow } from '../table-block.ts';
import { placeOf, sectionIds } from '../targets.ts';

type CoverageRow = CoverageFieldsFragment['bands'][number]['statements'][number];
type Cell = CoverageRow['cells'][number];

/** From here on the matrix is set on landscape pages. */
const landscapeFrom = 9;
/** Beyond this a column for each account would be too narrow: one column names the accounts by their letters. */
const mostColumns = 24;

/** Who reports what: every statement against every account. */
export function composeMatrix(context: Context): Section {
  const { comparison, records, words } = context;
  const total = records.accounts.length;
  const wide = total > mostColumns;
  return {
    id: sectionIds.matrix,
    title: words.matrix.title(comparison.statements, countSharing(context).byAll.length, total),
    orientation: total >= landscapeFrom && !wide ? 'landscape' : 'portrait',
    blocks: [
      ...opening(words.matrix.name, words.matrix.lead),
      { kind: 'legend', entries: markLegend(context) },
      {
        kind: 'table',
        id: 'table-matrix',
        caption: caption(
          context,
          words.matrix.caption(comparison.statements, countSharing(context).byOne, total),
          words.matrix.basis(comparison.statements, comparison.provenance.length, total),
        ),
        columns: columns(context, wide),
        groups: comparison.coverage.bands.map(({ topic, statements }) => ({
          heading: [records.topic(topic).label],
          rows: statements.map((row) => matrixRow(context, row, wide)),
        })),
      },
    ],
  };
}

function columns({ records, words }: Context, wide: boolean): TableColumn[] {
  const total = records.accounts.length;
  const heads = words.matrix.columns;
  const accounts: TableColumn[] = wide
    ? [{ head: [heads.accounts], width: { kind: 'share', weight: 1 }, face: 'sans' }]
    : records.accounts.map(({ siglum, recordId }) => ({
        head: [link(placeOf(recordId), [siglum], words.accounts([siglum], 0))],
        headStyle: 'siglum',
        width: { kind: 'mark' },
        align: 'center',
      }));
  return [
    { head: [heads.number], width: { kind: 'fit' }, face: 'muted' },
    {
      head: [heads.speaker],
      width: { kind: 'fit', atMost: total < landscapeFrom ? 0.16 : 0.11 },
      face: 'sans',
    },
    { head: [heads.statement], width: { kind: 'share', weight: 1 }, rowHeader: true },
    ...accounts,
    // One account has nothing to be counted against.
    ...(total > 1
      ? [heads.carried, heads.lineages].map((head) => ({
          head: [head],
          width: { kind: 'fit' as const },
          face: 'sans' as const,
          align: 'center' as const,
        }))
      : []),
  ];
}

function matrixRow(context: Context, row: CoverageRow, wide: boolean): TableRow {
  const { records, words } = context;
  const { gist, speaker, review } = records.statement(row.statement);
  return {
    id: placeOf(row.statement.recordId),
    cells: [
      { content: [...suggestedMark(context, review), String(row.number)] },
      { content: [speakerName(context, speaker)] },
      { content: [gist] },
      ...(wide ? [accountList(context, row)] : matrixCells(context, row)),
      ...(records.accounts.length > 1
        ? [
            { content: [words.matrix.ofTotal(row.carriedBy, records.accounts.length)] },
            { content: [String(row.independent)] },
          ]
        : []),
    ],
  };
}

function matrixCells(context: Context, row: CoverageRow): TableCell[] {
  const { records, words } = context;
  const cells = new Map(row.cells.map((cell) => [cell.account.recordId, cell]));
  return records.accounts.map(({ recordId }) => {
    const cell = cells.get(recordId);
    if (!cell) return { content: [mark('absent', words.terms.absent)] };
    return { content: passageRuns(context, cell), ...(cell.contradicts && { tone: 'contradicts' }) };
  });
}

/** The accounts that carry a statement, with their marks, for a matrix that has no room for columns. */
function accountList(context: Context, row: CoverageRow): TableCell {
  return {
    content: row.cells.flatMap((cell, index) => [
      index === 0 ? '' : '  ',
      ...siglumRuns(context, [cell.account]),
      ' ',
      ...passageRuns(context, cell),
    ]),
  };
}

/** The mark of what an account has of a statement, leading to the passage it was read from. */
function passageRuns({ records, words }: Context, cell: Cell): Inline[] {
  const mode = words.terms.mode[cell.mode];
  const suggested = cell.attestations.every((one) => isSuggested(records.attestation(one).review));
  const meant = cell.contradicts ? words.matrix.contradicts(mode) : mode;
  const says = suggested ? words.terms.markSuggested(meant) : meant;
  const drawn = mark(cell.contradicts ? 'contradicts' : markOf(cell.mode), says, suggested);
  const [first] = cell.attestations;
  if (!first) return [drawn];
  const { siglum } = records.account(cell.account);
  return [link(placeOf(first.recordId), [drawn], words.matrix.cellLink(siglum, says))];
}
