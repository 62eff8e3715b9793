import { createRequire } from 'node:module';
import type LineBreaker from 'linebreak';

const require = createRequire(import.meta.url);
let opened: typeof LineBreaker | undefined;

/** Scripts whose words only a dictionary tells apart. */
const dictionary = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
let words: Intl.Segmenter | undefined;

/**
 * Parts of a word after which a line may end, in scripts that set no spaces:
 * by UAX #14 for Han, kana and Hangul, by the dictionary of the runtime for
 * Thai, Lao, Khmer and Burmese. Never inside a grapheme.
 */
export function cutByScript(word: string): string[] {
  return cutByRules(word).flatMap((part) => (dictionary.test(part) ? cutByDictionary(part) : [part]));
}

function cutByRules(word: string): string[] {
  // Not imported: few documents have such a word, and its tables take time to read.
  opened ??= require('linebreak') as typeof LineBreaker;
  const breaker = new opened(word);
  const parts: string[] = [];
  let last = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (next.position > last) parts.push(word.slice(last, next.position));
    last = next.position;
  }
  return parts;
}

function cutByDictionary(part: string): string[] {
  words ??= new Intl.Segmenter('th', { granularity: 'word' });
  const parts: string[] = [];
  for (const { segment } of words.segment(part)) {
    // Marks and spaces stay with the word before them.
    if (parts.length > 0 && !/[\p{L}\p{N}]/u.test(segment)) parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return parts;
}
