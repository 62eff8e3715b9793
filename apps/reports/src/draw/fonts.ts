import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import type { Measure } from '../layout/measure.ts';
import type { FaceName } from '../layout/styles.ts';
import { openShaper, type Shaped, type Shaper } from './shape-words.ts';

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
  const shapers = new Map<string, Shaper>();
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
  const shaperOf = (alias: string, smallCaps: boolean): Shaper => {
    const key = smallCaps ? `${alias} small` : alias;
    let shaper = shapers.get(key);
    if (shaper === undefined) shapers.set(key, (shaper = openShaper(fontOf(alias), smallCaps)));
    return shaper;
  };
  return {
    measure: {
      fontFor: (face, cluster) => fallbacks(face).find((alias) => covers(alias, cluster)) ?? null,
      width: (text, alias, smallCaps) => {
        const shaper = shaperOf(alias, smallCaps);
        let width = 0;
        for (const token of tokensOf(text)) width += shaper(token).width;
        return width;
      },
    },
    fontOf,
    shape: (text, alias, smallCaps) => tokensOf(text).map(shaperOf(alias, smallCaps)),
  };
}

/** Words with the space after them, the unit of shaping: few enough to be remembered. */
function tokensOf(text: string): string[] {
  const space = text.indexOf(' ');
  if (space === -1 || space === text.length - 1) return [text];
  return text.match(/[^ ]* ?/gu)?.filter((token) => token !== '') ?? [];
}
