import type {
  AccountId,
  ActorId,
  Anchor,
  AttestationId,
  Mode,
  QuotationId,
  ReviewState,
  StatementId,
} from '@parley/schema';

/** Where one attestation was read: by account in the order of the comparison, then in the order of the text. */
export interface ProvenanceRow {
  attestation: AttestationId;
  account: AccountId;
  passage: Anchor;
  mode: Mode;
  speaker: ActorId | null;
  statements: StatementId[];
  quotations: QuotationId[];
  review: ReviewState;
  /** The rule that proposed it, while no person has decided. */
  rule: string | null;
}
