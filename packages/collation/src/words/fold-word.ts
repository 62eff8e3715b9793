/**
 * A word without what does not make it another word: case, the shape of its apostrophe, how its marks are composed.
 */
export function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('‑', '-');
}

/** A folded word without inner punctuation either ("cease-fire", "U.N"); the points of numbers stay. */
export function foldPunctuation(word: string): string {
  const folded = foldWord(word);
  return /\p{N}/u.test(folded) ? folded : folded.replaceAll(/['.,-]/g, '');
}
