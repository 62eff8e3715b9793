import type { Span } from '../document/document.ts';

/** Intersection over union of two contents. */
export function overlap(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0;
  for (const left of one)
    for (const right of other)
      shared += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
  const union = lengthOf(one) + lengthOf(other) - shared;
  return union === 0 ? 0 : shared / union;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
