import { type Atom, chooseFonts, widthOf } from './atoms.ts';
import { orderVisually, runsBackwards } from './bidi.ts';
import type { Line } from './break-lines.ts';
import type { Semantic } from './flatten-inline.ts';
import type { LinkItem, PageItem, Tag, TextItem } from './page-items.ts';
import { badgeMarginPt, badgePaddingPt, drawBadgeFrame, drawMark, markRadius } from './signs.ts';
import type { Setting } from './setting.ts';

/** Distance of the baseline from the top of a line, so that type looks centred in its leading. */
export function baselineOf(style: { sizePt: number; leadingPt: number }): number {
  return style.leadingPt / 2 + style.sizePt * 0.335;
}

/** Nodes already made for the inline structure of one paragraph. */
export type InlineNodes = Map<Semantic, number>;

/** Where a line goes. */
export interface LinePlace {
  /** Left edge after alignment. */
  xPt: number;
  baselinePt: number;
  /** Node of the paragraph, or an artifact kind. */
  tag: Tag;
  nodes: InlineNodes;
}

interface Fragment {
  /** As they are read. */
  atoms: Atom[];
  text: string;
  xPt: number;
  widthPt: number;
  /** Without the space at the end of its words. */
  trimmedPt: number;
}

/** Turns one line into items: decoration first, then words, signs and links in reading order. */
export function emitLine(line: Line, place: LinePlace, setting: Setting): PageItem[] {
  const decoration: PageItem[] = [];
  const words: PageItem[] = [];
  const lineNodes: InlineNodes = new Map();
  const links = new Map<number, LinkItem>();
  for (const fragment of mergeAtoms(line, place.xPt)) {
    const [first] = fragment.atoms;
    if (first === undefined) continue;
    const { tag, link } = nodeFor(first.path, place, lineNodes, setting);
    emitFragment(words, fragment, first, place.baselinePt, tag, setting);
    decorate(decoration, fragment, first, place.baselinePt);
    if (link !== null) growLink(links, words, link, fragment, first, place.baselinePt);
  }
  for (const item of words) decoration.push(item);
  return decoration;
}

function mergeAtoms(line: Line, startPt: number): Fragment[] {
  const fragments: Fragment[] = [];
  for (const atom of endAtBase(line.atoms)) {
    const last = fragments.at(-1);
    if (last !== undefined && isAlike(last.atoms[0], atom)) {
      last.trimmedPt = last.widthPt + atom.trimmedPt;
      last.widthPt += atom.widthPt;
      last.atoms.push(atom);
    } else {
      const { text, widthPt, trimmedPt } = atom;
      fragments.push({ atoms: [atom], text, xPt: 0, widthPt, trimmedPt });
    }
  }
  // Joined at once: a string that grows word by word is kept word by word.
  for (const fragment of fragments)
    if (fragment.atoms.length > 1) fragment.text = fragment.atoms.map(({ text }) => text).join('');
  const last = fragments.at(-1);
  const base = last?.atoms[0]?.direction?.base;
  // The space at the end of a line from right to left hangs over its left end.
  let xPt = last !== undefined && base === 1 ? startPt - last.widthPt + last.trimmedPt : startPt;
  for (const fragment of orderFragments(fragments)) {
    fragment.xPt = xPt;
    xPt += fragment.widthPt;
  }
  return fragments;
}

/** The space at the end of a line runs as its paragraph does: rule L1 of UAX #9. */
function endAtBase(atoms: readonly Atom[]): readonly Atom[] {
  const last = atoms.at(-1);
  if (last?.direction === undefined || last.direction.level === last.direction.base) return atoms;
  if (!last.text.endsWith(' ') || last.text === ' ') return atoms;
  const word = { ...last, text: last.text.slice(0, -1), widthPt: last.trimmedPt };
  const { base } = last.direction;
  const space = { ...last, text: ' ', widthPt: last.widthPt - last.trimmedPt, trimmedPt: 0 };
  return [...atoms.slice(0, -1), word, { ...space, direction: { level: base, base } }];
}

function isAlike(model: Atom | undefined, atom: Atom): boolean {
  return (
    model !== undefined &&
    atom.sign === undefined &&
    model.sign === undefined &&
    model.style === atom.style &&
    model.font === atom.font &&
    model.path === atom.path &&
    model.direction?.level === atom.direction?.level
  );
}

/** From left to right; the fragments themselves stay in the order of reading. */
function orderFragments(fragments: Fragment[]): Fragment[] {
  if (fragments[0]?.atoms[0]?.direction === undefined) return fragments;
  return orderVisually(fragments, (fragment) => fragment.atoms[0]?.direction?.level ?? 0);
}

function nodeFor(
  path: readonly Semantic[],
  place: LinePlace,
  lineNodes: InlineNodes,
  setting: Setting,
): { tag: Tag; link: { node: number; semantic: Extract<Semantic, { kind: 'Link' }> } | null } {
  if (typeof place.tag !== 'number') return { tag: place.tag, link: null };
  let node = place.tag;
  let link: { node: number; semantic: Extract<Semantic, { kind: 'Link' }> } | null = null;
  for (const level of path) {
    // A link is one node for each line, and so is what stands inside it.
    const known = link !== null || level.kind === 'Link' ? lineNodes : place.nodes;
    let next = known.get(level);
    if (next === undefined) known.set(level, (next = addInline(node, level, setting)));
    node = next;
    if (level.kind === 'Link') link = { node, semantic: level };
  }
  return { tag: node, link };
}

