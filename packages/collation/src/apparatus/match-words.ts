/** Pairs of places, rising in both, at which two sequences have the same word. */
export type Matches = [first: number, second: number][];

/** Up to so many cells the best alignment is computed: a million take some ten milliseconds and four megabytes. */
export const mostCells = 1_000_000;

/**
 * How much a match is worth: 2, and 1 more where the words before it match too, so that of equally many matches those
 * in a row win and stray function words do not tear a rewritten passage apart.
 */
const matchWorth = 2;
const inRowWorth = 1;

/**
 * Matches equal words of two sequences without crossing, by global alignment (Needleman and Wunsch 1970). Where that
 * would take more than {@link mostCells}, common beginning and end are set aside, the words that both have exactly
 * once cut the rest into parts (the rising ones of them, as in patience diff), and each part is aligned; a part that
 * stays too large and has no such word is aligned block by block. Time O(first × second) up to the limit, near-linear
 * beyond.
 */
export function matchWords(first: readonly string[], second: readonly string[]): Matches {
  if (first.length * second.length <= mostCells) return alignBest(first, second);
  const shorter = Math.min(first.length, second.length);
  let head = 0;
  while (head < shorter && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  const matches: Matches = [];
  for (let place = 0; place < head; place += 1) matches.push([place, place]);
  const firstMiddle = first.slice(head, first.length - tail);
  const secondMiddle = second.slice(head, second.length - tail);
  const cuts = longestRising(sharedRareWords(firstMiddle, secondMiddle));
  const middle =
    cuts.length > 0 ? alignBetween(cuts, firstMiddle, secondMiddle) : alignBlocks(firstMiddle, secondMiddle);
  for (const [one, other] of middle) matches.push([one + head, other + head]);
  for (let place = tail; place > 0; place -= 1) matches.push([first.length - place, second.length - place]);
  return matches;
}

function alignBest(firstWords: readonly string[], secondWords: readonly string[]): Matches {
  if (firstWords.length === 0 || secondWords.length === 0) return [];
  // Numbers compare faster than words; the cells are most of the work of a collation.
  const numbers = new Map<string, number>();
  const [first, second] = [numberWords(firstWords, numbers), numberWords(secondWords, numbers)];
  const width = second.length + 1;
  const worth = new Int32Array((first.length + 1) * width);
  // Filled from the end, so that the walk below goes forward and prefers the earliest match.
  for (let one = first.length - 1; one >= 0; one -= 1) {
    const [row, below] = [one * width, (one + 1) * width];
    for (let other = second.length - 1; other >= 0; other -= 1) {
      let most = Math.max(worth[below + other] ?? 0, worth[row + other + 1] ?? 0);
      if (first[one] === second[other]) most = Math.max(most, worthMatched(first, second, one, other, worth));
      worth[row + other] = most;
    }
  }
  const matches: Matches = [];
  let [one, other] = [0, 0];
  while (one < first.length && other < second.length) {
    const here = worth[one * width + other];
    if (first[one] === second[other] && worthMatched(first, second, one, other, worth) === here) {
      matches.push([one, other]);
      one += 1;
      other += 1;
    } else if (worth[(one + 1) * width + other] === here) one += 1;
    else other += 1;
  }
  return matches;
}

function numberWords(words: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
}

function worthMatched(
  first: Int32Array,
  second: Int32Array,
  one: number,
  other: number,
  worth: Int32Array,
): number {
  const inRow = one + 1 < first.length && first[one + 1] === second[other + 1] ? inRowWorth : 0;
  return matchWorth + inRow + (worth[(one + 1) * (second.length + 1) + other + 1] ?? 0);
}

function alignBetween(cuts: Matches, first: readonly string[], second: readonly string[]): Matches {
  const matches: Matches = [];
  let [one, other] = [0, 0];
  for (const [nextOne, nextOther] of [...cuts, [first.length, second.length] as const]) {
    for (const [inOne, inOther] of matchWords(first.slice(one, nextOne), second.slice(other, nextOther))) {
      matches.push([inOne + one, inOther + other]);
    }
    if (nextOne < first.length) matches.push([nextOne, nextOther]);
    [one, other] = [nextOne + 1, nextOther + 1];
  }
  return matches;
}

/** Aligns blocks at the same places with one another: enough for texts that differ in words here and there. */
function alignBlocks(first: readonly string[], second: readonly string[]): Matches {
  const block = Math.floor(Math.sqrt(mostCells));
  const matches: Matches = [];
  for (let start = 0; start < Math.min(first.length, second.length); start += block) {
    for (const [one, other] of alignBest(
      first.slice(start, start + block),
      second.slice(start, start + block),
    )) {
      matches.push([one + start, other + start]);
    }
  }
  return matches;
}

/** Places of words that both sequences have exactly once, in the order of the first. */
function sharedRareWords(first: readonly string[], second: readonly string[]): Matches {
  const once = placesOfSingles(second);
  return [...placesOfSingles(first)].flatMap(([word, place]): Matches => {
    const other = once.get(word);
    return other === undefined ? [] : [[place, other]];
  });
}

function placesOfSingles(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [place, word] of words.entries()) {
    if (places.has(word)) repeated.add(word);
    else places.set(word, place);
  }
  for (const word of repeated) places.delete(word);
  return places;
}

/** The longest part that rises in the second place too: patience sorting, O(n log n). */
function longestRising(pairs: Matches): Matches {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, [, other]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const rising: Matches = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) rising.push(pair);
  }
  return rising.toReversed();
}
