import type { AccountId, LineageEvidenceKind, LineageId, LineageStrength, SourceId } from '@parley/schema';

/** What tells in which direction a copy went, best first; where nothing does, a tie has no direction. */
export const tieBases = ['credit', 'dateline', 'byline', 'time'] as const;
/** One of {@link tieBases}. */
export type TieBasis = (typeof tieBases)[number];

/**
 * That an account has text in common with a source or with another account by way of a copy. Nothing is said of who
 * copied where `basis` is null: both may have taken it from a third.
 */
export interface LineageTie {
  /** The recorded lineage; null where shared text suggests it alone. */
  lineage: LineageId | null;
  /** Where the copy comes from, if the tie has a direction; null where an account stands in `fromAccount`. */
  fromSource: SourceId | null;
  fromAccount: AccountId | null;
  to: AccountId;
  basis: TieBasis | null;
  /** `stated` where the account names the source itself. */
  strength: LineageStrength;
  /** Kinds of evidence that the lineage rests on, in the order of the schema. */
  evidence: LineageEvidenceKind[];
}

/** Accounts that share running text and stand in no recorded lineage together. */
export interface SuggestedLineage {
  /** In the order of the comparison. */
  accounts: [AccountId, AccountId];
  rule: 'shared-text';
  /** 0 to 1. */
  confidence: number;
  strength: LineageStrength;
  /** The longest run of words outside quotations. */
  longestRun: number;
  /** The greater of the two shares of five-word runs, 0 to 1. */
  share: number;
}
