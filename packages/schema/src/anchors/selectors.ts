import type { Anchor } from './anchor.ts';
import { toCodePoints, toCodeUnits } from './code-points.ts';
import { makeAnchor } from './make-anchor.ts';

/** W3C Web Annotation, TextPositionSelector: Unicode code points from 0, end exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The W3C position selector of an anchor. Source: https://www.w3.org/TR/annotation-model/#text-position-selector */
export function toPositionSelector(
  text: string,
  anchor: Pick<Anchor, 'start' | 'end'>,
): TextPositionSelector {
  return {
    type: 'TextPositionSelector',
    start: toCodePoints(text, anchor.start),
    end: toCodePoints(text, anchor.end),
  };
}

/** The anchor of a W3C position selector. Throws a RangeError where the text has no such passage. */
export async function fromPositionSelector(text: string, selector: TextPositionSelector): Promise<Anchor> {
  return makeAnchor(text, toCodeUnits(text, selector.start), toCodeUnits(text, selector.end));
}
