import { countWords, digestPassage, type Anchor } from '@parley/schema';

/** Makes an anchor of a passage of a text that lies at borders of words. */
export type Anchorer = (text: string, start: number, end: number) => Promise<Anchor>;

/**
 * Anchors for one measurement. What accounts share is the same passages again and again: each is digested once, which
 * is most of the time that a measurement would take. Borders of words never cut a surrogate pair.
 */
export function makeAnchorer(): Anchorer {
  const known = new Map<string, Promise<Pick<Anchor, 'words' | 'digest'>>>();
  return async (text, start, end) => {
    const passage = text.slice(start, end);
    let found = known.get(passage);
    if (!found) {
      found = digestPassage(passage).then((digest) => ({ words: countWords(passage), digest }));
      known.set(passage, found);
    }
    return { start, end, ...(await found) };
  };
}
