import { nameCodePoint } from './clean-text.ts';
import type { RunStyle, Semantic, Span } from './flatten-inline.ts';
import { badgeMarginPt, badgePaddingPt, badgeStyle, markRadius } from './signs.ts';
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
}

/** After a hyphen, dash or slash between letters, and between ideographs. */
const insideWord =
  /(?<=[\p{L}\p{N}][-‐/–])(?=\p{L})|(?<=—)(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=—)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、」』）])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/u;
const mayHoldBreak = /[-‐/–—\u3000-\u30FF\u3400-\u9FFF]/u;
const looseChunk = 4;

/** Width in points of text set in one font. */
export function widthOf(text: string, font: string, style: RunStyle, setting: Setting): number {
  const width = (setting.measure.width(text, font, style.smallCaps) * style.sizePt) / 1000;
  return style.trackingPt === 0 ? width : width + style.trackingPt * text.length;
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
    for (const word of span.text.match(/[^ ]+ ?| /gu) ?? []) {
      if (word === ' ') {
        // A space at the start of a run belongs to the word before it.
        if (!afterSpace) atoms.push(makeAtom(' ', span, setting, true));
        afterSpace = true;
        continue;
      }
      pushWord(atoms, word, span, setting);
      afterSpace = word.endsWith(' ');
    }
  }
  return atoms;
}

type WordSpan = Extract<Span, { kind: 'words' }>;

function pushWord(atoms: Atom[], word: string, span: WordSpan, setting: Setting): void {
  for (const part of cutWord(word, span.style)) {
    const runs = chooseFonts(part, span.style, setting);
    runs.forEach((run, index) => {
      const last = index === runs.length - 1;
      atoms.push(
        makeAtom(
          run.text,
          span,
          setting,
          last && part !== word ? true : last && word.endsWith(' '),
          run.font,
        ),
      );
    });
  }
  const final = atoms.at(-1);
  if (final !== undefined) final.mayBreak = word.endsWith(' ');
}

function cutWord(word: string, style: RunStyle): string[] {
  if (style.loose === true && word.length > looseChunk) {
    return word.match(new RegExp(`.{1,${looseChunk}} ?`, 'gsu')) ?? [word];
  }
  return mayHoldBreak.test(word) ? word.split(insideWord) : [word];
}

function makeAtom(text: string, span: WordSpan, setting: Setting, mayBreak: boolean, font?: string): Atom {
  const { style, path } = span;
  const chosen = font ?? setting.measure.fontFor(style.face, ' ') ?? '';
  const widthPt = widthOf(text, chosen, style, setting);
  const trimmedPt = text.endsWith(' ') ? widthOf(text.slice(0, -1), chosen, style, setting) : widthPt;
  return { text, font: chosen, style, path, widthPt, trimmedPt, mayBreak };
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
    const font = setting.measure.fontFor(style.face, segment);
    if (font !== null) push(segment, font);
    else {
      for (const character of segment) {
        const own = setting.measure.fontFor(style.face, character);
        const name = nameCodePoint(character);
        if (own === null) {
          setting.report('character-without-glyph', `No font has ${name}; its code point is printed.`);
          push(name, base);
        } else push(character, own);
      }
    }
  }
  return runs;
}
