// Nothing here needs Zod at run time: the shapes are types only; their schemas stand in `records`.
export type { Anchor, PassageDigest, TextDigest } from './anchor.ts';
export { toCodePoints, toCodeUnits } from './code-points.ts';
export { digestPassage, digestText } from './digest.ts';
export { makeAnchor, sliceAnchor, verifyAnchor } from './make-anchor.ts';
export {
  fromQuoteSelector,
  quoteContext,
  toQuoteSelector,
  type QuoteMatch,
  type TextQuoteSelector,
} from './quote-selector.ts';
export { reanchor, type OrphanReason, type Reanchoring } from './reanchor.ts';
export { fromPositionSelector, toPositionSelector, type TextPositionSelector } from './selectors.ts';
export { fromSpecificResource, toSpecificResource, type SpecificResource } from './specific-resource.ts';
export { fitsState, toTextState, type TextState } from './state.ts';
export { countWords, wordsOf, type Word } from './words.ts';
