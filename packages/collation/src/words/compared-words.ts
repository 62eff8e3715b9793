import { wordsOf, type LanguageTag, type Word } from '@parley/schema';

/** Scripts that set no spaces between words: only a dictionary tells these apart. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The same by their codes in ISO 15924, with those of mixtures of them. */
const unspacedScripts: ReadonlySet<string | undefined> = new Set([
  'Hani',
  'Hans',
  'Hant',
  'Hira',
  'Hrkt',
  'Jpan',
  'Kana',
  'Khmr',
  'Laoo',
  'Mymr',
  'Thai',
]);
const wordSign = /[\p{L}\p{N}]/u;

/** Splits a passage into the words that are compared; `language` is a tag, or as `wordLanguage` gives it. */
export type WordSplitter = (passage: string, language: string) => Word[];

/**
 * How to split the passages of a text. Words are those of `wordsOf`; in scripts without spaces, of which one takes a
 * whole clause, they are those of the runtime's dictionary (UAX #29 as ICU tailors it), so that as many words in a row
 * say nearly as much as elsewhere. Such scripts are looked for once in a text; without them nothing is split twice.
 */
export function wordSplitter(text: string): WordSplitter {
  return unspaced.test(text) ? splitByDictionary : wordsOf;
}

/** Whether a language is written without spaces between words, as far as its tag tells (Unicode's likely subtags). */
export function setsNoSpaces(language: LanguageTag): boolean {
  return unspacedScripts.has(new Intl.Locale(language).maximize().script);
}

/** The words of one passage by which it is compared, with their places in UTF-16 code units. */
export function comparedWordsOf(passage: string, language: string): Word[] {
  return wordSplitter(passage)(passage, language);
}

function splitByDictionary(passage: string, language: string): Word[] {
  return wordsOf(passage).flatMap((word) => (unspaced.test(word.text) ? splitRun(word, language) : [word]));
}

function splitRun({ text, start }: Word, language: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    // Points and hyphens inside a run are words of their own to a segmenter.
    if (!wordSign.test(segment)) continue;
    words.push({ text: segment, start: start + index, end: start + index + segment.length });
  }
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (!found) {
    // With a language to fall back on: that of the machine would split the same text otherwise elsewhere.
    found = new Intl.Segmenter([language, 'en'], { granularity: 'word' });
    segmenters.set(language, found);
  }
  return found;
}
