import type { DotPlotBlock } from '../compose/figure-blocks.ts';
import type { PageItem, Tag } from './page-items.ts';
import type { Flow } from './pieces.ts';
import type { Place } from './place.ts';
import { niceTicks } from './scales.ts';
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
import { circlePath } from './signs.ts';
import { spreadRows, stackRows } from './spread-rows.ts';
import { palette, textStyles } from './styles.ts';

const leastLinePt = 16;
const axisPt = 24;
const arrowPt = 12;

type Point = DotPlotBlock['rows'][number]['points'][number];

/**
 * Values on one scale, one line each, with the words as printed beside the dot. What may go on over pages has its axis
 * at the top.
 */
export function setDotPlot(block: DotPlotBlock, place: Place): Flow {
  const labelPt = labelWidth(
    block.rows.map((row) => row.label),
    place,
  );
  const values = block.rows.flatMap((row) =>
    row.points.flatMap((point) => [point.value, point.upTo ?? point.value]),
  );
  const [least, most] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const padding = (most - least || Math.abs(most) || 1) * 0.12;
  const from = least >= 0 && least - padding < 0 ? 0 : least - padding;
  const to = most + padding;
  const leftPt = labelPt + 6;
  const widthPt = place.widthPt - leftPt - 14;
  const xOf = (value: number): number => leftPt + ((value - from) / (to - from)) * widthPt;
  const rowsPt = block.rows.map(({ label, points }) => {
    const firstPt = Math.max(leastLinePt, labelHeight(label, labelPt, place) + 2);
    return firstPt + Math.max(0, points.length - 1) * leastLinePt;
  });
  const ticks = niceTicks(from, to, 6).filter(
    (tick) => Number.isInteger(tick) || !values.every((value) => Number.isInteger(value)),
  );
  const runs = spreadRows(block, rowsPt, axisPt, place);
  const onTop = runs.length > 1;
  const axis = { ticks, unit: block.unit, xOf, leftPt };
  const parts = runs.map((rows, part): FigurePart => {
    const tops = stackRows(rowsPt, rows);
    const draw = (node: number): Drawing => {
      const topPt = !onTop ? 2 : part === 0 ? axisPt : 0;
      const bottomPt = topPt + (tops.at(-1) ?? 0);
      const items: PageItem[] = onTop && part === 0 ? nameTicks(axis, 0, node, place) : [];
      if (!onTop) items.push(...nameTicks(axis, bottomPt + 2, node, place));
      for (const tick of ticks) {
        const xPt = xOf(tick) - 0.25;
        const yPt = topPt - (onTop ? 0 : 2);
        items.push(rule(node, { xPt, yPt, widthPt: 0.5, heightPt: bottomPt - yPt + (onTop ? 0 : 4) }));
      }
      block.rows.slice(rows.from, rows.to).forEach(({ label, points }, index) => {
        const rowPt = topPt + (tops[index] ?? 0);
        const firstPt = (rowsPt[rows.from + index] ?? 0) - Math.max(0, points.length - 1) * leastLinePt;
        if (rows.from + index > 0)
          items.push(rule(node, { xPt: 0, yPt: rowPt, widthPt: place.widthPt, heightPt: 0.3 }));
        items.push(...drawLabel(label, rowPt + firstPt / 2, labelPt, node, place));
        points.forEach((point, line) => {
          const middlePt = line === 0 ? rowPt + firstPt / 2 : rowPt + firstPt + (line - 0.5) * leastLinePt;
          items.push(...drawPoint(point, xOf, middlePt, leftPt, node, place));
        });
      });
      return { heightPt: bottomPt + (onTop ? 2 : axisPt), items };
    };
    const repeat = { heightPt: axisPt, items: nameTicks(axis, 0, 'pagination', place) };
    return { draw, rows, ...(part > 0 && { repeat }) };
  });
  return setFigure(block, parts, place);
}

interface Axis {
  ticks: readonly number[];
  unit: string;
  xOf: (value: number) => number;
  leftPt: number;
}

