import type {
  AccountId,
  Anchor,
  AttestationId,
  DiscrepancyId,
  DiscrepancyKind,
  DiscrepancyStatus,
  EvidenceId,
  StatementId,
} from '@parley/schema';
import type { Saying } from '../suggestions/saying.ts';

/** A discrepancy among the accounts compared, with its place among the others. */
export interface RankedDiscrepancy {
  discrepancy: DiscrepancyId;
  /** From 1, the most serious first: see `rankDiscrepancies` for the rule. */
  rank: number;
  kind: DiscrepancyKind;
  status: DiscrepancyStatus;
  /** Those that one of the accounts carries. */
  statements: StatementId[];
  /** Accounts that stand in a reading, in the order of the comparison. */
  accounts: AccountId[];
  /** How many accounts carry one of the statements; where there is none, how many stand in a reading. */
  carriedBy: number;
  /**
   * Whether accounts or evidence of it take no part: then its explanation, which is about all of them, may speak of
   * what is not compared.
   */
  narrowed: boolean;
  readings: RankedReading[];
}

/** What some of the accounts have; accounts not compared are left out. */
export interface RankedReading {
  accounts: AccountId[];
  gist: string;
  /** The same by code, for whoever words it in another language; none where a person worded it. */
  says: readonly Saying[];
  /** Whether the gist is about accounts or evidence too that take no part. */
  narrowed: boolean;
  evidence: ResolvedEvidence[];
}

/** Which record bears a reading out. */
export const evidenceKinds = ['attestation', 'quotation', 'figure', 'mention'] as const;
/** One of {@link evidenceKinds}. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The record that bears a reading out, with its place. */
export interface ResolvedEvidence {
  id: EvidenceId;
  kind: EvidenceKind;
  account: AccountId;
  /** The attestation in which it stands, or which it is. */
  attestation: AttestationId | null;
  /** The words quoted, or the figure or mention as printed; null for an attestation, whose words are not kept. */
  printed: string | null;
  anchor: Anchor;
}
