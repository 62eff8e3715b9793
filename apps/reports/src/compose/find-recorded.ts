import type { DiscrepancyFieldsFragment } from '../__generated__/graphql.ts';
import type { Context } from './context.ts';
import type { Reference } from './records.ts';

/** A figure, time or place where an account has it. */
export interface RecordedDetail {
  readonly account: Reference;
  readonly start: number;
  /** The report in which a figure stands, where a discrepancy of figures may rest on it; else null. */
  readonly report: Reference | null;
}

/** Finds the recorded discrepancy that rests on one of these figures, times or places, the gravest first. */
export type FindRecorded = (details: readonly RecordedDetail[]) => DiscrepancyFieldsFragment | undefined;

/** Looks through the recorded discrepancies once, so that many groups of details can be looked up. */
export function indexRecorded({ comparison }: Context): FindRecorded {
  const ranks = new Map<string, number>();
  const keep = (key: string, rank: number): void => void (ranks.has(key) || ranks.set(key, rank));
  for (const [rank, { kind, readings }] of comparison.discrepancies.entries()) {
    for (const { kind: of, account, attestation, anchor } of readings.flatMap(({ evidence }) => evidence)) {
      if (of === 'FIGURE' || of === 'MENTION') keep(placeKey(account, anchor.start), rank);
      else if (kind === 'FIGURE' && attestation) keep(attestation.recordId, rank);
    }
  }
  return (details) => {
    const found = details
      .flatMap(({ account, start, report }) => [
        ranks.get(placeKey(account, start)),
        report ? ranks.get(report.recordId) : undefined,
      ])
      .filter((rank) => rank !== undefined);
    return found.length === 0 ? undefined : comparison.discrepancies[Math.min(...found)];
  };
}

function placeKey(account: Reference, start: number): string {
  return `${account.recordId} ${start}`;
}
