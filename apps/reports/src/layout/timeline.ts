import type { TimelineBlock } from '../compose/figure-blocks.ts';
import type { PageItem, Tag } from './page-items.ts';
import type { Flow } from './pieces.ts';
import type { Place } from './place.ts';
import { dayMs, timeTicks } from './scales.ts';
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

const leastRowPt = 18;
/** Room above the rows: for the name of the event, or a little air. */
const headPt = { named: 14, bare: 3 };
const axisPt = 24;
/** Room at the right end for the words of the last dot. */
const marginPt = 14;

interface Moment {
  fromMs: number;
  toMs: number;
  /** A date without a time: anywhere between from and to. */
  wholeDay: boolean;
}

/** From top to bottom, points. */
interface Span {
  topPt: number;
  bottomPt: number;
}

interface TimeScale {
  fromMs: number;
  toMs: number;
  leftPt: number;
  widthPt: number;
}

/** Discs on a common axis of time, the event itself as a band. What may go on over pages has its axis at the top. */
export function setTimeline(block: TimelineBlock, place: Place): Flow {
  const zoneMs = (block.zoneOffsetMinutes ?? 0) * 60_000;
  const labelPt = labelWidth(
    block.rows.map((row) => row.label),
    place,
  );
  const heightsPt = block.rows.map((row) => Math.max(leastRowPt, labelHeight(row.label, labelPt, place) + 2));
  const moments = [
    ...block.rows.flatMap((row) => [row.first, ...(row.updates ?? [])]),
    block.band?.from ?? null,
    block.band?.to ?? null,
  ].flatMap((text) => parseMoment(text, zoneMs) ?? []);
  const least = Math.min(...moments.map((moment) => moment.fromMs));
  const most = Math.max(...moments.map((moment) => moment.toMs));
  const known = Number.isFinite(least) && Number.isFinite(most);
  const padMs = known ? Math.max((most - least) * 0.04, 600_000) : 0;
  const scale: TimeScale = {
    fromMs: known ? least - padMs : 0,
    toMs: known ? most + padMs : dayMs,
    leftPt: labelPt,
    widthPt: place.widthPt - labelPt - marginPt,
  };
  const eventPt = block.band === undefined ? headPt.bare : headPt.named;
  const runs = spreadRows(block, heightsPt, eventPt + axisPt, place);
  const onTop = runs.length > 1;
  /** What names the event and, at the top, the axis. */
  const head = (tag: Tag): Drawing => ({
    heightPt: eventPt + (onTop ? axisPt : 0),
    items: [
      ...nameEvent(block, scale, eventPt / 2, zoneMs, tag, place),
      ...(onTop ? nameAxis(scale, eventPt, zoneMs, tag, place) : []),
    ],
  });
  const parts = runs.map((rows, part): FigurePart => {
    const tops = stackRows(heightsPt, rows);
    const draw = (node: number): Drawing => {
      const { heightPt: topPt, items } = part === 0 ? head(node) : { heightPt: 0, items: [] };
      const bottomPt = topPt + (tops.at(-1) ?? 0);
      items.push(
        ...drawEvent(block, scale, { topPt, bottomPt }, zoneMs, node),
        ...drawTicks(scale, { topPt, bottomPt: bottomPt + (onTop ? 0 : 2) }, zoneMs, node),
        ...(onTop ? [] : nameAxis(scale, bottomPt, zoneMs, node, place)),
      );
      block.rows.slice(rows.from, rows.to).forEach((row, index) => {
        const middlePt = topPt + ((tops[index] ?? 0) + (tops[index + 1] ?? 0)) / 2;
        items.push(
          ...drawLabel(row.label, middlePt, labelPt, node, place),
          ...drawRow(row, scale, middlePt, zoneMs, node, place),
        );
      });
      return { heightPt: bottomPt + (onTop ? 0 : axisPt), items };
    };
    return { draw, rows, ...(part > 0 && { repeat: head('pagination') }) };
  });
  return setFigure(block, parts, place);
}

