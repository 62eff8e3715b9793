import { runsBackwards } from './bidi.ts';
import { nameCodePoint } from './clean-text.ts';
import { cutByScript } from './cut-by-script.ts';
import type { Isolate, RunStyle, Semantic, Span, WordSpan } from './flatten-inline.ts';
import { badgeMarginPt, badgePaddingPt, badgeStyle, markRadius, shoulderRadii } from './signs.ts';
import type { Measure } from './measure.ts';
import type { Setting } from './setting.ts';

/** The smallest unit of line breaking: a word with the space after it, or a sign. */
export interface Atom {
  text: string;
  font: string;
  style: RunStyle;
  path: readonly Semantic[];
  /** With the trailing space. */
  widthPt: number;
  /** Without it. */
  trimmedPt: number;
  /** A line may end after it. */
  mayBreak: boolean;
  /** A line must end after it. */
  mustBreak?: boolean;
  sign?: Extract<Span, { kind: 'mark' | 'badge' }>;
  /** Set where a paragraph has words from right to left. */
  direction?: Direction;
  isolate?: Isolate;
}

/** Level of a stretch of text, odd from right to left, and that of its paragraph. */
export interface Direction {
  level: number;
  base: 0 | 1;
}

/** After a hyphen, dash or slash between letters. */
const insideWord = /(?<=[\p{L}\p{N}][-‐/–])(?=\p{L})|(?<=—)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=—)/u;
const mayHoldBreak = /[-‐/–—]/u;
/** Scripts that may break without a space. */
const wordless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Extended_Pictographic}\u3000-\u303F\uFF00-\uFFEF]/u;
const looseChunk = 4;
const looseChunks = new RegExp(`.{1,${looseChunk}} ?`, 'gsu');

/** Width in points of text set in one font. */
export function widthOf(text: string, font: string, style: RunStyle, setting: Setting): number {
  const width = (setting.measure.width(text, font, style.smallCaps) * style.sizePt) / 1000;
  // Letters that join are not set apart.
  return style.trackingPt === 0 || runsBackwards(text) ? width : width + style.trackingPt * text.length;
}

/** Cuts spans into atoms: spaces collapse, fonts are chosen, widths measured. */
export function cutAtoms(spans: readonly Span[], setting: Setting): Atom[] {
  const atoms: Atom[] = [];
  let afterSpace = true;
  for (const span of spans) {
    if (span.kind === 'break') {
      const last = atoms.at(-1);
      if (last !== undefined) last.mustBreak = true;
      afterSpace = true;
      continue;
    }
    if (span.kind !== 'words') {
      atoms.push(signAtom(span, setting));
      afterSpace = false;
      continue;
    }
    const { text } = span;
    if (!text.startsWith(' ')) clearShoulder(atoms.at(-1));
    const known = knownWords(span.style, setting);
    for (let start = 0, end = 0; start < text.length; start = end) {
      const space = text.indexOf(' ', start);
      end = space === -1 ? text.length : space + 1;
      // A space at the start of a run belongs to the word before it.
      const only = space === start;
      if (!only || !afterSpace) pushWord(atoms, text.slice(start, end), span, known, setting);
      afterSpace = space !== -1;
    }
  }
  return atoms;
}

/** Makes room for the small triangle at the shoulder of what is only suggested: a comma would touch it. */
function clearShoulder(last: Atom | undefined): void {
  if (last?.sign?.kind !== 'mark' || !last.sign.suggested || last.text !== '') return;
  const widthPt = markRadius(last.style.sizePt) * (2 + shoulderRadii);
  last.widthPt = widthPt;
  last.trimmedPt = widthPt;
}

/** What an atom has of its word alone. */
type CutWord = Pick<Atom, 'text' | 'font' | 'widthPt' | 'trimmedPt' | 'mayBreak'>;

const wordsByMeasure = new WeakMap<Measure, Map<RunStyle, Map<string, CutWord[]>>>();

/** Words of a style that were cut and measured before: most of a document's words come many times, and it is set twice. */
function knownWords(style: RunStyle, { measure }: Setting): Map<string, CutWord[]> {
  let styles = wordsByMeasure.get(measure);
  if (styles === undefined) wordsByMeasure.set(measure, (styles = new Map()));
  let words = styles.get(style);
  if (words === undefined) styles.set(style, (words = new Map()));
  return words;
}

