import type { EvidenceId } from '@parley/schema';
import { alphabetic, inTurn, smallest } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import type { ResolvedEvidence } from './ranked-discrepancy.ts';

/** Every record of the accounts that can bear a reading out. */
export type EvidenceIndex = ReadonlyMap<EvidenceId, ResolvedEvidence>;

/** Lists attestations, quotations, figures and mentions of the accounts by id. */
export function indexEvidence({ attestations, dossier, places }: Selection): EvidenceIndex {
  const index = new Map<EvidenceId, ResolvedEvidence>();
  const add = (evidence: ResolvedEvidence): void => {
    if (places.has(evidence.account)) index.set(evidence.id, evidence);
  };
  for (const { id, account, passage, quotations } of attestations) {
    add({ id, kind: 'attestation', account, attestation: id, printed: null, anchor: passage });
    for (const { id: quotation, words, anchor } of quotations) {
      add({ id: quotation, kind: 'quotation', account, attestation: id, printed: words, anchor });
    }
  }
  for (const { id, account, attestation, printed, anchor } of dossier.figures) {
    add({ id, kind: 'figure', account, attestation: attestation ?? null, printed, anchor });
  }
  for (const { id, account, attestation, printed, anchor } of dossier.mentions) {
    add({ id, kind: 'mention', account, attestation: attestation ?? null, printed, anchor });
  }
  return index;
}

/** The records named that belong to the accounts, by account and then in the order of the text. */
export function resolveEvidence(
  ids: readonly EvidenceId[],
  index: EvidenceIndex,
  { places }: Selection,
): ResolvedEvidence[] {
  return [...new Set(ids)]
    .flatMap((id) => index.get(id) ?? [])
    .toSorted(
      inTurn(
        smallest(({ account }) => places.get(account) ?? 0),
        smallest(({ anchor }) => anchor.start),
        alphabetic(({ id }) => id),
      ),
    );
}
