import type { Account, Attestation, Dossier } from '@parley/schema';

/** What an earlier dossier has of one article. */
export interface KnownAccount {
  readonly account: Account;
  readonly attestations: readonly Attestation[];
}

/**
 * The accounts of an earlier dossier by the digest of their text. An article that the dossier has already is not
 * drafted again: whatever a person has confirmed, rejected, mended by hand or taken out there stays as it is, and no
 * mark is needed to tell that from what the rules proposed. Other articles are aligned with what stands there.
 */
export function keepDecisions(earlier: Dossier | undefined): ReadonlyMap<string, KnownAccount> {
  const attestations = Map.groupBy(earlier?.attestations ?? [], ({ account }) => account);
  return new Map(
    earlier?.accounts.map((account) => [
      account.text.digest,
      { account, attestations: attestations.get(account.id) ?? [] },
    ]),
  );
}

/** Sigla that accounts of an earlier dossier have, or that ids of its records begin with: a new one would repeat them. */
export function takenSigla(earlier: Dossier | undefined): Set<string> {
  if (!earlier) return new Set();
  const { accounts, attestations, figures, mentions } = earlier;
  const quotations = attestations.flatMap((attestation) => attestation.quotations);
  return new Set([
    ...accounts.map(({ siglum }) => siglum),
    ...[...attestations, ...quotations, ...figures, ...mentions].flatMap(
      ({ id }) => /:([a-z]{1,3})-/.exec(id)?.[1]?.toUpperCase() ?? [],
    ),
  ]);
}
