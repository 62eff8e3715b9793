import type { DiscrepancyFieldsFragment, DiscrepancyKind } from '../../__generated__/graphql.ts';
import { siglumRuns } from '../account-runs.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import { alsoFoundMark, ruleRuns, suggestedMark } from '../review.ts';
import { joinGroups, lines, styled } from '../runs.ts';
import type { TableBlock, TableRow } from '../table-block.ts';
import { placeOf } from '../targets.ts';
import { evidenceRuns, statementRuns } from './discrepancy-runs.ts';
import { explanationRuns, wordReading } from './recorded-words.ts';

/** The place of the band that holds the compatible differences of a kind. */
export function bandOf(kind: DiscrepancyKind): string {
  return `discrepancies-compatible-${kind.toLowerCase()}`;
}

/** The compatible differences by kind, the kind that has the most serious one first; one row each, set close. */
export function compatibleTable(
  context: Context,
  discrepancies: readonly DiscrepancyFieldsFragment[],
): TableBlock {
  const { words } = context;
  const { columns, compatibleCaption, compatibleBasis } = words.discrepancies;
  const kinds = [...new Set(discrepancies.map(({ kind }) => kind))];
  const commonest = findCommonest(discrepancies);
  return {
    kind: 'table',
    id: 'table-compatible',
    caption: caption(
      context,
      compatibleCaption(
        commonest.kinds.map((kind) => words.terms.kind[kind]),
        commonest.total,
        discrepancies.length,
      ),
      compatibleBasis(discrepancies.length),
    ),
    columns: [
      { head: [columns.number], width: { kind: 'fit' }, face: 'muted' },
      { head: [columns.difference], width: { kind: 'share', weight: 1 }, rowHeader: true, face: 'sans' },
      { head: [columns.readings], width: { kind: 'share', weight: 3 } },
    ],
    groups: kinds.map((kind) => {
      const ofKind = discrepancies.filter((one) => one.kind === kind);
      return {
        id: bandOf(kind),
        heading: [
          words.capitalise(words.terms.kind[kind]),
          styled('small', `  ${words.terms.kindMeaning[kind]}${words.dot}${words.number(ofKind.length)}`),
        ],
        rows: ofKind.map((discrepancy) => rowOf(context, discrepancy)),
      };
    }),
  };
}

/** The kinds that most discrepancies are of, and how many are of each. */
export function findCommonest(discrepancies: readonly { readonly kind: DiscrepancyKind }[]): {
  kinds: DiscrepancyKind[];
  total: number;
} {
  const totals = new Map<DiscrepancyKind, number>();
  for (const { kind } of discrepancies) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  const total = Math.max(0, ...totals.values());
  return { kinds: [...totals].flatMap(([kind, count]) => (count === total ? [kind] : [])), total };
}

function rowOf(context: Context, entry: DiscrepancyFieldsFragment): TableRow {
  const { words } = context;
  const { recordId, title, review } = entry.discrepancy;
  const rule = review.state === 'CONFIRMED' ? [] : ruleRuns(words, review);
  const concerned = statementRuns(context, entry);
  return {
    id: placeOf(recordId),
    cells: [
      {
        content: [
          ...alsoFoundMark(context, entry.discrepancy),
          ...suggestedMark(context, review),
          words.number(entry.rank),
        ],
      },
      {
        content: [
          ...lines(
            [styled('strong', title)],
            concerned.length === 0 ? [] : [styled('small', ...concerned)],
            rule,
          ),
        ],
      },
      {
        content: lines(
          joinGroups(
            // The space after the letters never breaks: they stand with the reading they open.
            entry.readings.map((reading) => [
              ...siglumRuns(context, reading.accounts),
              `\u00A0${wordReading(context, entry, reading)}`,
              ...evidenceRuns(context, reading.evidence),
            ]),
            '   ',
          ),
          entry.narrowed ? [] : [styled('emphasis', ...explanationRuns(entry))],
        ),
      },
    ],
  };
}
