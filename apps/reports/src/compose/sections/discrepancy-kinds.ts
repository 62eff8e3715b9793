import type {
  DiscrepancyFieldsFragment,
  DiscrepancyKind,
  DiscrepancyStatus,
} from '../../__generated__/graphql.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import type { Inline } from '../inline.ts';
import { link } from '../runs.ts';
import type { TableBlock } from '../table-block.ts';
import { bandOf, findCommonest } from './compatible-table.ts';

/** How many discrepancies of each kind have which status; the compatible ones lead to their band. */
export function kindTable(context: Context, statuses: readonly DiscrepancyStatus[]): TableBlock {
  const { words, comparison } = context;
  const { discrepancies } = comparison;
  const kinds = (Object.keys(words.terms.kind) as DiscrepancyKind[]).filter((kind) =>
    discrepancies.some((one) => one.kind === kind),
  );
  const commonest = findCommonest(discrepancies);
  return {
    kind: 'table',
    id: 'table-discrepancy-kinds',
    caption: caption(
      context,
      words.discrepancies.caption(
        commonest.kinds.map((kind) => words.terms.kind[kind]),
        commonest.total,
        discrepancies.length,
      ),
      words.discrepancies.basis(discrepancies.length),
    ),
    columns: [
      { head: [words.discrepancies.columns.kind], width: { kind: 'fit' }, rowHeader: true, face: 'sans' },
      { head: [words.discrepancies.columns.meaning], width: { kind: 'share', weight: 1 }, face: 'serif' },
      ...[
        ...statuses.map((status) => words.capitalise(words.terms.status[status])),
        words.discrepancies.columns.all,
      ].map((head) => ({
        head: [head],
        width: { kind: 'fit' as const },
        align: 'end' as const,
        face: 'sans' as const,
      })),
    ],
    groups: [
      {
        rows: kinds.map((kind) => {
          const ofKind = discrepancies.filter((one) => one.kind === kind);
          return {
            cells: [
              { content: [words.capitalise(words.terms.kind[kind])] },
              { content: [words.terms.kindMeaning[kind]] },
              ...statuses.map((status) => ({ content: countRuns(context, ofKind, kind, status) })),
              { content: [words.number(ofKind.length)] },
            ],
          };
        }),
      },
    ],
  };
}

function countRuns(
  { words }: Context,
  ofKind: readonly DiscrepancyFieldsFragment[],
  kind: DiscrepancyKind,
  status: DiscrepancyStatus,
): Inline[] {
  const count = ofKind.filter((one) => one.status === status).length;
  if (count === 0) return ['–'];
  const printed = words.number(count);
  return status === 'COMPATIBLE' ? [link(bandOf(kind), [printed])] : [printed];
}
