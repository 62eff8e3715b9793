import type { Stretch } from './align-witness.ts';
import type { MovedWords } from './apparatus.ts';
import type { Witness } from './witness.ts';

/** From so many words in a row on, what stands elsewhere has moved; a single one where it is long and met once in each. */
const fewestWords = 2;
const longWord = 5;
/** A word left out at more places than this begins no run: in a long text of few words runs would be without number. */
const mostHolders = 50;

/**
 * Words of the base that a witness has at another place: transpositions, which an alignment without crossings shows as
 * words left out here and added there. The longest runs first (as Heckel 1978 finds moved blocks), each word used once;
 * near-linear, by an index of the words left out.
 */
export function findMoved(base: Witness, witness: Witness, stretches: readonly Stretch[]): MovedWords[] {
  const inBase = placesOf(stretches, 'base');
  const inWitness = placesOf(stretches, 'witness');
  if (inBase.length === 0 || inWitness.length === 0) return [];
  const [baseLeft, witnessLeft] = [new Set(inBase), new Set(inWitness)];
  const holders = Map.groupBy(inBase, (place) => base.words[place]?.folded ?? '');
  const holdersOf = (to: number): readonly number[] => {
    const found = holders.get(witness.words[to]?.folded ?? '') ?? [];
    return found.length > mostHolders ? [] : found;
  };
  const runs = inWitness.flatMap((to) =>
    holdersOf(to)
      // A run is told once, where it begins.
      .filter(
        (from) =>
          !(
            baseLeft.has(from - 1) &&
            witnessLeft.has(to - 1) &&
            holdersOf(to - 1).length > 0 &&
            base.words[from - 1]?.folded === witness.words[to - 1]?.folded
          ),
      )
      .map((from) => ({ from, to, words: runLength(base, witness, from, to, baseLeft, witnessLeft) })),
  );
  const moved: MovedWords[] = [];
  for (const run of runs.toSorted((first, second) => second.words - first.words || first.to - second.to)) {
    // What a longer run has used is no longer there.
    const words = runLength(base, witness, run.from, run.to, baseLeft, witnessLeft);
    if (words < run.words || !isTold(run, words, base, holders)) continue;
    for (let step = 0; step < words; step += 1) {
      baseLeft.delete(run.from + step);
      witnessLeft.delete(run.to + step);
    }
    const text = witness.words.slice(run.to, run.to + words).map(({ printed }) => printed);
    moved.push({ text: text.join('').trim(), words, from: run.from, to: run.to });
  }
  return moved.toSorted((first, second) => first.to - second.to);
}

/** Places of the words that have no match. */
function placesOf(stretches: readonly Stretch[], side: 'base' | 'witness'): number[] {
  return stretches
    .filter(({ kind }) => kind === 'parting')
    .flatMap((stretch) =>
      Array.from(
        { length: stretch[side].end - stretch[side].start },
        (_place, step) => stretch[side].start + step,
      ),
    );
}

function runLength(
  base: Witness,
  witness: Witness,
  from: number,
  to: number,
  baseLeft: ReadonlySet<number>,
  witnessLeft: ReadonlySet<number>,
): number {
  let length = 0;
  while (
    baseLeft.has(from + length) &&
    witnessLeft.has(to + length) &&
    (length === 0 || !witness.gaps.has(to + length)) &&
    base.words[from + length]?.folded === witness.words[to + length]?.folded
  )
    length += 1;
  return length;
}

/** Whether a run is long enough to have moved and not to be met by chance. */
function isTold(
  { from }: { from: number },
  words: number,
  base: Witness,
  holders: ReadonlyMap<string, readonly number[]>,
): boolean {
  const own = base.words.slice(from, from + words).map(({ folded }) => folded);
  if (words >= fewestWords) return own.some((word) => word.length >= longWord) || words > fewestWords;
  const [word = ''] = own;
  return word.length >= longWord && holders.get(word)?.length === 1;
}
