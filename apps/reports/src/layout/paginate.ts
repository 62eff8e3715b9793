import { drawFrames } from './draw-frames.ts';
import type { PageItem, StructureNode } from './page-items.ts';
import { moveItem, type Piece } from './pieces.ts';
import { type Paper, type PageGrid, pageGrid } from './styles.ts';

/** A page with its body only; head and foot come later, when the number of pages is known. */
export interface BodyPage {
  grid: PageGrid;
  items: PageItem[];
  /** Title of the section that its first piece belongs to, or that starts on top. */
  sectionTitle: string;
}

/** Cost of a wholly empty page; grows with the square of the part left empty, so that a half empty page costs as much as breaking what should stay together. */
const emptyPageCost = 150;
const tolerancePt = 0.05;

/** Which pieces stand on a page: from the first to before the last. */
export interface PageBreak {
  start: number;
  end: number;
  grid: PageGrid;
  sectionTitle: string;
}

/**
 * Fills pages from the start. Of all places where a page could end, the one
 * with the least cost is taken: the penalty of the break and the space that
 * it leaves. Looks at each piece a bounded number of times.
 */
export function breakPages(pieces: readonly Piece[], paper: Paper): PageBreak[] {
  const pages: PageBreak[] = [];
  let start = 0;
  let section = { title: '', landscape: false };
  while (start < pieces.length) {
    section = pieces[start]?.section ?? section;
    const grid = pageGrid(paper, section.landscape);
    const bodyPt = grid.heightPt - grid.marginsPt.top - grid.marginsPt.bottom;
    const end = findPageEnd(pieces, start, bodyPt);
    pages.push({ start, end, grid, sectionTitle: section.title });
    for (let index = start; index < end; index += 1) section = pieces[index]?.section ?? section;
    start = end;
  }
  return pages;
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

/** Index after the last piece of the page that begins with `start`. */
function findPageEnd(pieces: readonly Piece[], start: number, bodyPt: number): number {
  let yPt = pieces[start]?.repeat?.heightPt ?? 0;
  let best = start + 1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (index > start) {
      const { starts } = piece;
      if (starts === 'page') return index;
      if (starts !== undefined && yPt + starts > bodyPt) return index;
      yPt += piece.gapPt;
    }
    yPt += piece.heightPt;
    if (yPt > bodyPt + tolerancePt) return best;
    const empty = (bodyPt - yPt) / bodyPt;
    const cost = piece.breakPenalty + emptyPageCost * empty * empty;
    if (cost <= bestCost) {
      bestCost = cost;
      best = index + 1;
    }
  }
  return pieces.length;
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
