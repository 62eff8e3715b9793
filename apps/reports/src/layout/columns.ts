import type { Block, ColumnsBlock } from '../compose/blocks.ts';
import { drawFrames } from './draw-frames.ts';
import { type Flow, heightOf, joinPieces, type Piece, stackFlows } from './pieces.ts';
import type { Place } from './place.ts';
import { coverGutterPt, sideColumnPt, spacing } from './styles.ts';

type SetBlocks = (blocks: readonly Block[], place: Place) => Flow;

/** Two columns as one piece; what is too tall for a page is set one under the other. */
export function setColumns(block: ColumnsBlock, place: Place, setBlocks: SetBlocks): Flow {
  const { main, side, mainPt } = setBoth(block, place, setBlocks);
  const left = joinColumn(main.pieces, 0);
  const right = joinColumn(side.pieces, mainPt + coverGutterPt);
  const heightPt = Math.max(left.heightPt, right.heightPt);
  if (heightPt > place.bodyPt * 0.85) return stackFlows([main, side]);
  const piece: Piece = { heightPt, gapPt: 0, breakPenalty: 0, items: [...left.items, ...right.items] };
  return { pieces: [piece], beforePt: spacing.box.before, afterPt: spacing.box.after };
}

/** Heights of the two columns. */
export function measureColumns(
  block: ColumnsBlock,
  place: Place,
  setBlocks: SetBlocks,
): { mainPt: number; sidePt: number } {
  const { main, side } = setBoth(block, place, setBlocks);
  return { mainPt: heightOf(main.pieces), sidePt: heightOf(side.pieces) };
}

function setBoth(block: ColumnsBlock, place: Place, setBlocks: SetBlocks) {
  const mainPt = place.widthPt - sideColumnPt - coverGutterPt;
  return {
    main: setBlocks(block.main, { ...place, widthPt: mainPt }),
    side: setBlocks(block.side, { ...place, widthPt: sideColumnPt }),
    mainPt,
  };
}

function joinColumn(pieces: readonly Piece[], xPt: number): ReturnType<typeof joinPieces> {
  let topPt = 0;
  const placed = pieces.map((piece, index) => {
    if (index > 0) topPt += piece.gapPt;
    const entry = { piece, topPt };
    topPt += piece.heightPt;
    return entry;
  });
  const joined = joinPieces(pieces);
  const items = [...drawFrames(placed, 0, undefined), ...joined.items];
  return {
    heightPt: joined.heightPt,
    items: items.map((item) => (item.kind === 'empty' ? item : { ...item, xPt: item.xPt + xPt })),
  };
}
