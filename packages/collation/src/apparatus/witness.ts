import type { Account, AccountId, ActorId, Quotation } from '@parley/schema';
import { comparedWordsOf } from '../words/compared-words.ts';
import { languageOfQuotation, wordLanguage } from '../words/word-language.ts';
import { splitWords, type PrintedWord } from './split-words.ts';

/** Stands between two quotations of one account. */
export const gapMark = ' … ';

/** One account's wording, ready to be aligned. */
export interface Witness {
  account: AccountId;
  speaker: ActorId | null;
  /** As `wordLanguage` gives it; null where its quotations are in several: then it can be compared with none. */
  language: string | null;
  quotations: Quotation[];
  words: PrintedWord[];
  /** Of the words that are compared; pieces of nothing but signs are none. */
  wordCount: number;
  /** Places in `words` before which another quotation begins. */
  gaps: ReadonlySet<number>;
}

/** Joins an account's quotations of one utterance, in the order given. */
export function makeWitness(
  account: Pick<Account, 'id' | 'language'>,
  quotations: readonly Quotation[],
  speaker: ActorId | null,
): Witness {
  const words: PrintedWord[] = [];
  const gaps = new Set<number>();
  const languages = new Set<string>();
  let wordCount = 0;
  for (const quotation of quotations) {
    const own = wordLanguage(languageOfQuotation(quotation, account));
    languages.add(own);
    if (words.length > 0) gaps.add(words.length);
    words.push(...splitWords(quotation.words, own));
    wordCount += comparedWordsOf(quotation.words, own).length;
  }
  const [language = null] = languages.size === 1 ? languages : [];
  return { account: account.id, speaker, language, quotations: [...quotations], words, wordCount, gaps };
}

/** The words as printed, with a mark at each gap. */
export function printWitness({ words, gaps }: Witness): string {
  return words.map(({ printed }, place) => (gaps.has(place) ? gapMark + printed : printed)).join('');
}

/** Witnesses whose words can be compared with one another; one in several languages stands alone. */
export function groupByLanguage(witnesses: readonly Witness[]): Witness[][] {
  return [...Map.groupBy(witnesses, (witness) => witness.language ?? witness.account).values()];
}

/** Whether the words of both can be compared: they are in one language. */
export function areComparable(first: Witness, second: Witness): boolean {
  return first === second || (first.language !== null && first.language === second.language);
}
