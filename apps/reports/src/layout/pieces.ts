import type { PageItem } from './page-items.ts';

/** What it costs to end a page after a piece; a page that is left empty costs too (see paginate.ts). */
export const penalty = {
  free: 0,
  /** Between rows of one band, so that a break before a band is liked better. */
  row: 2,
  /** Inside what should stay together while that leaves no page half empty. */
  keep: 26,
  /** Inside an entry, which reads on over a page's end. */
  entry: 6,
  /** Inside a profile, before its notes. */
  notes: 12,
  /** One line of a paragraph alone. */
  lonelyLine: 60,
  /** Inside the cover. */
  cover: 500,
  /** A heading at the foot, a caption away from its figure. */
  never: 5000,
} as const;

/** A box around pieces that follow each other; drawn once for each page that they reach. */
export interface Frame {
  fill?: string;
  /** A heavy rule along the left edge. */
  edge?: { color: string; widthPt: number };
  /** A hairline along the top edge of the first page. */
  topRule?: { color: string; widthPt: number };
  xPt: number;
  widthPt: number;
}

/** The smallest thing that never breaks over pages. Items are relative to its upper left corner. */
export interface Piece {
  heightPt: number;
  /** Space before it, dropped at the top of a page. */
  gapPt: number;
  items: PageItem[];
  /** Cost of ending a page after it. */
  breakPenalty: number;
  frames?: Frame[];
  /** Drawn above the piece if a page starts with it: the head of a table. */
  repeat?: { heightPt: number; items: PageItem[] };
  /** `page`: a new page. A number: a new page if less room (points) than that is left. */
  starts?: 'page' | number;
  /** Title of the section that begins here, and how its pages lie. */
  section?: { title: string; landscape: boolean };
  /** Figure node whose box is this piece. */
  figureNode?: number;
}

/** Pieces of one block and the space it wants around it. */
export interface Flow {
  pieces: Piece[];
  beforePt: number;
  afterPt: number;
}

/** The same item elsewhere. */
export function moveItem<Item extends PageItem>(item: Item, dxPt: number, dyPt: number): Item {
  return item.kind === 'empty' ? item : { ...item, xPt: item.xPt + dxPt, yPt: item.yPt + dyPt };
}

/** The same pieces further right. */
export function indentPieces(pieces: readonly Piece[], dxPt: number): Piece[] {
  if (dxPt === 0) return [...pieces];
  return pieces.map((piece) => ({
    ...piece,
    items: piece.items.map((item) => moveItem(item, dxPt, 0)),
    ...(piece.frames && { frames: piece.frames.map((frame) => moveFrame(frame, dxPt)) }),
    ...(piece.repeat && {
      repeat: { ...piece.repeat, items: piece.repeat.items.map((item) => moveItem(item, dxPt, 0)) },
    }),
  }));
}

const movedFrames = new WeakMap<Frame, Map<number, Frame>>();

/** Frames are compared by identity, so one frame moved alike stays one frame. */
function moveFrame(frame: Frame, dxPt: number): Frame {
  let moved = movedFrames.get(frame);
  if (moved === undefined) movedFrames.set(frame, (moved = new Map()));
  let result = moved.get(dxPt);
  if (result === undefined) moved.set(dxPt, (result = { ...frame, xPt: frame.xPt + dxPt }));
  return result;
}

/** One flow after the other; of two spaces that meet the larger counts. */
export function stackFlows(flows: readonly Flow[]): Flow {
  const pieces: Piece[] = [];
  let afterPt = 0;
  let beforePt: number | undefined;
  for (const flow of flows) {
    const [first, ...rest] = flow.pieces;
    if (first === undefined) continue;
    beforePt ??= flow.beforePt;
    const gapPt = pieces.length === 0 ? first.gapPt : first.gapPt + Math.max(afterPt, flow.beforePt);
    pieces.push({ ...first, gapPt });
    for (const piece of rest) pieces.push(piece);
    afterPt = flow.afterPt;
  }
  return { pieces, beforePt: beforePt ?? 0, afterPt };
}

/** How high pieces stand one under the other. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((all, { gapPt, heightPt }, index) => all + (index > 0 ? gapPt : 0) + heightPt, 0);
}

/** All pieces as one that never breaks, height and items joined. */
export function joinPieces(pieces: readonly Piece[]): { heightPt: number; items: PageItem[] } {
  const items: PageItem[] = [];
  let yPt = 0;
  pieces.forEach((piece, index) => {
    if (index > 0) yPt += piece.gapPt;
    for (const item of piece.items) items.push(moveItem(item, 0, yPt));
    yPt += piece.heightPt;
  });
  return { heightPt: yPt, items };
}

/** Makes breaks inside dear. */
export function keepTogether(pieces: readonly Piece[], cost: number = penalty.keep): Piece[] {
  return pieces.map((piece, index) =>
    index < pieces.length - 1 && piece.breakPenalty < cost ? { ...piece, breakPenalty: cost } : piece,
  );
}

function blank(heightPt: number, breakPenalty: number): Piece {
  return { heightPt, gapPt: 0, items: [], breakPenalty };
}

/** Makes breaks inside dearer by so much, so that those that were liked better still are. */
export function raiseBreaks(pieces: readonly Piece[], cost: number): Piece[] {
  return pieces.map((piece, index) =>
    index < pieces.length - 1 ? { ...piece, breakPenalty: piece.breakPenalty + cost } : piece,
  );
}

/** Puts pieces into a frame with space inside it above and, where it is closed, below. */
export function framePieces(
  pieces: readonly Piece[],
  frame: Frame,
  paddingPt: { top: number; bottom: number },
): Piece[] {
  const all = paddingPt.top === 0 ? [...pieces] : [blank(paddingPt.top, penalty.never), ...pieces];
  const last = all.at(-1);
  if (paddingPt.bottom > 0 && last !== undefined) {
    all[all.length - 1] = { ...last, breakPenalty: penalty.never };
    all.push(blank(paddingPt.bottom, penalty.free));
  }
  return all.map((piece) => ({ ...piece, frames: [frame, ...(piece.frames ?? [])] }));
}
