import type { RectItem } from './page-items.ts';
import type { Frame, Piece } from './pieces.ts';

/** The frames of one page's pieces, outermost first: each reaches from its first to its last piece there. */
export function drawFrames(
  placed: readonly { piece: Piece; topPt: number }[],
  leftPt: number,
  before: Piece | undefined,
): RectItem[] {
  const spans = new Map<Frame, { topPt: number; bottomPt: number }>();
  for (const { piece, topPt } of placed) {
    for (const frame of piece.frames ?? []) {
      const bottomPt = topPt + piece.heightPt;
      const span = spans.get(frame);
      if (span === undefined) spans.set(frame, { topPt, bottomPt });
      else span.bottomPt = bottomPt;
    }
  }
  return [...spans].flatMap(([frame, { topPt, bottomPt }]) => {
    const base = { kind: 'rect' as const, tag: 'layout' as const, xPt: leftPt + frame.xPt, yPt: topPt };
    const items: RectItem[] = [];
    const heightPt = bottomPt - topPt;
    if (frame.fill !== undefined) items.push({ ...base, widthPt: frame.widthPt, heightPt, fill: frame.fill });
    if (frame.edge !== undefined) {
      items.push({ ...base, widthPt: frame.edge.widthPt, heightPt, fill: frame.edge.color });
    }
    if (frame.topRule !== undefined && before?.frames?.includes(frame) !== true) {
      items.push({
        ...base,
        widthPt: frame.widthPt,
        heightPt: frame.topRule.widthPt,
        fill: frame.topRule.color,
      });
    }
    return items;
  });
}
