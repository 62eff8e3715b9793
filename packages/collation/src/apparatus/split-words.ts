import { comparedWordsOf } from '../words/compared-words.ts';
import { foldPunctuation } from '../words/fold-word.ts';

/** A word of a witness with the punctuation and space around it: all of them together are the words as printed. */
export interface PrintedWord {
  /** What is compared: the word without case, punctuation and shape of apostrophes. */
  folded: string;
  /** As printed, up to the next word. */
  printed: string;
}

/**
 * Splits words as printed so that the pieces, joined, give them back character for character. Space and closing
 * punctuation belong to the word before them, opening punctuation to the word after it. Text without any word is one
 * piece. `language` is that of the words, as `wordLanguage` gives it.
 */
export function splitWords(text: string, language: string): PrintedWord[] {
  const words = comparedWordsOf(text, language);
  if (words.length === 0) return text === '' ? [] : [{ folded: text, printed: text }];
  return words.map((word, place) => {
    const before = words[place - 1];
    const after = words[place + 1];
    const start = before ? cutBetween(text, before.end, word.start) : 0;
    const end = after ? cutBetween(text, word.end, after.start) : text.length;
    return { folded: foldPunctuation(word.text), printed: text.slice(start, end) };
  });
}

/** After the last space between two words or, where there is none, at the second word. */
function cutBetween(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s\S*$/u);
  return space === -1 ? to : from + space + 1;
}
