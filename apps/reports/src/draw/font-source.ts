import type { Font } from 'fontkit';
import type { FontStore } from './font-store.ts';
import type { FontFacts, KnownFont } from './known-font.ts';

/** What drawing needs of a font. The file itself is parsed only where something of it is not known yet. */
export interface FontSource {
  /** The same for the same file. */
  readonly key: string;
  readonly facts: FontFacts;
  /** A font file of these glyphs, in this order; the first is that for what is missing. */
  readonly encode: (glyphs: readonly number[]) => Uint8Array;
}

/** What `facts` are read of; missing in the types of fontkit 2.0.9. */
interface Tables {
  'OS/2'?: { sFamilyClass?: number };
  post: { isFixedPitch: number };
  head: { macStyle: { italic: boolean } };
  directory: { tables: Record<string, unknown> };
}

/** Gathers what a PDF says of a font. */
export function openSource(known: KnownFont, font: () => Font, store: FontStore): FontSource {
  return {
    key: known.key,
    facts: (known.facts ??= readFacts(font())),
    encode: (glyphs) => store.subset(known, glyphs, () => encodeSubset(font(), glyphs)),
  };
}

function readFacts(font: Font): FontFacts {
  const tables = font as unknown as Tables;
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    name: font.postscriptName ?? '',
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: font.lineGap,
    xHeight: font.xHeight,
    capHeight: font.capHeight,
    bbox: { minX, minY, maxX, maxY },
    italicAngle: font.italicAngle,
    familyClass: tables['OS/2']?.sFamilyClass ?? 0,
    isFixedPitch: Boolean(tables.post.isFixedPitch),
    isItalic: tables.head.macStyle.italic,
    isCff: 'CFF ' in tables.directory.tables,
    missingAdvance: font.getGlyph(0).advanceWidth,
  };
}

/** A glyph that comes twice is a copy for another text: its parts are shared, itself is not. */
function encodeSubset(font: Font, glyphs: readonly number[]): Uint8Array {
  const subset = font.createSubset() as unknown as {
    glyphs: number[];
    mapping: Record<number, number>;
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  };
  for (const glyph of glyphs.slice(1)) {
    if (subset.mapping[glyph] === undefined) subset.includeGlyph(glyph);
    else subset.glyphs.push(glyph);
  }
  return subset.encode();
}

/** Glyphs by code, as fontkit numbers them. */
export class Subset {
  readonly glyphs = [0];
  readonly #codes = new Map([[0, 0]]);
  readonly #encode: FontSource['encode'];
  /** pdfkit asks only whether it is there. */
  readonly cff: object | null;

  constructor(isCff: boolean, encode: FontSource['encode']) {
    this.cff = isCff ? {} : null;
    this.#encode = encode;
  }

  includeGlyph(id: number): number {
    let code = this.#codes.get(id);
    if (code === undefined) this.#codes.set(id, (code = this.glyphs.push(id) - 1));
    return code;
  }

  encode(): Uint8Array {
    return this.#encode(this.glyphs);
  }
}