/** A date is a whole day of the zone; anything unreadable is null. */
export function parseMoment(text: string | null, zoneMs: number): Moment | null {
  if (text === null) return null;
  const wholeDay = /^\d{4}-\d{2}-\d{2}$/u.test(text);
  const ms = Date.parse(wholeDay ? `${text}T00:00:00Z` : text);
  if (Number.isNaN(ms)) return null;
  return wholeDay
    ? { fromMs: ms - zoneMs, toMs: ms - zoneMs + dayMs, wholeDay }
    : { fromMs: ms, toMs: ms, wholeDay };
}

function xOf(ms: number, scale: TimeScale): number {
  return scale.leftPt + ((ms - scale.fromMs) / (scale.toMs - scale.fromMs)) * scale.widthPt;
}

/** Where the band of the event lies; undefined where there is none. */
function placeEvent(
  { band }: TimelineBlock,
  scale: TimeScale,
  zoneMs: number,
): { label: string; xPt: number; widthPt: number } | undefined {
  const from = parseMoment(band?.from ?? null, zoneMs);
  const to = parseMoment(band?.to ?? null, zoneMs);
  if (from === null || to === null || band === undefined) return undefined;
  const xPt = xOf(from.fromMs, scale);
  return { label: band.label, xPt, widthPt: Math.max(1.5, xOf(to.toMs, scale) - xPt) };
}

function nameEvent(
  block: TimelineBlock,
  scale: TimeScale,
  middlePt: number,
  zoneMs: number,
  tag: Tag,
  place: Place,
): PageItem[] {
  const event = placeEvent(block, scale, zoneMs);
  if (event === undefined) return [];
  const at = { xPt: 0, middlePt, widthPt: event.widthPt };
  const words = drawWord(event.label, textStyles.axis, at, tag, place);
  // The label begins with its band, unless the margin is nearer.
  const labelPt = Math.min(event.xPt + 2, place.widthPt - itemsWidth(words));
  return words.map((item) => ('xPt' in item ? { ...item, xPt: item.xPt + labelPt } : item));
}

function drawEvent(
  block: TimelineBlock,
  scale: TimeScale,
  { topPt, bottomPt }: Span,
  zoneMs: number,
  tag: Tag,
): PageItem[] {
  const event = placeEvent(block, scale, zoneMs);
  if (event === undefined) return [];
  const { xPt, widthPt } = event;
  return [
    {
      kind: 'rect',
      tag,
      xPt,
      yPt: topPt,
      widthPt,
      heightPt: bottomPt - topPt,
      fill: palette.lightBlue,
    },
  ];
}

function ticksOf(scale: TimeScale, zoneMs: number): ReturnType<typeof timeTicks> {
  const most = Math.max(3, Math.min(8, Math.floor(scale.widthPt / 48)));
  return timeTicks(scale.fromMs, scale.toMs, most, zoneMs);
}

function drawTicks(scale: TimeScale, { topPt, bottomPt }: Span, zoneMs: number, tag: Tag): PageItem[] {
  return ticksOf(scale, zoneMs).ticks.map((ms) => ({
    kind: 'rect',
    tag,
    xPt: xOf(ms, scale) - 0.25,
    yPt: topPt,
    widthPt: 0.5,
    heightPt: bottomPt - topPt,
    fill: palette.rule,
  }));
}

