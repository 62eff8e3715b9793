import type { Font, GlyphRun } from 'fontkit';
import { type KnownPairs, noPairs } from './known-pairs.ts';
import { mirror } from '../layout/bidi.ts';
import { spellInOrder } from './spell-in-order.ts';

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

/** Turns words into glyphs, from left to right, and remembers them. */
export type Shaper = (word: string, rightToLeft?: boolean) => Shaped;

/** Zero width space: the text of glyphs that are part of another's letter. */
export const invisible = 0x20_0b;

/** Scripts whose letters are shaped by their neighbours alone, if at all, with their OpenType tags. */
const plainScripts = [
  { tag: 'latn', letters: /^[\p{Script=Latin}\p{Script=Common}]+$/u },
  { tag: 'cyrl', letters: /^[\p{Script=Cyrillic}\p{Script=Common}]+$/u },
  { tag: 'grek', letters: /^[\p{Script=Greek}\p{Script=Common}]+$/u },
];

/**
 * A shaper of one font. fontkit needs a tenth of a millisecond and more for
 * a word, and a long report has tens of thousands of words but only a few
 * thousand pairs of letters: so a word is put together from its pairs. Where
 * a pair does more than stand side by side (a ligature, an accent), fontkit
 * shapes the whole word.
 */
export function openShaper(font: Font, smallCaps: boolean, known: KnownPairs = noPairs()): Shaper {
  const words = new Map<string, Shaped>();
  const byPairs = new Map(plainScripts.map(({ tag }) => [tag, openPairShaper(font, smallCaps, tag, known)]));
  const turnedWords = new Map<string, Shaped>();
  return (word, rightToLeft = false) => {
    if (rightToLeft) {
      let turned = turnedWords.get(word);
      if (turned === undefined) turnedWords.set(word, (turned = shapeRightToLeft(font, word)));
      return turned;
    }
    let shaped = words.get(word);
    if (shaped === undefined) {
      const script = plainScripts.find(({ letters }) => letters.test(word))?.tag;
      const pairs = script === undefined ? null : byPairs.get(script)?.(word);
      shaped = pairs ?? spellInOrder(shapeWhole(font, word, smallCaps, script), word);
      words.set(word, shaped);
    }
    return shaped;
  };
}

/** Puts words of one script together from pairs; null for a word in which letters change each other. */
function openPairShaper(
  font: Font,
  smallCaps: boolean,
  script: string,
  { singles, kerns }: KnownPairs,
): (word: string) => Shaped | null {
  const shapeSingle = (character: string): ShapedGlyph | null => {
    const key = script + character;
    let glyph = singles.get(key);
    if (glyph === undefined) {
      const [only, ...more] = shapeWhole(font, character, smallCaps, script).glyphs;
      glyph = only === undefined || more.length > 0 || isMoved(only) || only.kern !== 0 ? null : only;
      singles.set(key, glyph);
    }
    return glyph;
  };

  const findKern = (one: ShapedGlyph, other: ShapedGlyph, pair: string): number | null => {
    const key = script + pair;
    let kern = kerns.get(key);
    if (kern === undefined) {
      const [first, second, ...more] = shapeWhole(font, pair, smallCaps, script).glyphs;
      const apart = first?.id === one.id && second?.id === other.id && more.length === 0;
      kern = apart && !isMoved(first) && !isMoved(second) && second.kern === 0 ? first.kern : null;
      kerns.set(key, kern);
    }
    return kern;
  };

  return (word) => {
    const glyphs: ShapedGlyph[] = [];
    let width = 0;
    let before = '';
    for (const character of word) {
      const single = shapeSingle(character);
      if (single === null) return null;
      const last = glyphs.at(-1);
      if (last !== undefined) {
        const kern = findKern(last, single, before + character);
        if (kern === null) return null;
        last.kern = kern;
        width += kern;
      }
      glyphs.push({ ...single });
      width += single.advance;
      before = character;
    }
    return { glyphs, width };
  };
}

function isMoved(glyph: ShapedGlyph): boolean {
  return glyph.xOffset !== 0 || glyph.yOffset !== 0;
}

/** What fontkit makes of a whole word from left to right, in a script by its tag or in the one that fontkit finds. */
export function shapeWhole(font: Font, word: string, smallCaps: boolean, script?: string): Shaped {
  const run = font.layout(word, smallCaps ? ['smcp', 'c2sc'] : [], script, undefined, 'ltr');
  // Glyphs of other scripts may be rearranged: spellInOrder finds their places.
  return toShaped(font, run, script === undefined ? [] : textsOf(word, run.glyphs));
}

/**
 * A word that runs from right to left: its last glyph comes first, brackets
 * are mirrored. Each glyph keeps the characters that were written, the last
 * first: readers turn a line round letter by letter.
 */
function shapeRightToLeft(font: Font, word: string): Shaped {
  const mirrored = Array.from(word, mirror).join('');
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
 * The characters behind each glyph. fontkit remembers a glyph with the text
 * it first stood for, so that a small capital would be `A` for ever; the
 * word itself is asked instead, where its characters and glyphs agree.
 */
function textsOf(word: string, glyphs: readonly { codePoints: number[] }[]): number[][] {
  const codePoints = Array.from(word, (character) => character.codePointAt(0) ?? 0);
  let taken = 0;
  const texts = glyphs.map((glyph) => codePoints.slice(taken, (taken += glyph.codePoints.length)));
  if (taken === codePoints.length) return texts;
  // Drawing makes glyphs without text out of the parts of accented ones, and fontkit keeps them for the next document.
  return glyphs.length === codePoints.length ? codePoints.map((codePoint) => [codePoint]) : [];
}
