import type { DotPlotBlock } from '../compose/figure-blocks.ts';
import type { PageItem } from './page-items.ts';
import type { Flow } from './pieces.ts';
import type { Place } from './place.ts';
import { niceTicks } from './scales.ts';
import {
  chunkRows,
  type Drawing,
  drawLabel,
  drawWord,
  itemsWidth,
  labelHeight,
  labelWidth,
  setFigure,
} from './set-figure.ts';
import { circlePath } from './signs.ts';
import { palette, textStyles } from './styles.ts';

const leastLinePt = 16;
const axisPt = 24;
const arrowPt = 12;

type Point = DotPlotBlock['rows'][number]['points'][number];

/** Values on one scale, one line each, with the words as printed beside the dot. */
export function setDotPlot(block: DotPlotBlock, place: Place): Flow {
  const labelPt = labelWidth(
    block.rows.map((row) => row.label),
    place,
  );
  const linePt = Math.max(
    leastLinePt,
    ...block.rows.map((row) => labelHeight(row.label, labelPt, place) + 2),
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
  const lines = block.rows.flatMap((row) =>
    (row.points.length === 0 ? [undefined] : row.points).map((point, index) => ({
      label: index === 0 ? row.label : undefined,
      point,
    })),
  );
  const number = new Intl.NumberFormat(place.setting.language);
  const parts = chunkRows(lines, linePt, axisPt, place).map((chunk) => (node: number): Drawing => {
    const bodyPt = chunk.length * linePt + 4;
    const style = { ...textStyles.axis, align: 'center' as const };
    const items: PageItem[] = niceTicks(from, to, 6).flatMap((tick) => [
      {
        kind: 'rect',
        tag: node,
        xPt: xOf(tick) - 0.25,
        yPt: 0,
        widthPt: 0.5,
        heightPt: bodyPt + 2,
        fill: palette.rule,
      },
      ...drawWord(
        number.format(tick),
        style,
        { xPt: xOf(tick) - 20, middlePt: bodyPt + 8, widthPt: 40 },
        node,
        place,
      ),
    ]);
    items.push(
      ...drawWord(
        block.unit,
        { ...style, align: 'end' },
        { xPt: leftPt, middlePt: bodyPt + 17, widthPt: place.widthPt - leftPt },
        node,
        place,
      ),
    );
    chunk.forEach(({ label, point }, index) => {
      const middlePt = 2 + index * linePt + linePt / 2;
      if (label !== undefined && index > 0)
        items.push({
          kind: 'rect',
          tag: node,
          xPt: 0,
          yPt: middlePt - linePt / 2,
          widthPt: place.widthPt,
          heightPt: 0.3,
          fill: palette.rule,
        });
      if (label !== undefined) items.push(...drawLabel(label, middlePt, labelPt, node, place));
      if (point !== undefined) items.push(...drawPoint(point, xOf, middlePt, leftPt, node, place));
    });
    return { heightPt: bodyPt + axisPt, items };
  });
  return setFigure(
    block,
    parts.map((draw) => ({ draw })),
    place,
  );
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
  const wordX = rightPt + wordPt <= place.widthPt ? rightPt : Math.max(leftPt, leftEdge);
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
