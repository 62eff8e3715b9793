export { Anchor, PassageDigest, TextDigest } from './anchor.ts';
export { toCodePoints, toCodeUnits } from './code-points.ts';
export { digestPassage, digestText } from './digest.ts';
export { makeAnchor, sliceAnchor, verifyAnchor } from './make-anchor.ts';
export { fromPositionSelector, toPositionSelector, type TextPositionSelector } from './selectors.ts';
export { countWords, wordsOf, type Word } from './words.ts';
