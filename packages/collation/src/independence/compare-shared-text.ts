import type { AccountId, SharedText, SharedTextPair } from '@parley/schema';
import { greatest, inTurn, smallest } from '../selection/order.ts';
import { languageOf, type Selection } from '../selection/selection.ts';
import { canCompareWords } from '../words/word-language.ts';
import type { ComparedRun, SharedShare, SharedTextState } from './independence.ts';

/** What the measurement kept in the dossier says of the accounts compared, as far as it still holds. */
export interface ComparedSharedText {
  state: SharedTextState;
  shares: SharedShare[];
  runs: ComparedRun[];
}

/**
 * Reads the measurement. An account whose digest has changed since is stale, and nothing measured on it is shown: an
 * old number beside a new text would be a silent guess.
 */
export function compareSharedText(selection: Selection): ComparedSharedText {
  const { sharedText } = selection.dossier;
  const state = stateOf(selection, sharedText);
  const measured = new Set(state.measured);
  const runsOf = new Map(sharedText?.texts.map(({ account, fiveWordRuns }) => [account, fiveWordRuns]));
  const pairs = (sharedText?.pairs ?? [])
    .filter(({ first, second }) => measured.has(first) && measured.has(second) && first !== second)
    .map((pair) => withinLanguage(pair, selection));
  const place = (account: AccountId): number => selection.places.get(account) ?? 0;
  const shares = pairs.flatMap(({ first, second, firstShared, secondShared }) => [
    shareOf(first, second, firstShared, runsOf),
    shareOf(second, first, secondShared, runsOf),
  ]);
  return {
    state,
    shares: shares
      .filter(({ shared }) => shared > 0)
      .toSorted(
        inTurn(
          smallest((share) => place(share.of)),
          smallest((share) => place(share.with)),
        ),
      ),
    runs: pairs
      .flatMap((pair) => runsIn(pair, place(pair.first) > place(pair.second)))
      .toSorted(
        inTurn(
          greatest(({ words }) => words),
          smallest(({ first }) => place(first)),
          smallest(({ second }) => place(second)),
          smallest(({ firstAnchor }) => firstAnchor.start),
          smallest(({ secondAnchor }) => secondAnchor.start),
        ),
      ),
  };
}

/** A measurement of an older version set the running text of every language against every other. */
function withinLanguage(pair: SharedTextPair, selection: Selection): SharedTextPair {
  if (canCompareWords(languageOf(selection, pair.first), languageOf(selection, pair.second))) return pair;
  return { ...pair, firstShared: 0, secondShared: 0, runs: pair.runs.filter(({ quoted }) => quoted) };
}

function stateOf({ accounts }: Selection, sharedText: SharedText | undefined): SharedTextState {
  const digests = new Map(sharedText?.texts.map(({ account, digest }) => [account, digest]));
  const ids = (list: typeof accounts): AccountId[] => list.map(({ id }) => id);
  const measured = ids(accounts.filter(({ id, text }) => digests.get(id) === text.digest));
  const missing = ids(accounts.filter(({ id }) => !digests.has(id)));
  const stale = ids(accounts.filter(({ id, text }) => digests.has(id) && digests.get(id) !== text.digest));
  return { state: nameState(measured.length, stale.length, accounts.length), measured, stale, missing };
}

function nameState(measured: number, stale: number, all: number): SharedTextState['state'] {
  if (measured === all && all > 0) return 'measured';
  if (measured > 0) return 'partly';
  return stale > 0 ? 'stale' : 'absent';
}

function shareOf(
  of: AccountId,
  other: AccountId,
  shared: number,
  runsOf: ReadonlyMap<AccountId, number>,
): SharedShare {
  const runs = runsOf.get(of) ?? 0;
  return { of, with: other, shared, runs, share: runs === 0 ? 0 : shared / runs };
}

/** The runs of a pair, the accounts in the order of the comparison. */
function runsIn({ first, second, runs }: SharedTextPair, turned: boolean): ComparedRun[] {
  return runs.map(({ words, quoted, first: firstAnchor, second: secondAnchor }) =>
    turned
      ? { first: second, second: first, words, quoted, firstAnchor: secondAnchor, secondAnchor: firstAnchor }
      : { first, second, words, quoted, firstAnchor, secondAnchor },
  );
}
