import type { AccountId, FigureId, Source, StatementId } from '@parley/schema';
import type { Coverage, StatementCoverage } from '../coverage/coverage.ts';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import type { AccountVoice } from '../voice/share-of-voice.ts';
import type { AccountProfile, Omission } from './account-profile.ts';

/** What fewer of the others carry is not left out: it is theirs alone. */
const fewestCarriers = 2;
/** Of a long list a reader takes in the beginning; `coverage.absent` has the whole number. */
const mostOmissions = 50;

/** One profile for each account, in the order of the comparison. */
export function profileAccounts(
  selection: Selection,
  coverage: Coverage,
  voices: readonly AccountVoice[],
  isGivenToAnother: (statement: StatementId, account: AccountId) => boolean,
): AccountProfile[] {
  const rows = coverage.bands.flatMap(({ statements }) => statements);
  const alone = Map.groupBy(
    rows.filter(({ carriedBy }) => carriedBy === 1),
    ({ cells }) => cells[0]?.account,
  );
  const shared = rows
    .filter(({ carriedBy }) => carriedBy >= fewestCarriers)
    .toSorted(
      inTurn<StatementCoverage>(
        greatest(({ independent }) => independent),
        greatest(({ carriedBy }) => carriedBy),
        smallest(({ number }) => number),
      ),
    );
  const totals = new Map(coverage.totals.map((total) => [total.account, total]));
  const voiceOf = new Map(voices.map((voice) => [voice.account, voice]));
  const attestations = Map.groupBy(selection.attestations, ({ account }) => account);
  const named = new Set(selection.dossier.sources.filter(isNamed).map(({ id }) => id));
  return selection.accounts.flatMap(({ id, siglum, source }) => {
    const own = attestations.get(id) ?? [];
    const [total, voice] = [totals.get(id), voiceOf.get(id)];
    if (!total || !voice) return [];
    return {
      account: id,
      siglum,
      source,
      sourceNamed: named.has(source),
      coverage: total,
      voice,
      attestations: own.length,
      quotations: own.reduce((count, { quotations }) => count + quotations.length, 0),
      alone: (alone.get(id) ?? []).map(({ statement }) => statement),
      reportsRead: selection.read.has(id),
      leftOut: selection.read.has(id) ? omissionsOf(id, shared, selection, isGivenToAnother) : [],
      figures: figuresOf(id, selection),
      lineages: selection.lineages
        .filter(({ members }) => members.some(({ account }) => account === id))
        .map((lineage) => lineage.id),
    };
  });
}

function isNamed({ type, name }: Source): boolean {
  return type !== 'unknown' && name !== undefined;
}

function omissionsOf(
  account: AccountId,
  shared: readonly StatementCoverage[],
  { carriers }: Selection,
  isGivenToAnother: (statement: StatementId, account: AccountId) => boolean,
): Omission[] {
  const omissions: Omission[] = [];
  for (const { statement, carriedBy, independent } of shared) {
    if (omissions.length === mostOmissions) break;
    if (carriers.get(statement)?.has(account) || isGivenToAnother(statement, account)) continue;
    omissions.push({ statement, carriedBy, independent });
  }
  return omissions;
}

function figuresOf(account: AccountId, { dossier }: Selection): FigureId[] {
  return dossier.figures
    .filter((figure) => figure.account === account)
    .toSorted(
      inTurn(
        smallest(({ anchor }) => anchor.start),
        alphabetic(({ id }) => id),
      ),
    )
    .map(({ id }) => id);
}
