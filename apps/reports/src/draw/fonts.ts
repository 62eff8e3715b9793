import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import type { Measure } from '../layout/measure.ts';
import type { FaceName } from '../layout/styles.ts';
import { type Candidate, candidatesOf, fileOf } from './font-files.ts';
import { type FontSource, openSource } from './font-source.ts';
import { type FontStore, forgetfulStore } from './font-store.ts';
import type { KnownFont } from './known-font.ts';
import type { Shaped } from './shape-whole.ts';
import { openShaper, type Shaper } from './shape-words.ts';
import { isToken, tokensOf } from './tokens.ts';

/** The fonts of the briefing: metrics for layout, glyphs for drawing, each file read once and only when a word needs it. */
export interface FontBook {
  measure: Measure;
  /** The parsed font of an alias. */
  fontOf(alias: string): Font;
  /** What drawing needs of it. */
  sourceOf(alias: string): FontSource;
  /** Glyphs of text in one font, token by token from left to right; the same tokens that `measure` sums up. */
  shape(text: string, alias: string, smallCaps: boolean, rightToLeft?: boolean): Shaped[];
}

/** What shapes other characters and has no glyph itself: joiners, variation selectors, marks of direction. */
// oxlint-disable-next-line no-misleading-character-class -- single characters are meant
const shapeless = /[\u061C\u200C-\u200F\uFE00-\uFE0F\u{E0020}-\u{E007F}]/u;

/** A font file of the book. */
interface BookFont {
  known: KnownFont;
  /** Parsed when somebody asks for what is not known. */
  parse: () => Font;
  /** Without and with small capitals. */
  shapers: [plain: Shaper, smallCaps: Shaper];
}

/**
 * Opens the book; no file is read yet. A missing font file throws when it is
 * first needed: the installation is broken. `onRead` hears of each file read;
 * `store` has what earlier runs found out about fonts.
 */
export function openFonts(onRead?: (alias: string) => void, store: FontStore = forgetfulStore()): FontBook {
  const fonts = new Map<string, BookFont>();
  const candidates = new Map<FaceName, Candidate[]>();

  const open = (alias: string): BookFont => {
    let font = fonts.get(alias);
    if (font === undefined) {
      onRead?.(alias);
      const file = readFileSync(fileOf(alias));
      const known = store.open(file);
      let parsed: Font | undefined;
      const parse = (): Font => (parsed ??= create(Buffer.concat([file, behindLastGlyph])) as Font);
      const shapers: BookFont['shapers'] = [
        openShaper(parse, false, known.plain),
        openShaper(parse, true, known.smallCaps),
      ];
      fonts.set(alias, (font = { known, parse, shapers }));
    }
    return font;
  };
  const has = (alias: string, codePoint: number): boolean => {
    const { known, parse } = open(alias);
    let answer = known.covered.get(codePoint);
    if (answer === undefined)
      known.covered.set(codePoint, (answer = parse().hasGlyphForCodePoint(codePoint)));
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
  const shaperOf = (alias: string, smallCaps: boolean): Shaper => open(alias).shapers[smallCaps ? 1 : 0];
  return {
    measure: {
      fontFor,
      has: covers,
      width: (text, alias, smallCaps) => {
        const shaper = shaperOf(alias, smallCaps);
        if (isToken(text)) return shaper.width(text);
        return tokensOf(text).reduce((width, token) => width + shaper.width(token), 0);
      },
    },
    fontOf: (alias) => open(alias).parse(),
    sourceOf: (alias) => {
      const { known, parse } = open(alias);
      return openSource(known, parse, store);
    },
    shape: (text, alias, smallCaps, rightToLeft = false) => {
      const shaper = shaperOf(alias, smallCaps);
      const tokens = tokensOf(text).map((token) => shaper.shape(token, rightToLeft));
      return rightToLeft ? tokens.toReversed() : tokens;
    },
  };
}

/** fontkit reads the box of a last glyph without outline (a joiner) behind the end of the file: there must be one. */
const behindLastGlyph = Buffer.alloc(16);
