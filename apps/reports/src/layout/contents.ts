import type { ContentsBlock } from '../compose/blocks.ts';
import { widthOf } from './atoms.ts';
import { runStyleOf } from './flatten-inline.ts';
import type { PageItem, TextItem } from './page-items.ts';
import { type Flow, indentPieces, keepTogether, type Piece } from './pieces.ts';
import type { Place } from './place.ts';
import { setParagraph } from './set-paragraph.ts';
import type { ListedHeading } from './setting.ts';
import { palette, spacing, type TextStyle, textStyles } from './styles.ts';

const numberColumnPt = 26;
const indentPt = 14;

/** Titles with dot leaders and page numbers; both are links. */
export function setContents(block: ContentsBlock, place: Place): Flow {
  const { setting, parent } = place;
  // What is listed is no part of the section: it cannot be taken over, though nothing is listed and no number printed.
  setting.usedPageNumbers = true;
  const toc = setting.structure.add(parent, 'TOC');
  const ofNumbered = block.of === 'tablesAndFigures';
  const listed = ofNumbered ? setting.numbered : setting.headings;
  const pieces = listed
    .filter((heading) => ofNumbered || heading.level <= block.depth)
    .flatMap((heading, index) => setEntry(heading, index, toc, ofNumbered ? 0 : indentPt, place));
  // A list of contents is looked at as a whole.
  return { pieces: keepTogether(pieces), beforePt: spacing.list.before, afterPt: spacing.list.after };
}

function setEntry(heading: ListedHeading, index: number, toc: number, indent: number, place: Place): Piece[] {
  const { setting, widthPt } = place;
  const style = heading.level === 1 ? textStyles.contents1 : textStyles.contents2;
  const leftPt = heading.level === 1 ? 0 : indent;
  const item = setting.structure.add(toc, 'TOCI');
  const tag = setting.structure.add(item, 'Reference');
  const link = { kind: 'link' as const, target: heading.id };
  const title = setParagraph(
    [{ ...link, children: [heading.title] }],
    { style, widthPt: widthPt - leftPt - numberColumnPt - 20, tag, own: true },
    setting,
  );
  const numberStyle: TextStyle = { ...style, align: 'end' };
  const number = setParagraph(
    [{ ...link, children: [{ kind: 'pageOf', target: heading.id }] }],
    { style: numberStyle, widthPt: numberColumnPt, tag },
    setting,
  );
  const pieces = indentPieces(title, leftPt).map((piece) => ({ ...piece, items: bare(piece.items) }));
  const last = pieces.at(-1);
  if (last !== undefined) {
    const words = last.items.findLast((entry): entry is TextItem => entry.kind === 'text');
    const right = bare(indentPieces(number, widthPt - numberColumnPt)[0]?.items ?? []);
    const numberLeft = right.find((entry) => entry.kind === 'text')?.xPt ?? widthPt;
    last.items.push(
      ...setLeaders((words?.xPt ?? 0) + (words?.widthPt ?? 0), numberLeft, words, place),
      ...right,
    );
  }
  if (pieces[0] !== undefined && index > 0) pieces[0].gapPt = heading.level === 1 ? 2 : 0;
  return pieces;
}

/** Contents need no underlines: the leaders show the way. */
function bare(items: readonly PageItem[]): PageItem[] {
  return items.filter((item) => item.kind !== 'rect');
}

function setLeaders(fromPt: number, toPt: number, words: TextItem | undefined, place: Place): PageItem[] {
  if (words === undefined) return [];
  const { setting } = place;
  const style = { ...runStyleOf(textStyles.contents2), color: palette.rule };
  const font = setting.measure.fontFor(style.face, '.') ?? '';
  const stepPt = widthOf('.', font, style, setting) + 2.4;
  // Dots stand on one grid, counted from the right margin, so that lines agree.
  const first = Math.ceil((place.widthPt - toPt + 4) / stepPt);
  const last = Math.floor((place.widthPt - fromPt - 5) / stepPt);
  const count = last - first + 1;
  if (count < 2) return [];
  const xPt = place.widthPt - last * stepPt;
  const { sizePt, color, smallCaps } = style;
  return [
    {
      kind: 'text',
      tag: 'layout',
      xPt,
      yPt: words.yPt,
      text: '.'.repeat(count),
      font,
      sizePt,
      color,
      smallCaps,
      trackingPt: 2.4,
      widthPt: count * stepPt,
    },
  ];
}
