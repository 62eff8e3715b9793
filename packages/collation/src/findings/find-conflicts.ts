import type { Discrepancy, EvidenceId } from '@parley/schema';
import type { RankedDiscrepancy } from '../discrepancies/ranked-discrepancy.ts';
import type { FigureGroup } from '../figures/figure-group.ts';
import type { ContradictionFinding, FigureFinding } from './finding.ts';

/** The contradictory discrepancies with two readings or more, in their order. */
export function findContradictory(discrepancies: readonly RankedDiscrepancy[]): ContradictionFinding[] {
  return discrepancies
    .filter(({ status, readings }) => status === 'contradictory' && readings.length > 1)
    .map(({ discrepancy, kind, readings, statements }) => ({
      kind: 'contradiction',
      part: 'discrepancies',
      records: [discrepancy, ...statements],
      discrepancy,
      discrepancyKind: kind,
      readings: readings.map(({ accounts, gist }) => ({ accounts, gist })),
    }));
}

/**
 * The first group of figures in which accounts disagree and that none of these contradictions rests on. Figures of
 * which a person decided that they differ in nothing, or that all can be right, are passed over.
 */
export function findDisagreement(
  groups: readonly FigureGroup[],
  contradictory: readonly RankedDiscrepancy[],
  recorded: readonly Discrepancy[],
): FigureFinding | undefined {
  const told = new Set<EvidenceId>([
    ...contradictory.flatMap(({ readings }) =>
      readings.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
    ),
    ...recorded.filter(isSettled).flatMap(({ readings }) => readings.flatMap(({ evidence }) => evidence)),
  ]);
  const group = groups.find(
    ({ agreement, figures }) =>
      agreement === 'disagree' &&
      new Set(figures.map(({ account }) => account)).size > 1 &&
      !figures.some(({ figure, attestation }) => told.has(figure) || (attestation && told.has(attestation))),
  );
  if (!group) return undefined;
  const values = Map.groupBy(group.figures, ({ value, upper, bound }) => `${value} ${upper} ${bound}`);
  return {
    kind: 'figure',
    part: 'figures',
    records: group.figures.map(({ figure }) => figure),
    counts: group.counts,
    unit: group.unit,
    values: [...values.values()].flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const accounts = [...new Set(same.map(({ account }) => account))];
      return [{ figure: first.figure, printed: first.printed, accounts }];
    }),
  };
}

function isSettled({ kind, status, review }: Discrepancy): boolean {
  return kind === 'figure' && (review.state === 'rejected' || status === 'compatible');
}
