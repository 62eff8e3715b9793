import type { Inline } from '../compose/inline.ts';
import { type Atom, cutAtoms } from './atoms.ts';
import { findLevels, runsBackwards } from './bidi.ts';
import { balanceWidth, breakLines, type Line } from './break-lines.ts';
import { directAtoms } from './direct-atoms.ts';
import { baselineOf, emitLine, type InlineNodes } from './emit-lines.ts';
import { flattenInline, type Span } from './flatten-inline.ts';
import { hasOwnWords, isRightToLeft } from './own-words.ts';
import type { DestinationItem, PageItem, Tag } from './page-items.ts';
import { penalty, type Piece } from './pieces.ts';
import type { Setting } from './setting.ts';
import type { TextStyle } from './styles.ts';

/** How a paragraph is set beyond its style. */
export interface ParagraphOptions {
  style: TextStyle;
  widthPt: number;
  /** Node that the words belong to, or an artifact kind. */
  tag: Tag;
  /** Lines of nearly equal length, for titles. */
  balanced?: boolean;
  /** Baseline under the top of each line, where styles of one leading share it. */
  baselinePt?: number;
  /** Words of the document's own around whatever else is in them, as one text: they run as the document does. */
  own?: boolean;
  /** Ids that lead to the first line. */
  ids?: readonly (string | undefined)[];
}

/** Words of one style, ready to be broken at any width. */
export function cutWords(
  content: readonly Inline[],
  style: TextStyle,
  setting: Setting,
  own = false,
): readonly Atom[] {
  const { cutBefore } = setting;
  if (cutBefore === undefined) return cutAfresh(content, style, setting, own);
  let byStyle = cutBefore.get(content);
  if (byStyle === undefined) cutBefore.set(content, (byStyle = new Map()));
  let atoms = byStyle.get(style);
  if (atoms === undefined) byStyle.set(style, (atoms = cutAfresh(content, style, setting, own)));
  return atoms;
}

function cutAfresh(content: readonly Inline[], style: TextStyle, setting: Setting, own: boolean): Atom[] {
  const spans = flattenInline(content, style, setting);
  if (!spans.some((span) => span.kind === 'words' && runsBackwards(span.text)))
    return cutAtoms(spans, setting);
  if (own) return directAtoms(cutAtoms(spans, setting), setting, isRightToLeft(setting.language) ? 1 : 0);
  return hasOwnWords(content, setting.language)
    ? directAtoms(cutAtoms(spans.map(isolateTurned), setting), setting, 0)
    : directAtoms(cutAtoms(spans, setting), setting);
}

/** Words with some from right to left run by themselves, as most of them do; those in another language do anyway. */
function isolateTurned(span: Span): Span {
  if (span.kind !== 'words' || !runsBackwards(span.text)) return span;
  if (span.path.some((level) => level.kind === 'Span')) return span;
  return { ...span, isolate: { base: findLevels(span.text).base } };
}

/** Sets words as lines, one piece each; first two and last two lines hold together. */
export function setParagraph(
  content: readonly Inline[],
  options: ParagraphOptions,
  setting: Setting,
): Piece[] {
  const { style, widthPt } = options;
  const atoms = cutWords(content, style, setting, options.own);
  const limit = options.balanced === true ? balanceWidth(atoms, widthPt, setting) : widthPt;
  const pieces = setLines(breakLines(atoms, limit, setting), options, setting);
  const [first] = pieces;
  if (first !== undefined) first.items.unshift(...destinations(options.ids ?? [], setting));
  return pieces;
}

/** Sets lines that are broken already. */
export function setLines(lines: readonly Line[], options: ParagraphOptions, setting: Setting): Piece[] {
  const { style } = options;
  const nodes: InlineNodes = new Map();
  return lines.map((line, index) => {
    const left = lines.length - index - 1;
    const lonely = lines.length > 1 && left > 0 && (index === 0 || left === 1);
    return {
      heightPt: style.leadingPt,
      gapPt: 0,
      breakPenalty: lonely ? penalty.lonelyLine : penalty.free,
      items: emitAligned(line, lines.length, options, nodes, setting),
    };
  });
}

function emitAligned(
  line: Line,
  lines: number,
  options: ParagraphOptions,
  nodes: InlineNodes,
  setting: Setting,
): PageItem[] {
  const { style, widthPt, tag } = options;
  const room = widthPt - line.widthPt;
  // Lines from right to left start at the right; one alone stays under what is over it: a name in a column, a value
  // after its term. "end" is right for both, so that columns of numbers agree.
  const atRight = style.align === 'end' || (lines > 1 && line.atoms[0]?.direction?.base === 1);
  const xPt = style.align === 'center' ? room / 2 : atRight ? room : 0;
  return emitLine(line, { xPt, baselinePt: options.baselinePt ?? baselineOf(style), tag, nodes }, setting);
}

/** Destinations for ids, at the upper left corner of what they name. */
export function destinations(ids: readonly (string | undefined)[], setting: Setting): DestinationItem[] {
  return ids.flatMap((id) => {
    const name = id === undefined ? undefined : setting.target(id)?.destination;
    return name === undefined ? [] : [{ kind: 'destination' as const, name, xPt: 0, yPt: -4 }];
  });
}
