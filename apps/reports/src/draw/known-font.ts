import { PairTable } from './pair-table.ts';
import type { Shaped } from './shape-whole.ts';
import type { PlainScript } from './shape-words.ts';

/** What a PDF says of a font beside its glyphs; lengths in units of the font. */
export interface FontFacts {
  name: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  xHeight: number;
  capHeight: number;
  bbox: { minX: number; minY: number; maxX: number; maxY: number };
  italicAngle: number;
  familyClass: number;
  isFixedPitch: boolean;
  isItalic: boolean;
  isCff: boolean;
  /** Advance of the glyph for what is missing. */
  missingAdvance: number;
}

/** What a font does to words, as far as they were asked for. */
export interface KnownShapes {
  readonly tables: Readonly<Record<PlainScript, PairTable>>;
  /** Words in which letters change each other, and those of other scripts. */
  readonly words: Map<string, Shaped>;
  /** The same from right to left. */
  readonly turned: Map<string, Shaped>;
}

/** What is known of one font file. Whoever finds out more adds it. */
export interface KnownFont {
  /** Names the file and all that is known of it. */
  readonly key: string;
  facts: FontFacts | undefined;
  /** Whether it has a glyph, by code point. */
  readonly covered: Map<number, boolean>;
  readonly plain: KnownShapes;
  readonly smallCaps: KnownShapes;
}

/** Nothing known yet. */
export function noShapes(): KnownShapes {
  return {
    tables: { latn: new PairTable(), cyrl: new PairTable(), grek: new PairTable() },
    words: new Map(),
    turned: new Map(),
  };
}

/** Nothing known of a font. */
export function unknownFont(key: string): KnownFont {
  return { key, facts: undefined, covered: new Map(), plain: noShapes(), smallCaps: noShapes() };
}
