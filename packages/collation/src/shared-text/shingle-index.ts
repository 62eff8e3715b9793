import type { PairNumbers } from './pair-numbers.ts';
import type { RunningStretch, RunningWord } from './running-words.ts';

/** Words in a row that count as shared. Five, as in most work on text reuse: shorter runs are common phrases. */
export const runWords = 5;

/** All stretches of one kind of one text in a row, so that a place is one number. */
export interface Track {
  words: RunningWord[];
  /** Per word a number for its folded form, the same in every text; after each stretch one that no word has. */
  codes: Int32Array;
  /** Places at which a run of {@link runWords} words begins, by number of the run. */
  shingles: Map<number, number[]>;
  /** How many such places there are. */
  places: number;
}

/** Numbers words and runs of words, the same in every text of a measurement. */
export interface Numbering {
  /** By language: a word of another language is another word, however it is spelled. */
  words: Map<string, Map<string, number>>;
  /** How many words of all languages have a number. */
  numbered: number;
  pairs: PairNumbers;
  fours: PairNumbers;
  runs: PairNumbers;
}

/** Lays stretches in a row and indexes every run of five words that no border cuts. */
export function indexShingles(stretches: readonly RunningStretch[], numbering: Numbering): Track {
  const words: RunningWord[] = [];
  const codes: number[] = [];
  for (const stretch of stretches) {
    const known = numbering.words.get(stretch.language) ?? new Map<string, number>();
    numbering.words.set(stretch.language, known);
    for (const word of stretch.words) {
      words.push(word);
      codes.push(numberOf(word.folded, known, numbering));
    }
    // No word has the number of a border.
    words.push({ folded: '', start: 0, end: 0 });
    codes.push(-1);
  }
  const shingles = new Map<number, number[]>();
  let places = 0;
  let sinceBorder = 0;
  for (const [end, code] of codes.entries()) {
    sinceBorder = code < 0 ? 0 : sinceBorder + 1;
    if (sinceBorder < runWords) continue;
    const start = end - runWords + 1;
    const run = numberOfRun(codes, start, numbering);
    const found = shingles.get(run);
    if (found) found.push(start);
    else shingles.set(run, [start]);
    places += 1;
  }
  return { words, codes: Int32Array.from(codes), shingles, places };
}

/** Five words as two pairs and one. */
function numberOfRun(codes: readonly number[], start: number, { pairs, fours, runs }: Numbering): number {
  const codeAt = (place: number): number => codes[start + place] ?? -1;
  const first = pairs.numberOf(codeAt(0), codeAt(1));
  const second = pairs.numberOf(codeAt(2), codeAt(3));
  return runs.numberOf(fours.numberOf(first, second), codeAt(runWords - 1));
}

function numberOf(word: string, known: Map<string, number>, numbering: Numbering): number {
  const number = known.get(word);
  if (number !== undefined) return number;
  known.set(word, numbering.numbered);
  numbering.numbered += 1;
  return numbering.numbered - 1;
}
