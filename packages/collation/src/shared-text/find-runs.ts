import { runWords, type Track } from './shingle-index.ts';

/** The same words at two places, as far as they reach in both directions. */
export interface FoundRun {
  first: number;
  second: number;
  words: number;
}

/**
 * Where one text repeats the same five words more often than this, only so many of the places start runs: a text that
 * says nothing else would otherwise have as many runs as pairs of places. Shares are counted in full all the same.
 */
const mostRepeats = 32;

/** How many places of the first begin a run that the second has too. */
export function countShared(first: Track, second: Track): number {
  let shared = 0;
  for (const [run, places] of first.shingles) if (second.shingles.has(run)) shared += places.length;
  return shared;
}

/**
 * The maximal runs of five words or more that two texts share. Only runs with words in common are touched; each is
 * walked once, from its beginning, since a run whose preceding words match as well began before.
 */
export function findRuns(first: Track, second: Track): FoundRun[] {
  const runs: FoundRun[] = [];
  for (const [run, firstPlaces] of first.shingles) {
    const secondPlaces = second.shingles.get(run);
    if (!secondPlaces) continue;
    for (const inFirst of firstPlaces.slice(0, mostRepeats)) {
      for (const inSecond of secondPlaces.slice(0, mostRepeats)) {
        if (sameWord(first, inFirst - 1, second, inSecond - 1)) continue;
        let words = runWords;
        while (sameWord(first, inFirst + words, second, inSecond + words)) words += 1;
        runs.push({ first: inFirst, second: inSecond, words });
      }
    }
  }
  return runs.toSorted(
    (one, other) => other.words - one.words || one.first - other.first || one.second - other.second,
  );
}

/** Whether both places have the same word; a border and a place past the end have none. */
function sameWord(first: Track, inFirst: number, second: Track, inSecond: number): boolean {
  const code = first.codes[inFirst];
  return code !== undefined && code >= 0 && code === second.codes[inSecond];
}
