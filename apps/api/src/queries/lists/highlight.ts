import { readTerms, searchTerms, wordPattern } from '../../store/search-words.ts';

/** A stretch of a text: a word that was searched for, or what stands before and between such words. */
export interface HighlightPart {
  readonly text: string;
  readonly matched: boolean;
}

/**
 * The text in parts, which put together are the text again: the words of the query apart from the rest, the last one
 * as a beginning unless it is the end of a word. Empty where none of them stands in it.
 */
export function highlight(text: string, query: string): HighlightPart[] {
  const { terms, begun } = readTerms(query);
  const last = terms.at(-1);
  if (last === undefined) return [];
  const whole = new Set(terms);
  const parts: HighlightPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const matched = searchTerms(word).some((term) => whole.has(term) || (begun && term.startsWith(last)));
    if (!matched) continue;
    if (index > end) parts.push({ text: text.slice(end, index), matched: false });
    parts.push({ text: word, matched: true });
    end = index + word.length;
  }
  if (parts.length > 0 && end < text.length) parts.push({ text: text.slice(end), matched: false });
  return parts;
}
