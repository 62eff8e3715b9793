import type { PrintedWord } from './split-words.ts';

/** From so many words on, what two edits have between them stands by itself. The visual standard of the briefing. */
const wordsThatStand = 3;
/** Letters of a short word, at most: function words of English seldom have more. */
const shortWordLetters = 5;

/** Whether words are too few and too short to stand between two edits. */
export function isBrief(words: readonly PrintedWord[]): boolean {
  return (
    words.length < wordsThatStand &&
    words.every(({ folded }) => Array.from(folded).length <= shortWordLetters)
  );
}
