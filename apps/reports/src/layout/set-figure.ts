import type { FigureLabel } from '../compose/figure-blocks.ts';
import type { Inline } from '../compose/inline.ts';
import type { Caption } from '../compose/table-block.ts';
import { breakLines } from './break-lines.ts';
import { setCaption } from './caption.ts';
import { cleanText } from './clean-text.ts';
import type { PageItem, Tag } from './page-items.ts';
import { type Flow, heightOf, joinPieces, moveItem, penalty, type Piece } from './pieces.ts';
import type { Place } from './place.ts';
import { cutWords, destinations, setParagraph } from './set-paragraph.ts';
import { asFurniture } from './table-head.ts';
import type { Setting } from './setting.ts';
import { spacing, type TextStyle, textStyles } from './styles.ts';

/** A drawing without its place: origin in its upper left corner. */
export interface Drawing {
  heightPt: number;
  items: PageItem[];
}

/** Draws part of a figure for the Figure node. */
export type DrawPart = (node: number) => Drawing;

/** A part of a figure: some of its rows, which never break. */
export interface FigurePart {
  draw: DrawPart;
  /** Which rows it has, for an alternative of their own. */
  rows?: { from: number; to: number };
  /** Goes on right under the part before; what a page repeats that starts with it, as furniture. */
  repeat?: Drawing;
}

/** One Figure node with box and alternative for each part (one that may go on over pages has several), then the caption. */
export function setFigure(
  block: { id: string; caption: Caption; alt: string; altRows?: readonly string[] },
  parts: readonly FigurePart[],
  place: Place,
): Flow {
  const { setting, widthPt, parent } = place;
  const { structure } = setting;
  const pieces: Piece[] = parts.map(({ draw, rows, repeat }, index) => {
    const node = structure.add(parent, 'Figure');
    const drawing = draw(node);
    const fields = structure.nodes[node];
    if (fields !== undefined) {
      const own = rows && block.altRows?.slice(rows.from, rows.to);
      const later = index === 0 ? '' : ` (${setting.words.continued})`;
      fields.alt = own ? cleanText(own.join(' '), setting) : cleanText(block.alt, setting) + later;
      fields.boxPt = [0, 0, widthPt, drawing.heightPt];
    }
    const next = parts[index + 1];
    const cost = next?.repeat === undefined ? penalty.free : penalty.entry;
    return {
      ...drawing,
      gapPt: index === 0 || repeat !== undefined ? 0 : 8,
      breakPenalty: next === undefined ? penalty.never : cost,
      figureNode: node,
      ...(repeat && { repeat: continueFigure(block.id, repeat, place) }),
    };
  });
  const caption = setCaption(block, structure.add(parent, 'P'), place);
  if (caption[0] !== undefined) caption[0].gapPt = 6;
  const all = [...pieces, ...caption];
  if (heightOf(all) <= place.bodyPt)
    for (const piece of pieces) if (piece.breakPenalty === penalty.entry) piece.breakPenalty = penalty.keep;
  all[0]?.items.unshift(...destinations([block.id], setting));
  return { pieces: all, beforePt: spacing.figure.before, afterPt: spacing.figure.after };
}

/** Over the part with which a page starts: which figure goes on there, and its head. */
function continueFigure(id: string, head: Drawing, place: Place): Drawing {
  const { setting, widthPt } = place;
  const number = setting.target(id)?.number ?? '';
  const style = textStyles.caption;
  const text = `${number} (${setting.words.continued})`;
  const words = joinPieces(setParagraph([text], { style, widthPt, tag: 'pagination' }, setting));
  const headPt = words.heightPt + 4;
  return {
    heightPt: headPt + head.heightPt,
    items: asFurniture([...words.items, ...head.items.map((item) => moveItem(item, 0, headPt))]),
  };
}

const leastSiglumPt = 17;

/** Room for the letters of an account before its name; none where a label has only a name. */
function siglumRoom({ siglum }: FigureLabel, { setting }: Place): number {
  if (siglum === undefined) return 0;
  return Math.max(leastSiglumPt, lineWidth(siglum, textStyles.figureSiglum, setting) + 5);
}

/** Width of words on one line. */
export function lineWidth(text: string, style: TextStyle, setting: Setting): number {
  return breakLines(cutWords([text], style, setting), Number.POSITIVE_INFINITY, setting)[0]?.widthPt ?? 0;
}

/** Width that the labels of rows need, within bounds. */
export function labelWidth(labels: readonly FigureLabel[], place: Place): number {
  let widest = 0;
  for (const label of labels) {
    const namePt = lineWidth(label.text, textStyles.figureLabel, place.setting);
    widest = Math.max(widest, namePt + siglumRoom(label, place));
  }
  return Math.min(widest + 12, place.widthPt * 0.32);
}

/** Height that a label needs at a width. */
export function labelHeight(label: FigureLabel, widthPt: number, place: Place): number {
  const left = siglumRoom(label, place);
  const atoms = cutWords([label.text], textStyles.figureLabel, place.setting);
  return breakLines(atoms, widthPt - left - 8, place.setting).length * textStyles.figureLabel.leadingPt;
}

/** Siglum and name, centred on a line. */
export function drawLabel(
  label: FigureLabel,
  middlePt: number,
  widthPt: number,
  tag: Tag,
  place: Place,
): PageItem[] {
  const { setting } = place;
  const wrap = (text: string): Inline[] =>
    label.target === undefined ? [text] : [{ kind: 'link', target: label.target, children: [text] }];
  const left = siglumRoom(label, place);
  const words = joinPieces(
    setParagraph(
      wrap(label.text),
      { style: textStyles.figureLabel, widthPt: widthPt - left - 8, tag },
      setting,
    ),
  );
  // Links in figures go without underlines: they would read as lines of the figure.
  const items: PageItem[] = words.items
    .map((item): PageItem => moveItem(item, left, middlePt - words.heightPt / 2))
    .filter((item) => item.kind !== 'rect');
  if (label.siglum !== undefined) {
    items.unshift(
      ...drawWord(label.siglum, textStyles.figureSiglum, { xPt: 0, middlePt, widthPt: left }, tag, place),
    );
  }
  return items;
}

/** A word or number on one line, aligned in a box by its style. */
export function drawWord(
  text: string,
  style: TextStyle,
  at: { xPt: number; middlePt: number; widthPt: number },
  tag: Tag,
  place: Place,
): PageItem[] {
  // Wider than any box: a word in a figure never breaks.
  const joined = joinPieces(
    setParagraph([text], { style: { ...style, align: 'start' }, widthPt: 10_000, tag }, place.setting),
  );
  // What runs from right to left was set at the right end of that width.
  const leftPt = itemsLeft(joined.items);
  const room = at.widthPt - (itemsWidth(joined.items) - leftPt);
  const dxPt = style.align === 'center' ? room / 2 : style.align === 'end' ? room : 0;
  return joined.items.map((item) =>
    moveItem(item, at.xPt + dxPt - leftPt, at.middlePt - style.leadingPt / 2),
  );
}

/** Where words begin at the left; 0 where there are none. */
export function itemsLeft(items: readonly PageItem[]): number {
  const lefts = items.flatMap((item) => (item.kind === 'text' ? [item.xPt] : []));
  return lefts.length === 0 ? 0 : Math.min(...lefts);
}

/** How far items reach to the right. */
export function itemsWidth(items: readonly PageItem[]): number {
  return items.reduce(
    (most, item) => (item.kind === 'text' ? Math.max(most, item.xPt + item.widthPt) : most),
    0,
  );
}
