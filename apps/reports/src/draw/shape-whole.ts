import type { Font, GlyphRun } from 'fontkit';
import { mirror } from '../layout/bidi.ts';

/** One glyph of shaped text; lengths in thousandths of the type size. */
export interface ShapedGlyph {
  id: number;
  codePoints: number[];
  /** Width of the glyph itself, as the font's table has it. */
  advance: number;
  /** Kerning to the next glyph. */
  kern: number;
  xOffset: number;
  yOffset: number;
}

/** Glyphs of one word in the order of drawing, and how far they reach. */
export interface Shaped {
  glyphs: ShapedGlyph[];
  width: number;
  /** The word, where its glyphs one by one, as they stand from left to right, do not spell it. */
  says?: string;
}

/** Zero width space: the text of glyphs that are part of another's letter. */
export const invisible = 0x20_0b;

/** What fontkit makes of a whole word from left to right, in a script by its tag or in the one that fontkit finds. */
export function shapeWhole(font: Font, word: string, smallCaps: boolean, script?: string): Shaped {
  forgetGlyphs(font);
  const run = font.layout(word, smallCaps ? ['smcp', 'c2sc'] : [], script, undefined, 'ltr');
  // Glyphs of other scripts may be rearranged: spellInOrder finds their places.
  return toShaped(font, run, script === undefined ? [] : textsOf(word, run.glyphs));
}

/**
 * A word that runs from right to left: its last glyph comes first, brackets
 * are mirrored. Each glyph keeps the characters that were written, the last
 * first: readers turn a line round letter by letter.
 */
export function shapeRightToLeft(font: Font, word: string): Shaped {
  const mirrored = Array.from(word, mirror).join('');
  forgetGlyphs(font);
  const run = font.layout(mirrored, [], undefined, undefined, 'rtl');
  let texts = textsOf(word, run.glyphs.toReversed()).toReversed();
  if (texts.length === 0) {
    const all = Array.from(word, (character) => character.codePointAt(0) ?? 0);
    texts = run.glyphs.map((_, index) => (index === 0 ? all : []));
  }
  return toShaped(
    font,
    run,
    texts.map((text) => text.toReversed()),
  );
}

/** fontkit keeps a glyph with the text it first stood for: a word would say what words before it have left. */
function forgetGlyphs(font: Font): void {
  // oxlint-disable-next-line no-underscore-dangle -- fontkit's own name
  (font as unknown as { _glyphs: object })._glyphs = {};
}

function toShaped(font: Font, run: GlyphRun, texts: readonly number[][]): Shaped {
  const scale = 1000 / font.unitsPerEm;
  let width = 0;
  const glyphs = run.glyphs.map((glyph, index): ShapedGlyph => {
    const position = run.positions[index];
    const advance = glyph.advanceWidth * scale;
    const moved = (position?.xAdvance ?? glyph.advanceWidth) * scale;
    width += moved;
    return {
      id: glyph.id,
      codePoints: orInvisible(texts[index] ?? glyph.codePoints),
      advance,
      kern: moved - advance,
      xOffset: (position?.xOffset ?? 0) * scale,
      yOffset: (position?.yOffset ?? 0) * scale,
    };
  });
  return { glyphs, width };
}

/** A dot that a font draws as a glyph of its own has no text; standards want one, so it gets one that nobody sees. */
function orInvisible(codePoints: number[]): number[] {
  return codePoints.length === 0 ? [invisible] : codePoints;
}

/**
 * The characters behind each glyph. fontkit has one glyph with one text for
 * all its places in a word, a letter and its small capital among them; the
 * word itself is asked instead, where its characters and glyphs agree.
 */
function textsOf(word: string, glyphs: readonly { codePoints: number[] }[]): number[][] {
  const codePoints = Array.from(word, (character) => character.codePointAt(0) ?? 0);
  let taken = 0;
  const texts = glyphs.map((glyph) => codePoints.slice(taken, (taken += glyph.codePoints.length)));
  if (taken === codePoints.length) return texts;
  // One glyph may stand for texts of several lengths in a word, and fontkit knows one of them.
  return glyphs.length === codePoints.length ? codePoints.map((codePoint) => [codePoint]) : [];
}
