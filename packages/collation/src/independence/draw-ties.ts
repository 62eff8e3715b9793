import { LineageEvidenceKind, type Account, type AccountId, type Lineage } from '@parley/schema';
import { compareDates } from '../figures/same-day.ts';
import type { Selection } from '../selection/selection.ts';
import type { TieBasis, LineageTie, SuggestedLineage } from './lineage-tie.ts';

/**
 * The ties that lineages bear out. An account that names the source of the copy in a credit, its dateline or its
 * byline has it from there. All others are tied to the first that does, or to one another, from the one published
 * first where both give a date that settles it and without direction else.
 */
export function drawTies(selection: Selection, suggested: readonly SuggestedLineage[]): LineageTie[] {
  const accounts = new Map(selection.accounts.map((account) => [account.id, account]));
  const ties = withoutRepeats(selection.lineages.flatMap((lineage) => tiesOf(lineage, accounts)));
  for (const { accounts: pair, strength } of suggested) {
    const [first, second] = pair.map((id) => accounts.get(id));
    if (first && second) ties.push(tie(first, second, { lineage: null, strength, evidence: ['sharedText'] }));
  }
  return ties;
}

type Borne = Pick<LineageTie, 'lineage' | 'strength' | 'evidence'>;

function tiesOf(lineage: Lineage, accounts: ReadonlyMap<AccountId, Account>): LineageTie[] {
  const kinds = new Set(lineage.evidence.map(({ kind }) => kind));
  const borne: Borne = {
    lineage: lineage.id,
    // What is stated is stated by those that name the source; what ties others to them is not.
    strength: lineage.strength === 'stated' ? 'strong' : lineage.strength,
    evidence: LineageEvidenceKind.options.filter((kind) => kinds.has(kind)),
  };
  const members = lineage.members.flatMap(({ account }) => accounts.get(account) ?? []);
  const named = members.flatMap((account) => {
    const basis = namesSource(account, lineage);
    return basis ? [{ account, basis }] : [];
  });
  const { copy } = lineage;
  const stated = named.map(({ account, basis }): LineageTie => ({
    ...borne,
    fromSource: copy ?? null,
    fromAccount: null,
    to: account.id,
    basis,
    strength: 'stated',
  }));
  const [lead = members[0]] = named.map(({ account }) => account);
  const rest = members.filter((account) => account !== lead && !named.some((one) => one.account === account));
  return [...stated, ...rest.flatMap((account) => (lead ? [tie(lead, account, borne)] : []))];
}

/** By what an account names the source of the copy itself. */
function namesSource(account: Account, { copy, evidence }: Lineage): TieBasis | undefined {
  if (copy === undefined) return undefined;
  if (account.credits.some(({ source }) => source === copy)) return 'credit';
  const shows = (kind: 'dateline' | 'byline'): boolean =>
    evidence.some(
      (piece) => piece.kind === kind && piece.passages.some((passage) => passage.account === account.id),
    );
  if (shows('dateline')) return 'dateline';
  return shows('byline') ? 'byline' : undefined;
}

/** The tie between two accounts, from the one published first where that is certain. */
function tie(first: Account, second: Account, borne: Borne): LineageTie {
  const [one, other] = [first.published?.date, second.published?.date];
  const order = one === undefined || other === undefined ? 0 : compareDates(one, other);
  const [from, to] = order > 0 ? [second, first] : [first, second];
  return {
    ...borne,
    fromSource: null,
    fromAccount: from.id,
    to: to.id,
    basis: order === 0 ? null : 'time',
  };
}

/** That an account names its source is said once, however many lineages it stands in with others. */
function withoutRepeats(ties: readonly LineageTie[]): LineageTie[] {
  const stated = new Map<string, LineageTie>();
  return ties.filter((one) => {
    if (one.fromSource === null) return true;
    const key = `${one.fromSource} ${one.to}`;
    if (stated.has(key)) return false;
    stated.set(key, one);
    return true;
  });
}
