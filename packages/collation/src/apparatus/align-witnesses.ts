import { byText } from '../selection/order.ts';
import { alignProfiles, type Profile } from './align-profiles.ts';
import { matchWords } from './match-words.ts';
import type { Witness } from './witness.ts';

/** Up to so many different wordings every two are compared to find which go together; beyond, the longest lead. */
const mostCompared = 24;

/** All wordings of an utterance aligned with one another. */
export interface AlignedWordings {
  /** The different wordings, each with the witnesses that have it. */
  wordings: { witnesses: Witness[]; words: readonly string[]; gaps: ReadonlySet<number> }[];
  /** Columns by number of the wording → place of its word. */
  columns: Profile['columns'];
}

/**
 * Aligns all witnesses at once. Witnesses with the same words are one row. Rows are put together in an order that hangs
 * on their words alone, so that the order of accounts decides nothing: the two most alike first, then profile with
 * profile (average linkage, Sokal and Michener 1958); of more than {@link mostCompared} the longest first, one after
 * the other. Words that moved are not looked for.
 */
export function alignWitnesses(witnesses: readonly Witness[]): AlignedWordings {
  const groups = Map.groupBy(witnesses, ({ words, gaps }) =>
    words.map(({ folded }, place) => (gaps.has(place) ? `\n${folded}` : folded)).join(' '),
  );
  const wordings = [...groups]
    .map(([key, same]) => ({
      key,
      witnesses: same,
      words: same[0]?.words.map(({ folded }) => folded) ?? [],
      gaps: same[0]?.gaps ?? new Set<number>(),
    }))
    .toSorted((first, second) => second.words.length - first.words.length || byText(first.key, second.key));
  const words = wordings.map((wording) => wording.words);
  const profiles = words.map((own, row): Profile => ({
    rows: [row],
    columns: own.map((_word, place) => new Map([[row, place]])),
  }));
  const aligned =
    profiles.length <= mostCompared ? joinNearest(profiles, words) : joinInTurn(profiles, words);
  return { wordings, columns: aligned?.columns ?? [] };
}

function joinInTurn(
  profiles: readonly Profile[],
  words: readonly (readonly string[])[],
): Profile | undefined {
  return profiles.reduce(
    (all: Profile | undefined, next) => (all ? alignProfiles(all, next, words) : next),
    undefined,
  );
}

function joinNearest(
  profiles: readonly Profile[],
  words: readonly (readonly string[])[],
): Profile | undefined {
  const likeness = words.map((first, row) =>
    words.map((second, other) => (other > row ? likenessOf(first, second) : 0)),
  );
  const between = (first: Profile, second: Profile): number => {
    let sum = 0;
    for (const row of first.rows)
      for (const other of second.rows) sum += likeness[Math.min(row, other)]?.[Math.max(row, other)] ?? 0;
    return sum / (first.rows.length * second.rows.length);
  };
  const left = [...profiles];
  while (left.length > 1) {
    let [best, nearest, partner] = [-1, 0, 1];
    for (let one = 0; one < left.length; one += 1) {
      for (let other = one + 1; other < left.length; other += 1) {
        const near = between(left[one] as Profile, left[other] as Profile);
        // Of equals the first: rows are in an order of their own.
        if (near > best) [best, nearest, partner] = [near, one, other];
      }
    }
    const joined = alignProfiles(left[nearest] as Profile, left[partner] as Profile, words);
    left.splice(partner, 1);
    left[nearest] = joined;
  }
  return left[0];
}

/** Share of the words of the shorter that match. */
function likenessOf(first: readonly string[], second: readonly string[]): number {
  const shorter = Math.min(first.length, second.length);
  return shorter === 0 ? 0 : matchWords(first, second).length / shorter;
}
