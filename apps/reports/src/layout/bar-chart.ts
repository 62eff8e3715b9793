import type { BarChartBlock, BarSegment } from '../compose/figure-blocks.ts';
import type { PageItem } from './page-items.ts';
import { drawPattern } from './patterns.ts';
import { setLegend } from './legend.ts';
import { type Flow, joinPieces, stackFlows } from './pieces.ts';
import type { Place } from './place.ts';
import {
  type Drawing,
  drawLabel,
  drawWord,
  itemsWidth,
  labelHeight,
  labelWidth,
  setFigure,
} from './set-figure.ts';
import { spreadRows, stackRows } from './spread-rows.ts';
import { palette, textStyles } from './styles.ts';

const barPt = 12;
const rowGapPt = 4.6;
/** Room for a number of one digit. */
const leastPt = 10;
/** And for each further one. */
const digitPt = 3.6;
/** A number may reach so far over the end of its segment. */
const overhangPt = 0.5;

/** Bars of counted segments on one scale, a legend over them. */
export function setBarChart(block: BarChartBlock, place: Place): Flow {
  const legend = setLegend(
    {
      kind: 'legend',
      entries: block.legend.map(({ pattern, label }) => ({ sign: { kind: 'pattern', pattern }, label })),
    },
    place,
  );
  const labelPt = labelWidth(
    block.rows.map((row) => row.label),
    place,
  );
  const longest = Math.max(1, ...block.rows.map(totalOf));
  const heights = block.rows.map((row) =>
    Math.max(barPt + rowGapPt, labelHeight(row.label, labelPt, place) + 3),
  );
  const chunks = spreadRows(block, heights, 30, place);
  const draw = (from: number, to: number, node: number): Drawing => {
    const tops = stackRows(heights, { from, to });
    const items = block.rows.slice(from, to).flatMap((row, index) => {
      const middlePt = ((tops[index] ?? 0) + (tops[index + 1] ?? 0)) / 2;
      const fullPt = (place.widthPt - labelPt) * (block.scale === 'share' ? 1 : totalOf(row) / longest);
      return [
        ...drawLabel(row.label, middlePt, labelPt, node, place),
        ...drawBar(row.segments, labelPt, middlePt, fullPt, node, place),
      ];
    });
    return { heightPt: tops.at(-1) ?? 0, items };
  };
  const key = joinPieces(legend.pieces);
  const parts = chunks.map(({ from, to }, index) => ({
    draw: (node: number) => draw(from, to, node),
    rows: { from, to },
    ...(index > 0 && { repeat: { ...key, heightPt: key.heightPt + 3 } }),
  }));
  const figure = setFigure(block, parts, place);
  return {
    ...stackFlows([
      { ...legend, afterPt: 3 },
      { ...figure, beforePt: 3 },
    ]),
    beforePt: figure.beforePt,
  };
}

function totalOf(row: BarChartBlock['rows'][number]): number {
  return row.segments.reduce((sum, segment) => sum + segment.count, 0);
}

function drawBar(
  segments: readonly BarSegment[],
  xPt: number,
  middlePt: number,
  fullPt: number,
  node: number,
  place: Place,
): PageItem[] {
  const drawn = segments.filter((segment) => segment.count > 0);
  const widths = shareWidth(drawn, fullPt, place);
  const items: PageItem[] = [];
  const counts: PageItem[] = [];
  let cursor = xPt;
  let isRoomy = true;
  drawn.forEach((segment, index) => {
    const area = { xPt: cursor, yPt: middlePt - barPt / 2, widthPt: widths[index] ?? 0, heightPt: barPt };
    items.push(...drawPattern(segment.pattern, area, node));
    const words = drawCount(segment, area, node, place);
    isRoomy &&= itemsWidth(words) <= area.xPt + area.widthPt + overhangPt;
    counts.push(...words);
    cursor += area.widthPt;
  });
  const beside = isRoomy ? [] : countBeside(drawn, cursor, middlePt, node, place);
  return [...items, ...(isRoomy || itemsWidth(beside) > place.widthPt ? counts : beside)];
}

/** What a bar is too short for stands at its end: of so short a bar there is room. */
function countBeside(
  segments: readonly BarSegment[],
  endPt: number,
  middlePt: number,
  node: number,
  place: Place,
): PageItem[] {
  const counts = segments.map(({ text, count }) => text ?? place.setting.words.number(count));
  const at = { xPt: endPt + 4, middlePt, widthPt: 0 };
  return drawWord(counts.join(' + '), textStyles.figureCount, at, node, place);
}

/** Widths by count; a segment too narrow for its number borrows from the widest, so that the bar keeps its length. */
function shareWidth(segments: readonly BarSegment[], fullPt: number, { setting }: Place): number[] {
  const total = segments.reduce((sum, segment) => sum + segment.count, 0);
  const widths = segments.map((segment) => (fullPt * segment.count) / Math.max(1, total));
  widths.forEach((width, index) => {
    const widest = widths.indexOf(Math.max(...widths));
    const { count = 0, text = setting.words.number(count) } = segments[index] ?? {};
    const neededPt = leastPt + (text.length - 1) * digitPt;
    const lack = neededPt - width;
    if (lack > 0 && widest !== index && (widths[widest] ?? 0) > neededPt + lack) {
      widths[index] = neededPt;
      widths[widest] = (widths[widest] ?? 0) - lack;
    }
  });
  return widths;
}

function drawCount(
  segment: BarSegment,
  area: { xPt: number; widthPt: number; yPt: number },
  node: number,
  place: Place,
): PageItem[] {
  const dark = segment.pattern === 'solid' || segment.pattern === 'vermilion';
  const style = {
    ...textStyles.figureCount,
    align: 'center' as const,
    color: dark ? palette.paper : palette.ink,
  };
  const middlePt = area.yPt + barPt / 2;
  const words = drawWord(
    segment.text ?? place.setting.words.number(segment.count),
    style,
    { xPt: area.xPt, middlePt, widthPt: area.widthPt },
    node,
    place,
  );
  if (segment.pattern !== 'hatched') return words;
  const left = Math.min(...words.map((item) => (item.kind === 'text' ? item.xPt : area.xPt)));
  const wordPt = itemsWidth(words) - left;
  const paper: PageItem = {
    kind: 'rect',
    tag: node,
    xPt: left - 1.8,
    yPt: middlePt - 4.6,
    widthPt: wordPt + 3.6,
    heightPt: 9.2,
    fill: palette.paper,
  };
  return [paper, ...words];
}
