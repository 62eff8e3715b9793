import type { PageBreak } from './break-pages.ts';
import { drawFrames } from './draw-frames.ts';
import type { PageItem, StructureNode } from './page-items.ts';
import { moveItem, type Piece } from './pieces.ts';
import type { PageGrid } from './styles.ts';

/** A page with its body only; head and foot come later, when the number of pages is known. */
export interface BodyPage {
  grid: PageGrid;
  items: PageItem[];
  /** Title of the section that its first piece belongs to, or that starts on top. */
  sectionTitle: string;
}

/**
 * Puts pieces where their pages have them. Their items are moved, not copied:
 * a long document has hundreds of thousands, and nobody needs them after.
 */
export function placePages(
  breaks: readonly PageBreak[],
  pieces: readonly Piece[],
  nodes: StructureNode[],
): BodyPage[] {
  return breaks.map(({ start, end, grid, sectionTitle }) => ({
    grid,
    items: placePieces(pieces, start, end, grid, nodes),
    sectionTitle,
  }));
}

function placePieces(
  pieces: readonly Piece[],
  start: number,
  end: number,
  grid: PageGrid,
  nodes: StructureNode[],
): PageItem[] {
  const { left, top } = grid.marginsPt;
  const items: PageItem[] = [];
  const placed: { piece: Piece; topPt: number }[] = [];
  let yPt = top;
  const repeat = pieces[start]?.repeat;
  if (repeat !== undefined) {
    for (const item of repeat.items) items.push(moveItem(item, left, yPt));
    yPt += repeat.heightPt;
  }
  for (let index = start; index < end; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (index > start) yPt += piece.gapPt;
    placed.push({ piece, topPt: yPt });
    yPt += piece.heightPt;
  }
  items.push(...drawFrames(placed, left, pieces[start - 1]));
  for (const { piece, topPt } of placed) {
    for (const item of piece.items) {
      if (item.kind !== 'empty') {
        item.xPt += left;
        item.yPt += topPt;
      }
      items.push(item);
    }
    const figure = piece.figureNode === undefined ? undefined : nodes[piece.figureNode];
    if (figure?.boxPt !== undefined) {
      const [x, y, width, height] = figure.boxPt;
      figure.boxPt = [x + left, y + topPt, width, height];
    }
  }
  return items;
}
