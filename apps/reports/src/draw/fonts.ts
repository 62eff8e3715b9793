import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import type { Measure } from '../layout/measure.ts';
import type { FaceName } from '../layout/styles.ts';

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

/** Glyphs of one token and how far they reach. */
export interface Shaped {
  glyphs: ShapedGlyph[];
  width: number;
}

/** The fonts of the briefing: metrics for layout, glyphs for drawing, each file read once and only when a word needs it. */
export interface FontBook {
  measure: Measure;
  /** The parsed font of an alias. */
  fontOf(alias: string): Font;
  /** Glyphs of text in one font, token by token; the same tokens that `measure` sums up. */
  shape(text: string, alias: string, smallCaps: boolean): Shaped[];
}

const weights = { regular: '400Regular', semibold: '600SemiBold', bold: '700Bold' } as const;
const families = {
  serif: { folder: 'source-serif-4', file: 'SourceSerif4' },
  sans: { folder: 'source-sans-3', file: 'SourceSans3' },
} as const;

/** Fonts to ask, in order, for a face; fonts for more scripts are appended here. */
function fallbacks(face: FaceName): FaceName[] {
  return face.startsWith('serif') ? [face, face.replace('serif', 'sans') as FaceName] : [face];
}

function pathOf(face: string): string {
  const [family, weight, slope] = face.split('-') as ['serif' | 'sans', keyof typeof weights, 'italic'?];
  const style = weights[weight] + (slope === undefined ? '' : '_Italic');
  const { folder, file } = families[family];
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/${folder}/${style}/${file}_${style}.ttf`));
}

/** Opens the book; no file is read yet. A missing font file throws when it is first needed: the installation is broken. */
export function openFonts(): FontBook {
  const fonts = new Map<string, Font>();
  const shapes = new Map<string, Map<string, Shaped>>();
  const covered = new Map<string, Map<number, boolean>>();

  const fontOf = (alias: string): Font => {
    let font = fonts.get(alias);
    if (font === undefined) fonts.set(alias, (font = create(readFileSync(pathOf(alias))) as Font));
    return font;
  };
  const has = (alias: string, codePoint: number): boolean => {
    let known = covered.get(alias);
    if (known === undefined) covered.set(alias, (known = new Map()));
    let answer = known.get(codePoint);
    if (answer === undefined) known.set(codePoint, (answer = fontOf(alias).hasGlyphForCodePoint(codePoint)));
    return answer;
  };
  const covers = (alias: string, text: string): boolean => {
    for (const character of text) if (!has(alias, character.codePointAt(0) ?? 0)) return false;
    return true;
  };
  const shapeToken = (token: string, alias: string, smallCaps: boolean): Shaped => {
    const key = smallCaps ? `${alias} small` : alias;
    let known = shapes.get(key);
    if (known === undefined) shapes.set(key, (known = new Map()));
    let shaped = known.get(token);
    if (shaped === undefined) known.set(token, (shaped = shapeAnew(fontOf(alias), token, smallCaps)));
    return shaped;
  };
  return {
    measure: {
      fontFor: (face, cluster) => fallbacks(face).find((alias) => covers(alias, cluster)) ?? null,
      width: (text, alias, smallCaps) => {
        let width = 0;
        for (const token of tokensOf(text)) width += shapeToken(token, alias, smallCaps).width;
        return width;
      },
    },
    fontOf,
    shape: (text, alias, smallCaps) => tokensOf(text).map((token) => shapeToken(token, alias, smallCaps)),
  };
}

/** Words with the space after them, the unit of shaping: few enough to be remembered. */
function tokensOf(text: string): string[] {
  const space = text.indexOf(' ');
  if (space === -1 || space === text.length - 1) return [text];
  return text.match(/[^ ]* ?/gu)?.filter((token) => token !== '') ?? [];
}

function shapeAnew(font: Font, token: string, smallCaps: boolean): Shaped {
  const run = font.layout(token, smallCaps ? ['smcp', 'c2sc'] : []);
  const scale = 1000 / font.unitsPerEm;
  const texts = textsOf(token, run.glyphs);
  let width = 0;
  const glyphs = run.glyphs.map((glyph, index): ShapedGlyph => {
    const position = run.positions[index];
    const advance = glyph.advanceWidth * scale;
    const moved = (position?.xAdvance ?? glyph.advanceWidth) * scale;
    width += moved;
    return {
      id: glyph.id,
      codePoints: texts[index] ?? glyph.codePoints,
      advance,
      kern: moved - advance,
      xOffset: (position?.xOffset ?? 0) * scale,
      yOffset: (position?.yOffset ?? 0) * scale,
    };
  });
  return { glyphs, width };
}

/**
 * The characters behind each glyph. fontkit remembers a glyph with the text
 * it first stood for, so that a small capital would be `A` for ever; the
 * token itself is asked instead, where its characters and glyphs agree.
 */
function textsOf(token: string, glyphs: readonly { codePoints: number[] }[]): number[][] {
  const codePoints = Array.from(token, (character) => character.codePointAt(0) ?? 0);
  let taken = 0;
  const texts = glyphs.map((glyph) => codePoints.slice(taken, (taken += glyph.codePoints.length)));
  return taken === codePoints.length ? texts : [];
}
