import type { Anchor } from './anchor.ts';
import { toCodePoints, toCodeUnits } from './code-points.ts';
import { cutsPair, makeAnchor } from './make-anchor.ts';

/** W3C Web Annotation, TextPositionSelector: Unicode code points from 0, end exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/**
 * The W3C position selector of an anchor. Throws a RangeError where the text has no such passage.
 * Source: https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function toPositionSelector(
  text: string,
  { start, end }: Pick<Anchor, 'start' | 'end'>,
): TextPositionSelector {
  if (start < 0 || start >= end || end > text.length || cutsPair(text, start) || cutsPair(text, end)) {
    throw new RangeError(`No passage at ${start}–${end} in a text of ${text.length} code units`);
  }
  return { type: 'TextPositionSelector', start: toCodePoints(text, start), end: toCodePoints(text, end) };
}

/** The anchor of a W3C position selector. Throws a RangeError where the text has no such passage. */
export async function fromPositionSelector(text: string, selector: TextPositionSelector): Promise<Anchor> {
  const start = toCodeUnits(text, selector.start);
  const end = toCodeUnits(text, selector.end);
  // A place past the end comes back as the end; only what counts back to itself is a place of the text.
  if (toCodePoints(text, start) !== selector.start || toCodePoints(text, end) !== selector.end) {
    throw new RangeError(`No passage at ${selector.start}–${selector.end} in a text that ends before`);
  }
  return makeAnchor(text, start, end);
}
