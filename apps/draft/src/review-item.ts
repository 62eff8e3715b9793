import type { Account, Attestation, Dossier, Statement } from '@parley/schema';

/** One suggested report with what a reviewer has to see of it. */
export interface ReviewItem {
  readonly attestation: Attestation;
  readonly account: Account;
  readonly statements: readonly Statement[];
  /** Reports of other accounts that attest one of the same statements. */
  readonly companions: readonly Attestation[];
}

/** What still waits for a decision, from sure to unsure. */
export function findItems(dossier: Dossier): ReviewItem[] {
  return dossier.attestations
    .flatMap((attestation): { item: ReviewItem; confidence: number }[] => {
      const account = dossier.accounts.find(({ id }) => id === attestation.account);
      if (attestation.review.state !== 'suggested' || !account) return [];
      const statements = dossier.statements.filter(({ id }) => attestation.statements.includes(id));
      const companions = dossier.attestations.filter(
        (one) => one !== attestation && one.statements.some((id) => attestation.statements.includes(id)),
      );
      return [
        { item: { attestation, account, statements, companions }, confidence: attestation.review.confidence },
      ];
    })
    .toSorted((one, other) => other.confidence - one.confidence)
    .map(({ item }) => item);
}
