import type { AccountId, Anchor, Attestation, Lineage } from '@parley/schema';
import type { Selection } from '../selection/selection.ts';
import { join } from './join.ts';
import { linkLineages } from './link-lineages.ts';

/**
 * From this share of its attestations on, an account that has passages of a copy counts as the copy's as a whole.
 * Half: then more of what it reports is the copy's than its own.
 */
const wholeFromShare = 0.5;

/** Which copies the accounts go back to. */
export interface Copies {
  /**
   * Into how many independent lineages these reports fall. Two accounts are joined where both belong to one lineage
   * or to linked ones (see `linkLineages`), each as a whole or with a passage that overlaps what one of its reports
   * has as content; joined accounts count once. Weak and suggested lineages join too: the number is the least that
   * the evidence leaves.
   */
  countIndependent(reports: ReadonlyMap<AccountId, readonly Attestation[]>): number;
  /** Accounts joined as a whole: see {@link wholeFromShare}. */
  groups: AccountId[][];
  /** Recorded lineages that go back to one copy, with the members compared. */
  linked: Lineage[][];
  /** Into how many of the groups these accounts fall. */
  countGroups(accounts: readonly AccountId[]): number;
}

/** Traces the lineages of a selection, and those that shared text suggests beside them. */
export function traceCopies(selection: Selection, suggested: readonly Lineage[] = []): Copies {
  // Links also go through accounts that are not compared: what these two took from it is one copy all the same.
  const own = new Map([...selection.lineages, ...suggested].map((lineage) => [lineage.id, lineage]));
  const linked = linkLineages([...selection.dossier.lineages, ...suggested])
    .map((lineages) => lineages.flatMap(({ id }) => own.get(id) ?? []))
    .filter((lineages) => lineages.length > 0);
  const memberships = membershipsOf(linked);
  const together = (reports: ReadonlyMap<AccountId, readonly Attestation[]>, from: Touch): AccountId[][] => {
    const copies = new Map<number, AccountId[]>();
    for (const [account, attestations] of reports) {
      for (const { copy, passages } of memberships.get(account) ?? []) {
        if (!from(passages, attestations)) continue;
        const members = copies.get(copy);
        if (members) members.push(account);
        else copies.set(copy, [account]);
      }
    }
    return join([...reports.keys()], copies.values());
  };
  const all = new Map<AccountId, Attestation[]>(selection.accounts.map(({ id }) => [id, []]));
  for (const attestation of selection.attestations) all.get(attestation.account)?.push(attestation);
  const groups = together(all, touchesMost);
  const groupOf = new Map(groups.flatMap((group, place) => group.map((account) => [account, place])));
  return {
    countIndependent: (reports) => together(reports, touchesAny).length,
    groups,
    linked: linked
      .map((lineages) => lineages.filter((lineage) => !suggested.includes(lineage)))
      .filter((lineages) => lineages.length > 0),
    countGroups: (accounts) => new Set(accounts.map((account) => groupOf.get(account))).size,
  };
}

type Touch = (passages: readonly Anchor[], attestations: readonly Attestation[]) => boolean;

const touchesAny: Touch = (passages, attestations) =>
  passages.length === 0 || attestations.some((attestation) => overlaps(passages, attestation));

const touchesMost: Touch = (passages, attestations) =>
  passages.length === 0 ||
  (attestations.length > 0 &&
    attestations.filter((attestation) => overlaps(passages, attestation)).length >=
      wholeFromShare * attestations.length);

function overlaps(passages: readonly Anchor[], attestation: Attestation): boolean {
  return passages.some((passage) =>
    attestation.content.some((content) => passage.start < content.end && content.start < passage.end),
  );
}

interface Membership {
  /** Number of the group of linked lineages. */
  copy: number;
  /** None: the whole account. */
  passages: Anchor[];
}

function membershipsOf(linked: readonly Lineage[][]): Map<AccountId, Membership[]> {
  const memberships = new Map<AccountId, Membership[]>();
  for (const [copy, lineages] of linked.entries()) {
    for (const { account, passages } of lineages.flatMap(({ members }) => members)) {
      const own = memberships.get(account) ?? [];
      memberships.set(account, own);
      own.push({ copy, passages });
    }
  }
  return memberships;
}
