import type { AccountId, StatementId } from '@parley/schema';
import type { Limit } from '../limits/limit.ts';
import type { Selection } from '../selection/selection.ts';
import { greatest, inTurn } from '../selection/order.ts';
import type { CueUse, SpeakerCues, Telling } from '../verbs/reporting-verbs.ts';
import type { ShareOfVoice, SideVoice } from '../voice/share-of-voice.ts';
import type { CueFinding, VoiceFinding } from './finding.ts';

/** One side has so many times the words of another over all accounts: plain to see, and beyond chance phrasing. */
const timesOverAll = 1.5;
/** In one account, where less text makes greater swings. */
const timesInOne = 2;
/** With fewer words than these for the side that has more, a ratio says nothing. */
const fewestWords = 40;

/**
 * The imbalance between the principal sides with most and fewest words: over all accounts, else in one account. Accounts
 * whose words are not counted as those of others bear none, neither alone nor in a sum.
 */
export function findVoice(voice: ShareOfVoice, limits: readonly Limit[]): VoiceFinding | undefined {
  const principals = voice.sides.filter(({ side }) => side !== null);
  const uncounted = new Set(
    limits.filter(({ parts }) => parts.includes('voice')).map(({ account }) => account),
  );
  const overAll = uncounted.size > 0 ? undefined : imbalance(principals, null, timesOverAll);
  if (overAll) return overAll.finding;
  const [most] = voice.accounts
    .filter(({ account }) => !uncounted.has(account))
    .flatMap(({ account }) => imbalance(principals, account, timesInOne) ?? [])
    .toSorted(greatest(({ times }) => times));
  return most?.finding;
}

function imbalance(
  principals: readonly SideVoice[],
  account: AccountId | null,
  timesWorthTelling: number,
): { finding: VoiceFinding; times: number } | undefined {
  const counted = principals
    .flatMap((row) => (row.side === null ? [] : [{ side: row.side, words: wordsOf(row, account) }]))
    .toSorted(greatest(({ words }) => words));
  const [most, least] = [counted[0], counted.at(-1)];
  if (!most || !least || most === least || most.words < fewestWords) return undefined;
  const times = most.words / Math.max(1, least.words);
  if (times < timesWorthTelling) return undefined;
  const finding: VoiceFinding = {
    kind: 'voice',
    part: 'voice',
    records: [most.side, least.side, ...(account === null ? [] : [account])],
    account,
    side: most.side,
    words: most.words,
    otherSide: least.side,
    otherWords: least.words,
  };
  return { finding, times };
}

function wordsOf(row: SideVoice, account: AccountId | null): number {
  if (account === null) return row.quoted + row.reported;
  const own = row.accounts.find((count) => count.account === account);
  return own ? own.quoted + own.reported : 0;
}

/**
 * A doubting verb that one account alone uses of a speaker whom others report neutrally. Of several, that by which the
 * others report the same statements neutrally; then that of the speaker with most attestations.
 */
export function findCue({ speakers }: Telling, selection: Selection): CueFinding | undefined {
  const [most] = speakers
    .flatMap((speaker) => cuesOf(speaker, selection))
    .toSorted(
      inTurn<{ finding: CueFinding; sameStatements: number }>(
        greatest(({ sameStatements }) => sameStatements),
        greatest(({ finding }) => finding.attestations.length),
      ),
    );
  return most?.finding;
}

function cuesOf(
  { speaker, accounts }: SpeakerCues,
  selection: Selection,
): { finding: CueFinding; sameStatements: number }[] {
  const doubting = accounts.filter(({ cues }) => cues.some(({ class: kind }) => kind === 'doubting'));
  const [only] = doubting;
  if (!only || doubting.length > 1) return [];
  const neutral = accounts
    .filter((one) => one !== only)
    .flatMap(({ account, cues }) => {
      const uses = cues.filter(({ class: kind }) => kind === 'neutral');
      return uses.length === 0 ? [] : [{ account, statements: statementsOf(uses, selection) }];
    });
  if (neutral.length === 0) return [];
  return only.cues
    .filter(({ class: kind }) => kind === 'doubting')
    .map((use) => {
      const statements = statementsOf([use], selection);
      const finding: CueFinding = {
        kind: 'cue',
        part: 'verbs',
        records: [...use.attestations, only.account],
        speaker,
        account: only.account,
        lemma: use.lemma,
        printed: use.printed[0] ?? use.lemma,
        attestations: use.attestations,
        neutralIn: neutral.map(({ account }) => account),
      };
      return {
        finding,
        sameStatements: neutral.filter((one) => !one.statements.isDisjointFrom(statements)).length,
      };
    });
}

function statementsOf(uses: readonly CueUse[], { attestationsById }: Selection): Set<StatementId> {
  return new Set(
    uses.flatMap(({ attestations }) =>
      attestations.flatMap((id) => attestationsById.get(id)?.statements ?? []),
    ),
  );
}