function pushWord(
  atoms: Atom[],
  word: string,
  { style, path, isolate }: WordSpan,
  known: Map<string, CutWord[]>,
  setting: Setting,
): void {
  let cut = known.get(word);
  if (cut === undefined) {
    cut = measureWord(word, style, setting);
    // What is printed in another way is reported each time.
    if (cut.map(({ text }) => text).join('') === word) known.set(word, cut);
  }
  for (const { text, font, widthPt, trimmedPt, mayBreak } of cut)
    atoms.push({
      text,
      font,
      style,
      path,
      widthPt,
      trimmedPt,
      mayBreak,
      ...(isolate !== undefined && { isolate }),
    });
}

function measureWord(word: string, style: RunStyle, setting: Setting): CutWord[] {
  const cut: CutWord[] = [];
  for (const part of cutWord(word, style)) {
    for (const { text, font } of chooseFonts(part, style, setting)) {
      const widthPt = widthOf(text, font, style, setting);
      const trimmedPt = text.endsWith(' ') ? widthOf(text.slice(0, -1), font, style, setting) : widthPt;
      cut.push({ text, font, widthPt, trimmedPt, mayBreak: false });
    }
    const last = cut.at(-1);
    if (last !== undefined) last.mayBreak = true;
  }
  const final = cut.at(-1);
  if (final !== undefined) final.mayBreak = word.endsWith(' ');
  return cut;
}

function cutWord(word: string, style: RunStyle): string[] {
  if (style.loose === true && word.length > looseChunk) {
    return word.match(looseChunks) ?? [word];
  }
  if (wordless.test(word)) return cutByScript(word);
  return mayHoldBreak.test(word) ? word.split(insideWord) : [word];
}

function signAtom(sign: Extract<Span, { kind: 'mark' | 'badge' }>, setting: Setting): Atom {
  const { style, path } = sign;
  if (sign.kind === 'mark') {
    const widthPt = markRadius(style.sizePt) * 2;
    return { text: '', font: '', style, path, widthPt, trimmedPt: widthPt, mayBreak: false, sign };
  }
  const small = badgeStyle(sign.tone);
  const runs = chooseFonts(sign.text, small, setting);
  const words = runs.reduce((sum, run) => sum + widthOf(run.text, run.font, small, setting), 0);
  const widthPt = words + 2 * (badgePaddingPt + badgeMarginPt);
  return {
    text: sign.text,
    font: runs[0]?.font ?? '',
    style: small,
    path,
    widthPt,
    trimmedPt: widthPt,
    mayBreak: false,
    sign,
  };
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const pictograph = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
// oxlint-disable-next-line no-control-regex -- the range is the point
const ascii = /^[\u0020-\u007E]*$/u;

/** Cuts text where the font changes; what no font has becomes its code point in brackets. */
export function chooseFonts(
  text: string,
  style: Pick<RunStyle, 'face'>,
  setting: Setting,
): { text: string; font: string }[] {
  const base = setting.measure.fontFor(style.face, ' ') ?? '';
  if (ascii.test(text) || setting.measure.fontFor(style.face, text) === base) return [{ text, font: base }];
  const runs: { text: string; font: string }[] = [];
  const push = (piece: string, font: string): void => {
    const last = runs.at(-1);
    if (last?.font === font) last.text += piece;
    else runs.push({ text: piece, font });
  };
  for (const { segment } of segmenter.segment(text)) {
    const last = runs.at(-1);
    let font = setting.measure.fontFor(style.face, segment);
    // A space belongs to its word: every font has one. That of emoji is as wide as they are.
    if (segment === ' ' && last !== undefined && !pictograph.test(last.text)) last.text += segment;
    else if (font !== null) push(segment, font);
    else if ((font = setting.measure.fontFor(style.face, segment.normalize('NFD'))) !== null)
      push(segment.normalize('NFD'), font);
    else {
      Array.from(segment).forEach((character, index) => {
        const own = setting.measure.fontFor(style.face, character);
        // A mark in a font other than its letter's would stand beside it.
        if (own === null || (index > 0 && own !== runs.at(-1)?.font)) {
          const name = nameCodePoint(character);
          setting.report('character-without-glyph', `No font has ${name}; its code point is printed.`);
          push(name, base);
        } else push(character, own);
      });
    }
  }
  return runs;
}
