import type { AccountId, Dossier } from '@parley/schema';

/** How many records of each kind a confirmed part leaves out. */
export interface LeftOut {
  readonly statements: number;
  readonly attestations: number;
  readonly quotations: number;
  readonly figures: number;
  readonly mentions: number;
  readonly variants: number;
  readonly discrepancies: number;
  readonly lineages: number;
}

/** What of these accounts, or of all, the part lacks. */
export function countLeftOut(whole: Dossier, part: Dossier, accounts?: readonly AccountId[]): LeftOut {
  const all = countRecords(whole, accounts);
  const there = countRecords(part, accounts);
  return {
    statements: all.statements - there.statements,
    attestations: all.attestations - there.attestations,
    quotations: all.quotations - there.quotations,
    figures: all.figures - there.figures,
    mentions: all.mentions - there.mentions,
    variants: all.variants - there.variants,
    discrepancies: all.discrepancies - there.discrepancies,
    lineages: all.lineages - there.lineages,
  };
}

function countRecords(dossier: Dossier, accounts?: readonly AccountId[]): LeftOut {
  const wanted = accounts && new Set(accounts);
  const isOf = (account: AccountId): boolean => wanted?.has(account) ?? true;
  const owned = ({ account }: { readonly account: AccountId }): boolean => isOf(account);
  const attestations = dossier.attestations.filter(owned);
  const attested = new Set(attestations.flatMap(({ statements }) => statements));
  const among = <Item>(items: readonly Item[], of: (item: Item) => readonly AccountId[]): number =>
    items.filter((item) => of(item).some(isOf)).length;
  return {
    statements: dossier.statements.filter(({ id }) => wanted === undefined || attested.has(id)).length,
    attestations: attestations.length,
    quotations: attestations.flatMap(({ quotations }) => quotations).length,
    figures: dossier.figures.filter(owned).length,
    mentions: dossier.mentions.filter(owned).length,
    variants: among(dossier.variants, ({ readings }) => readings.map(({ account }) => account)),
    discrepancies: among(dossier.discrepancies, ({ readings }) => readings.flatMap((one) => one.accounts)),
    lineages: among(dossier.lineages, ({ members }) => members.map(({ account }) => account)),
  };
}
