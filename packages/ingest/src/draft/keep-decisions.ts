import { walkReferences, type Account, type Attestation, type Dossier } from '@parley/schema';
import type { Span } from '../document/document.ts';
import type { DraftReport } from './report.ts';

/** What of an earlier dossier stays whatever the rules find now. */
export interface KeptDecisions {
  /** Earlier accounts by the digest of their text. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** Attestations that a person decided on, or on which another record rests. */
  readonly attestations: readonly Attestation[];
}

/** Shares of contents from which two reports are the same proposal: the boundary may have been mended. */
const sameProposal = 0.5;

/** Reads the decisions out of an earlier dossier; `redrafted` says which texts are read anew. */
export function keepDecisions(earlier: Dossier | undefined, redrafted: ReadonlySet<string>): KeptDecisions {
  if (!earlier) return { accounts: new Map(), attestations: [] };
  const accounts = new Map<string, Account>(
    earlier.accounts.map((account) => [account.text.digest, account]),
  );
  const anew = new Set(earlier.accounts.filter(({ text }) => redrafted.has(text.digest)).map(({ id }) => id));
  const rested = new Set<string>();
  for (const { path, to } of walkReferences(earlier)) {
    if (path[0] !== 'attestations' && path[0] !== 'figures' && path[0] !== 'mentions') rested.add(to);
  }
  const decided = new Set(
    earlier.statements.filter(({ review }) => review.state !== 'suggested').map(({ id }) => id),
  );
  const attestations = earlier.attestations.filter(
    ({ id, account, review, statements, quotations }) =>
      !anew.has(account) ||
      review.state !== 'suggested' ||
      review.rule === 'changed-in-review' ||
      rested.has(id) ||
      quotations.some((quotation) => rested.has(quotation.id)) ||
      statements.some((statement) => decided.has(statement)),
  );
  return { accounts, attestations };
}

/** Whether a report proposes again what a kept attestation of the same account records. */
export function isDecided(report: DraftReport, kept: readonly Attestation[]): boolean {
  return kept.some((one) => overlap(report.content, one.content) >= sameProposal);
}

/** Intersection over union of two contents. */
export function overlap(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0;
  for (const left of one)
    for (const right of other)
      shared += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
  const union = lengthOf(one) + lengthOf(other) - shared;
  return union === 0 ? 0 : shared / union;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