/** Hours, and days under them where they begin. */
function nameAxis(scale: TimeScale, topPt: number, zoneMs: number, tag: Tag, place: Place): PageItem[] {
  const { ticks, days } = ticksOf(scale, zoneMs);
  let lastDay = Number.NaN;
  return ticks.flatMap((ms) => {
    const local = ms + zoneMs;
    const xPt = xOf(ms, scale);
    const style = { ...textStyles.axis, align: 'center' as const };
    const word = (text: string, line: number): PageItem[] =>
      drawWord(text, style, { xPt: xPt - 20, middlePt: topPt + 7 + line * 9, widthPt: 40 }, tag, place);
    const date = Math.floor(local / dayMs);
    const moment = new Date(local);
    const clock = moment.toISOString().slice(11, 16);
    const day = place.setting.words.shortDay(moment.getUTCDate(), moment.getUTCMonth() + 1);
    const names = days ? word(day, 0) : [...word(clock, 0), ...(date === lastDay ? [] : word(day, 1))];
    lastDay = date;
    return names;
  });
}

function drawRow(
  row: TimelineBlock['rows'][number],
  scale: TimeScale,
  middlePt: number,
  zoneMs: number,
  node: number,
  place: Place,
): PageItem[] {
  const first = parseMoment(row.first, zoneMs);
  const items: PageItem[] = [];
  let rightPt = scale.leftPt;
  let leftPt = scale.leftPt;
  const bar = (xPt: number, widthPt: number, heightPt: number, fill: string): void => {
    items.push({ kind: 'rect', tag: node, xPt, yPt: middlePt - heightPt / 2, widthPt, heightPt, fill });
  };
  if (first !== null) {
    leftPt = xOf(first.fromMs, scale);
    rightPt = xOf(first.toMs, scale);
    const updates = (row.updates ?? []).flatMap((text) => parseMoment(text, zoneMs) ?? []);
    const endPt = Math.max(rightPt, ...updates.map((update) => xOf(update.fromMs, scale)));
    if (endPt > leftPt) bar(leftPt, endPt - leftPt, 0.9, palette.navy);
    for (const update of updates) bar(xOf(update.fromMs, scale) - 0.7, 1.4, 8, palette.navy);
    const centre = (leftPt + rightPt) / 2;
    if (first.wholeDay) {
      bar(leftPt, 0.9, 6, palette.navy);
      bar(rightPt - 0.9, 0.9, 6, palette.navy);
    }
    items.push({
      kind: 'path',
      tag: node,
      xPt: centre,
      yPt: middlePt,
      path: circlePath(first.wholeDay ? 3 : 3.6),
      ...(first.wholeDay
        ? { fill: palette.paper, stroke: palette.navy, strokePt: 1.2 }
        : { fill: palette.navy }),
    });
    rightPt = Math.max(endPt, centre + 4);
    leftPt = Math.min(leftPt, centre - 4);
  } else {
    // What has no date begins inside the plot, not across its first line.
    const [firstTick = scale.fromMs] = ticksOf(scale, zoneMs).ticks;
    rightPt = xOf(firstTick, scale);
  }
  const words = drawWord(row.text, textStyles.axis, { xPt: 0, middlePt, widthPt: 0 }, node, place);
  const wordPt = itemsWidth(words);
  const xPt = placeWords(wordPt, { leftPt, rightPt }, scale, place.widthPt);
  const paper: PageItem = {
    kind: 'rect',
    tag: node,
    xPt: xPt - 1,
    yPt: middlePt - 4.5,
    widthPt: wordPt + 2,
    heightPt: 9,
    fill: palette.paper,
  };
  return [
    ...items,
    ...(wordPt > 0 ? [paper] : []),
    ...words.map((item) => ('xPt' in item ? { ...item, xPt: item.xPt + xPt } : item)),
  ];
}

/** Right of a row's marks, else left of them, else on its line, just after the middle. */
function placeWords(
  wordPt: number,
  marks: { leftPt: number; rightPt: number },
  scale: TimeScale,
  widthPt: number,
): number {
  if (marks.rightPt + 5 + wordPt <= widthPt) return marks.rightPt + 5;
  if (marks.leftPt - 5 - wordPt >= scale.leftPt) return marks.leftPt - 5 - wordPt;
  return Math.min((marks.leftPt + marks.rightPt) / 2 + 8, widthPt - wordPt);
}