/** The numbers of the axis, and at its end what they count. */
function nameTicks({ ticks, unit, xOf, leftPt }: Axis, topPt: number, tag: Tag, place: Place): PageItem[] {
  const style = { ...textStyles.axis, align: 'center' as const };
  const end = { ...textStyles.axis, align: 'end' as const };
  const under = { xPt: leftPt, middlePt: topPt + 17, widthPt: place.widthPt - leftPt };
  return [
    ...ticks.flatMap((tick) => {
      const at = { xPt: xOf(tick) - 20, middlePt: topPt + 8, widthPt: 40 };
      return drawWord(place.setting.words.number(tick), style, at, tag, place);
    }),
    ...drawWord(unit, end, under, tag, place),
  ];
}

function rule(tag: Tag, box: { xPt: number; yPt: number; widthPt: number; heightPt: number }): PageItem {
  return { kind: 'rect', tag, ...box, fill: palette.rule };
}

/** Disc exact, ring about, arrow for "at least" and "at most", a line for a range. */
function drawPoint(
  point: Point,
  xOf: (value: number) => number,
  middlePt: number,
  leftPt: number,
  node: number,
  place: Place,
): PageItem[] {
  const xPt = xOf(point.value);
  const endPt = point.upTo === undefined ? xPt : xOf(point.upTo);
  const at = { kind: 'path' as const, tag: node, xPt, yPt: middlePt };
  const items: PageItem[] = [];
  if (endPt > xPt)
    items.push(
      { ...at, path: `M0 0 L${(endPt - xPt).toFixed(2)} 0`, stroke: palette.navy, strokePt: 2 },
      { ...at, xPt: endPt, path: circlePath(3.2), fill: palette.navy },
    );
  if (point.bound === 'atLeast')
    items.push({
      ...at,
      path: `M0 0 L${arrowPt} 0 M${arrowPt - 3.5} -2.6 L${arrowPt} 0 L${arrowPt - 3.5} 2.6`,
      stroke: palette.navy,
      strokePt: 1.2,
    });
  if (point.bound === 'atMost')
    items.push({
      ...at,
      path: `M0 0 L${-arrowPt} 0 M${3.5 - arrowPt} -2.6 L${-arrowPt} 0 L${3.5 - arrowPt} 2.6`,
      stroke: palette.navy,
      strokePt: 1.2,
    });
  items.push(
    point.bound === 'about'
      ? { ...at, path: circlePath(2.8), fill: palette.paper, stroke: palette.navy, strokePt: 1.3 }
      : { ...at, path: circlePath(3.4), fill: palette.navy },
  );
  const rightPt = endPt + (point.bound === 'atLeast' ? arrowPt : 3) + 4;
  const words = drawWord(
    point.text,
    { ...textStyles.axis, color: palette.ink },
    { xPt: 0, middlePt, widthPt: 0 },
    node,
    place,
  );
  const wordPt = itemsWidth(words);
  const leftEdge = xPt - (point.bound === 'atMost' ? arrowPt : 3) - 4 - wordPt;
  const wordX = placeWords({ rightPt, leftEdge, wordPt, between: [xPt, endPt] }, leftPt, place.widthPt);
  return [
    ...items,
    {
      kind: 'rect',
      tag: node,
      xPt: wordX - 1,
      yPt: middlePt - 4.5,
      widthPt: wordPt + 2,
      heightPt: 9,
      fill: palette.paper,
    },
    ...words.map((item) => ('xPt' in item ? { ...item, xPt: item.xPt + wordX } : item)),
  ];
}

/** Room that words on the line of a range leave to the dots at its ends. */
const clearOfDotsPt = 7;

/** Where words begin: after the dots, else before them, else on the line between them, so that no dot is covered. */
function placeWords(
  at: { rightPt: number; leftEdge: number; wordPt: number; between: readonly [number, number] },
  leastPt: number,
  mostPt: number,
): number {
  const { rightPt, leftEdge, wordPt, between } = at;
  if (rightPt + wordPt <= mostPt) return rightPt;
  if (leftEdge >= leastPt) return leftEdge;
  const [fromPt, toPt] = between;
  if (toPt - fromPt >= wordPt + 2 * clearOfDotsPt) return (fromPt + toPt - wordPt) / 2;
  return Math.max(leastPt, leftEdge);
}
