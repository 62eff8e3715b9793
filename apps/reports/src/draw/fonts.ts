import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Measure } from '../layout/measure.ts';
import type { FaceName } from '../layout/styles.ts';
import { type Candidate, candidatesOf, fileOf } from './font-files.ts';
import type { PairStore } from './known-pairs.ts';
import { openShaper, type Shaped, type Shaper } from './shape-words.ts';

/** The fonts of the briefing: metrics for layout, glyphs for drawing, each file read once and only when a word needs it. */
export interface FontBook {
  measure: Measure;
  /** The parsed font of an alias. */
  fontOf(alias: string): Font;
  /** Glyphs of text in one font, token by token from left to right; the same tokens that `measure` sums up. */
  shape(text: string, alias: string, smallCaps: boolean, rightToLeft?: boolean): Shaped[];
}

/** What shapes other characters and has no glyph itself: joiners, variation selectors, marks of direction. */
// oxlint-disable-next-line no-misleading-character-class -- single characters are meant
const shapeless = /[\u061C\u200C-\u200F\uFE00-\uFE0F\u{E0020}-\u{E007F}]/u;

/**
 * Opens the book; no file is read yet. A missing font file throws when it is
 * first needed: the installation is broken. `onRead` hears of each file read;
 * `store` has what earlier runs found out about fonts.
 */
export function openFonts(onRead?: (alias: string) => void, store?: PairStore): FontBook {
  const fonts = new Map<string, Font>();
  const files = new Map<string, Uint8Array>();
  const shapers = new Map<string, Shaper>();
  const covered = new Map<string, Map<number, boolean>>();
  const candidates = new Map<FaceName, Candidate[]>();

  const fontOf = (alias: string): Font => {
    let font = fonts.get(alias);
    if (font === undefined) {
      onRead?.(alias);
      const file = readFont(alias);
      files.set(alias, file);
      fonts.set(alias, (font = create(file) as Font));
    }
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
    for (const character of text)
      if (!has(alias, character.codePointAt(0) ?? 0) && !shapeless.test(character)) return false;
    return true;
  };
  const fontFor = (face: FaceName, cluster: string): string | null => {
    let known = candidates.get(face);
    if (known === undefined) candidates.set(face, (known = candidatesOf(face)));
    for (const { alias, letters } of known)
      if ((letters === null || letters.test(cluster)) && covers(alias, cluster)) return alias;
    return null;
  };
  const shaperOf = (alias: string, smallCaps: boolean): Shaper => {
    const key = smallCaps ? `${alias} small` : alias;
    let shaper = shapers.get(key);
    if (shaper === undefined) {
      const font = fontOf(alias);
      const file = files.get(alias);
      const known = store && file && store.open(file, smallCaps);
      shapers.set(key, (shaper = openShaper(font, smallCaps, known)));
    }
    return shaper;
  };
  return {
    measure: {
      fontFor,
      has: covers,
      width: (text, alias, smallCaps) => {
        const shaper = shaperOf(alias, smallCaps);
        let width = 0;
        for (const token of tokensOf(text)) width += shaper(token).width;
        return width;
      },
    },
    fontOf,
    shape: (text, alias, smallCaps, rightToLeft = false) => {
      const shaper = shaperOf(alias, smallCaps);
      const tokens = tokensOf(text).map((token) => shaper(token, rightToLeft));
      return rightToLeft ? tokens.toReversed() : tokens;
    },
  };
}

/** fontkit reads the box of a last glyph without outline (a joiner) behind the end of the file: there must be one. */
const behindLastGlyph = Buffer.alloc(16);

function readFont(alias: string): Buffer {
  return Buffer.concat([readFileSync(fileOf(alias)), behindLastGlyph]);
}

/** Words with the space after them, the unit of shaping: few enough to be remembered. */
function tokensOf(text: string): string[] {
  const space = text.indexOf(' ');
  if (space === -1 || space === text.length - 1) return [text];
  return text.match(/[^ ]* ?/gu)?.filter((token) => token !== '') ?? [];
}
