import type { RecordKind } from '@parley/schema';

/** Words of a text as it is written. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

// The words of a text of ASCII in lower case.
const asciiWord = /[a-z0-9]+/g;
const ascii = /^[\0-\x7f]*$/;

// Marks that writers leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and tatweel.
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670\u0640]/gu;

// Letters that Unicode does not decompose but a keyboard without them replaces.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
};
const specialLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

// What PostgreSQL's tsvector can hold: lexemes under 2 KB, positions up to 16,383, one megabyte in all.
const longestTerm = 100;
const mostTerms = 4000;

/**
 * The words of a text as search compares them: in order, without case, accents and punctuation, in compatibility
 * form. Both engines index exactly these, so that they give the same answers. Very long words and texts are cut.
 */
export function searchTerms(text: string): string[] {
  // Most texts are ASCII, of which folding leaves all but case as it is.
  return ascii.test(text) ? splitTerms(text.toLowerCase(), asciiWord) : splitTerms(foldText(text));
}

function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(optionalMarks, '')
    .replace(specialLetters, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
}

function splitTerms(folded: string, word = wordPattern): string[] {
  const terms = folded.match(word)?.slice(0, mostTerms) ?? [];
  return terms.map((term) => term.slice(0, longestTerm));
}

// "Russia's", "don’t", "they'll": the end of a word. Of more letters it may be a name half written, as in "O'Nei".
const wordEnding = /[\p{L}\p{M}\p{N}]['’][\p{L}\p{M}\p{N}]{1,2}[^\p{L}\p{M}\p{N}]*$/u;

/** The words that a query asks for. */
export interface AskedTerms {
  readonly terms: readonly string[];
  /** Whether the last one stands for all words that begin with it; not where an apostrophe makes it an ending. */
  readonly begun: boolean;
}

/** Reads the words of a query. */
export function readTerms(query: string): AskedTerms {
  const folded = foldText(query);
  return { terms: splitTerms(folded), begun: !wordEnding.test(folded) };
}

/** Marks the kind of record as a word of its own: no text has it, so no query finds it by chance. */
export const kindWord = (kind: RecordKind): string => `§${kind}`;

/** The `words` column of a search text: kind and terms, with spaces between them. */
export function writeWords(terms: readonly string[], kind: RecordKind): string {
  return [kindWord(kind), ...terms].join(' ');
}

/**
 * Kinds of which many records say the same short thing: where the kind is not asked for, they would stand before what
 * somebody looks for.
 */
export const askedFor: readonly RecordKind[] = ['mention'];

/** Whether records of a kind are found only where the kind is asked for. */
export function isAskedFor(kind: string): boolean {
  return (askedFor as readonly string[]).includes(kind);
}
