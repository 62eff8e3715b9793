import { countWords, type AccountId, type ActorId, type Quotation } from '@parley/schema';
import { splitWords, type PrintedWord } from './split-words.ts';

/** Stands between two quotations of one account. */
export const gapMark = ' … ';

/** One account's wording, ready to be aligned. */
export interface Witness {
  account: AccountId;
  speaker: ActorId | null;
  quotations: Quotation[];
  words: PrintedWord[];
  /** As `countWords` counts: pieces of nothing but signs are none. */
  wordCount: number;
  /** Places in `words` before which another quotation begins. */
  gaps: ReadonlySet<number>;
}

/** Joins an account's quotations of one utterance, in the order given. */
export function makeWitness(
  account: AccountId,
  quotations: readonly Quotation[],
  speaker: ActorId | null,
): Witness {
  const words: PrintedWord[] = [];
  const gaps = new Set<number>();
  for (const quotation of quotations) {
    if (words.length > 0) gaps.add(words.length);
    words.push(...splitWords(quotation.words));
  }
  const wordCount = quotations.reduce((total, quotation) => total + countWords(quotation.words), 0);
  return { account, speaker, quotations: [...quotations], words, wordCount, gaps };
}

/** The words as printed, with a mark at each gap. */
export function printWitness({ words, gaps }: Witness): string {
  return words.map(({ printed }, place) => (gaps.has(place) ? gapMark + printed : printed)).join('');
}
