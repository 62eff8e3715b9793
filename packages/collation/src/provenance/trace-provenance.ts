import type { Selection } from '../selection/selection.ts';
import type { ProvenanceRow } from './provenance-row.ts';

/** Every attestation of the accounts with the place where it was read and what has become of it in review. */
export function traceProvenance({ attestations }: Selection): ProvenanceRow[] {
  return attestations.map(({ id, account, passage, mode, speaker, statements, quotations, review }) => ({
    attestation: id,
    account,
    passage,
    mode,
    speaker: speaker ?? null,
    statements,
    quotations: quotations.map((quotation) => quotation.id),
    review: review.state,
    rule: review.state === 'suggested' ? review.rule : null,
  }));
}