function addInline(parent: number, level: Semantic, setting: Setting): number {
  switch (level.kind) {
    case 'Span':
      return setting.structure.add(parent, 'Span', { language: level.language });
    case 'Link':
      return setting.structure.add(parent, 'Link');
    case 'Ins':
    case 'Del':
    default:
      return setting.structure.add(parent, level.kind, { alt: level.alt });
  }
}

function emitFragment(
  items: PageItem[],
  fragment: Fragment,
  { style, sign, font, direction }: Atom,
  yPt: number,
  tag: Tag,
  setting: Setting,
): void {
  const { xPt, text, widthPt } = fragment;
  const { sizePt, color, trackingPt, smallCaps } = style;
  if (sign?.kind === 'mark') {
    const radius = markRadius(sizePt);
    const node =
      typeof tag === 'number' ? setting.structure.add(tag, 'Span', { actualText: sign.says }) : tag;
    for (const item of drawMark(sign, xPt + radius, yPt - sizePt * 0.3, radius, node)) items.push(item);
    items.push({
      kind: 'spoken',
      tag: node,
      xPt,
      yPt,
      widthPt: radius * 2,
      sizePt,
      font: setting.measure.fontFor(style.face, ' ') ?? '',
      says: sign.says,
    });
    return;
  }
  if (sign?.kind === 'badge') {
    let cursor = xPt + badgePaddingPt + badgeMarginPt;
    for (const run of chooseFonts(sign.text, style, setting)) {
      const { text: words, font: own } = run;
      const wide = widthOf(words, own, style, setting);
      items.push({
        kind: 'text',
        tag,
        xPt: cursor,
        yPt,
        text: words,
        font: own,
        sizePt,
        color,
        trackingPt,
        smallCaps,
        widthPt: wide,
      });
      cursor += wide;
    }
    return;
  }
  const item: TextItem = {
    kind: 'text',
    tag,
    xPt,
    yPt,
    text,
    font,
    sizePt,
    color,
    trackingPt,
    smallCaps,
    widthPt,
  };
  if (!runsLeft(direction)) items.push(item);
  else for (const part of emitBackwards(item, setting)) items.push(part);
}

/**
 * Words from right to left: the structure says them as they are read.
 * Readers turn letters round by themselves, but points and brackets alone
 * they do not: those are set one by one.
 */
function emitBackwards(item: TextItem, setting: Setting): TextItem[] {
  const { text, tag } = item;
  const node = typeof tag === 'number' ? setting.structure.add(tag, 'Span', { actualText: text }) : tag;
  if (runsBackwards(text)) return [{ ...item, tag: node, trackingPt: 0, rightToLeft: true }];
  let end = item.xPt + item.widthPt;
  return Array.from(text, (character) => {
    const widthPt = (setting.measure.width(character, item.font, item.smallCaps) * item.sizePt) / 1000;
    end -= widthPt;
    return { ...item, tag: node, text: character, xPt: end, widthPt, rightToLeft: true };
  });
}

function runsLeft(direction: Atom['direction']): boolean {
  return direction !== undefined && direction.level % 2 === 1;
}

/** Left end of the words without their last space, which lies left of words from right to left. */
function startOf(fragment: Fragment): number {
  const [first] = fragment.atoms;
  const left = runsLeft(first?.direction);
  return left ? fragment.xPt + fragment.widthPt - fragment.trimmedPt : fragment.xPt;
}

function decorate(items: PageItem[], fragment: Fragment, { style, sign }: Atom, baselinePt: number): void {
  const { trimmedPt } = fragment;
  const xPt = startOf(fragment);
  if (sign?.kind === 'badge') items.push(drawBadgeFrame(sign.tone, xPt, baselinePt, fragment.widthPt));
  // A mark is no word: a rule under it would read as part of it.
  if (sign !== undefined || trimmedPt <= 0) return;
  const size = style.sizePt;
  const bar = (fill: string, yPt: number, heightPt: number, marginPt = 0): void => {
    items.push({
      kind: 'rect',
      tag: 'layout',
      xPt: xPt - marginPt,
      yPt,
      widthPt: trimmedPt + 2 * marginPt,
      heightPt,
      fill,
    });
  };
  if (style.background !== undefined) bar(style.background, baselinePt - size * 0.86, size * 1.16, 0.8);
  if (style.underline !== undefined)
    bar(style.underline, baselinePt + size * 0.17, style.background ? 0.9 : 0.5);
  if (style.strike !== undefined) bar(style.strike, baselinePt - size * 0.27, 0.7);
}

function growLink(
  links: Map<number, LinkItem>,
  items: PageItem[],
  link: { node: number; semantic: Extract<Semantic, { kind: 'Link' }> },
  fragment: Fragment,
  first: Atom,
  baselinePt: number,
): void {
  const known = links.get(link.node);
  if (known !== undefined) {
    const end = Math.max(known.xPt + known.widthPt, startOf(fragment) + fragment.trimmedPt);
    known.xPt = Math.min(known.xPt, startOf(fragment));
    known.widthPt = end - known.xPt;
    // The area follows its last words in the reading order.
    items.splice(items.indexOf(known), 1);
    items.push(known);
    return;
  }
  const size = first.style.sizePt;
  const item: LinkItem = {
    kind: 'link',
    tag: link.node,
    xPt: startOf(fragment),
    yPt: baselinePt - size * 0.9,
    widthPt: Math.max(fragment.trimmedPt, 1),
    heightPt: size * 1.25,
    to: link.semantic.to,
    contents: link.semantic.contents,
    tellsPage: link.semantic.tellsPage,
  };
  links.set(link.node, item);
  items.push(item);
}
