import type { ActorRegistry } from '../mentions/actor-registry.ts';
import type { ReadArticle } from './read-article.ts';

const small = new Set(['the', 'and', 'of', 'for', 'in', 'on', 'at', 'by', 'to', 'with']);
/** Longer names of unnamed actors are phrases with words in them that are subjects too. */
const maxWords = 2;

/**
 * Words, in small letters, that name somebody or something: those of the actors, and those that running text prints
 * with a capital more often than without. They are no topics.
 */
export function nameWords(
  articles: readonly Pick<ReadArticle, 'document' | 'telling'>[],
  registry: ActorRegistry,
): Set<string> {
  const names = new Set<string>();
  for (const { name } of registry.all()) {
    const words = name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const own = words.filter((word) => !small.has(word));
    const last = own.at(-1);
    if (own.length <= maxWords && last !== undefined) names.add(last);
  }
  const counts = new Map<string, number>();
  for (const { document, telling } of articles) {
    for (const { kind, start, end } of telling) {
      if (kind !== 'lead' && kind !== 'body') continue;
      // Behind a word in small letters no sentence begins.
      for (const [word] of document.text
        .slice(start, end)
        .matchAll(/(?<=\p{Ll},?[ \u00a0])\p{L}[\p{L}\p{M}]+/gu)) {
        const key = word.toLowerCase();
        counts.set(key, (counts.get(key) ?? 0) + (word === key ? -1 : 1));
      }
    }
  }
  for (const [word, more] of counts) if (more > 0) names.add(word);
  return names;
}
