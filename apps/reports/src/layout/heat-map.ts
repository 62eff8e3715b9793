import type { HeatMapBlock } from '../compose/figure-blocks.ts';
import type { PageItem, Tag } from './page-items.ts';
import { hatchPath } from './patterns.ts';
import { type Flow, moveItem } from './pieces.ts';
import type { Place } from './place.ts';
import {
  type Drawing,
  type FigurePart,
  drawLabel,
  drawWord,
  itemsWidth,
  labelHeight,
  labelWidth,
  setFigure,
} from './set-figure.ts';
import { type RowRun, spreadRows, stackRows } from './spread-rows.ts';
import { heatSteps, palette, textStyles } from './styles.ts';

const cellGapPt = 1.6;
const widestCellPt = 76;
const headPt = 18;
const legendPt = 20;
const leastCellPt = 15;
const leastRowPt = 16;
const tallestCellPt = 28;
/** Many rows are lower, so that the grid is no higher than this as long as it may. */
const easyGridPt = 200;

/** A grid of numbers in six steps of one hue, its key under it. */
export function setHeatMap(block: HeatMapBlock, place: Place): Flow {
  const labelPt = labelWidth(block.rows, place);
  const roomPt = place.widthPt - labelPt;
  const most = Math.max(1, Math.floor(roomPt / leastCellPt));
  const columns = Math.min(block.columns.length, most);
  const cellPt = Math.min(widestCellPt, roomPt / Math.max(1, columns));
  const tallestPt = Math.min(tallestCellPt, easyGridPt / block.rows.length, cellPt * 0.62);
  const heightsPt = block.rows.map((label) =>
    Math.max(leastRowPt, tallestPt, labelHeight(label, labelPt, place) + 2),
  );
  const parts: FigurePart[] = [];
  for (let from = 0; from < block.columns.length; from += most) {
    const grid = { from, to: from + most, labelPt, cellPt, heightsPt };
    for (const rows of spreadRows(block, heightsPt, headPt + legendPt, place)) {
      const goesOn = rows.from > 0;
      const head = { heightPt: headPt, items: drawHead(block, grid, 'pagination', place) };
      parts.push({
        draw: (node) => drawGrid(block, rows, { ...grid, node }, place),
        // Cut by columns, a part would have the words of whole rows.
        ...(most >= block.columns.length && { rows }),
        ...(goesOn && { repeat: head }),
      });
    }
  }
  return setFigure(block, parts, place);
}

interface Grid {
  from: number;
  to: number;
  labelPt: number;
  cellPt: number;
  /** Of every row of the block. */
  heightsPt: readonly number[];
}

/** What names the columns. */
function drawHead(
  block: HeatMapBlock,
  { from, to, labelPt, cellPt }: Grid,
  tag: Tag,
  place: Place,
): PageItem[] {
  return block.columns.slice(from, to).flatMap((column, index) => {
    const style = {
      ...(column.siglum === undefined ? textStyles.axis : textStyles.figureSiglum),
      align: 'center' as const,
    };
    return drawWord(
      column.siglum ?? column.text,
      style,
      { xPt: labelPt + index * cellPt, middlePt: headPt / 2, widthPt: cellPt },
      tag,
      place,
    );
  });
}

function drawGrid(block: HeatMapBlock, rows: RowRun, grid: Grid & { node: number }, place: Place): Drawing {
  const { labelPt, cellPt, heightsPt, node } = grid;
  const tops = stackRows(heightsPt, rows);
  const [isFirst, isLast] = [rows.from === 0, rows.to === block.rows.length];
  const abovePt = isFirst ? headPt : 0;
  const items = isFirst ? drawHead(block, grid, node, place) : [];
  block.rows.slice(rows.from, rows.to).forEach((label, line) => {
    const row = rows.from + line;
    const topPt = abovePt + (tops[line] ?? 0);
    const heightPt = heightsPt[row] ?? 0;
    items.push(...drawLabel(label, topPt + heightPt / 2, labelPt, node, place));
    block.values[row]?.slice(grid.from, grid.to).forEach((value, index) => {
      const at = { xPt: labelPt + index * cellPt, yPt: topPt, widthPt: cellPt, heightPt };
      items.push(...drawCell(block, value, at, node, place));
    });
  });
  const bottomPt = abovePt + (tops.at(-1) ?? 0);
  if (!isLast) return { heightPt: bottomPt, items };
  const key = drawKey(block, labelPt, bottomPt + legendPt / 2 + 2, node, place);
  // Under the grid where it fits there, else from the margin.
  const leftPt = itemsWidth(key) > place.widthPt ? -labelPt : 0;
  items.push(...key.map((item) => moveItem(item, leftPt, 0)));
  return { heightPt: bottomPt + legendPt, items };
}

function drawCell(
  block: HeatMapBlock,
  value: number | null,
  at: { xPt: number; yPt: number; widthPt: number; heightPt: number },
  node: number,
  place: Place,
): PageItem[] {
  const xPt = at.xPt + cellGapPt / 2;
  const yPt = at.yPt + cellGapPt / 2;
  const widthPt = at.widthPt - cellGapPt;
  const heightPt = at.heightPt - cellGapPt;
  if (value === null) {
    return [
      {
        kind: 'path',
        tag: node,
        xPt,
        yPt,
        path: hatchPath(widthPt, heightPt, 3.6),
        stroke: palette.rule,
        strokePt: 0.6,
      },
    ];
  }
  const step = stepOf(value, thresholdsOf(block));
  const { fill, text } = heatSteps[step] ?? heatSteps[0];
  const heavy = value >= (block.heavyFrom ?? 40);
  const strokePt = heavy ? 1.8 : 0.4;
  const inset = strokePt / 2;
  const style = {
    ...textStyles.figureLabel,
    face: heavy ? ('sans-bold' as const) : ('sans-regular' as const),
    color: text,
    align: 'center' as const,
  };
  return [
    {
      kind: 'rect',
      tag: node,
      xPt: xPt + inset,
      yPt: yPt + inset,
      widthPt: widthPt - strokePt,
      heightPt: heightPt - strokePt,
      fill,
      stroke: heavy ? palette.ink : palette.rule,
      strokePt,
    },
    ...drawWord(
      place.setting.words.number(value),
      style,
      { xPt, middlePt: yPt + heightPt / 2, widthPt },
      node,
      place,
    ),
  ];
}

function thresholdsOf(block: HeatMapBlock): readonly number[] {
  return block.thresholds ?? [5, 15, 25, 40, 55];
}

/** Which of the six steps a value belongs to. */
export function stepOf(value: number, thresholds: readonly number[]): number {
  return thresholds.filter((threshold) => value >= threshold).length;
}

function drawKey(
  block: HeatMapBlock,
  leftPt: number,
  middlePt: number,
  node: number,
  place: Place,
): PageItem[] {
  const thresholds = thresholdsOf(block);
  let xPt = leftPt + cellGapPt / 2;
  return heatSteps.flatMap(({ fill }, step) => {
    const [from, to] = [thresholds[step - 1], thresholds[step]];
    const range = from === undefined ? `<${to}` : to === undefined ? `${from}+` : `${from}–${to - 1}`;
    const words = drawWord(range, textStyles.axis, { xPt: xPt + 17, middlePt, widthPt: 30 }, node, place);
    const swatch: PageItem = {
      kind: 'rect',
      tag: node,
      xPt,
      yPt: middlePt - 4,
      widthPt: 13,
      heightPt: 8,
      fill,
      stroke: palette.slate,
      strokePt: 0.4,
    };
    xPt = itemsWidth(words) + 12;
    return [swatch, ...words];
  });
}
