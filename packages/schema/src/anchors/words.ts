// A word is a run of letters, marks and digits, with apostrophes, full stops, commas and hyphens inside it:
// "don’t", "2.3", "besieged-port", "U.N". Scripts written without spaces count a run as one word.
const word = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‑][\p{L}\p{M}\p{N}]+)*/gu;

/** One word of a text with its place in UTF-16 code units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order; the same notion of a word is used for every count in Parley. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The number of words in a text, as anchors record it. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
