import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { dropOldest, readChecked, writeChecked } from '../kept/checked-file.ts';
import { type FontFacts, type KnownFont, type KnownShapes, unknownFont } from './known-font.ts';
import { type StoredPairs, readPairs, storePairs } from './pair-table.ts';
import type { Shaped, ShapedGlyph } from './shape-whole.ts';

/** Keeps what is known of fonts from run to run. */
export interface FontStore {
  /** What earlier runs found out of a font; empty where there is nothing, or nothing to be trusted. */
  open(file: Uint8Array): KnownFont;
  /** The font with some of its glyphs only, as it was encoded before or is now, by glyphs in order. */
  subset(font: KnownFont, glyphs: readonly number[], encode: () => Uint8Array): Uint8Array;
  /** Writes what is new. A store that cannot be written is none: the next run takes longer, that is all. */
  keep(): void;
}

/** Beyond this many letters, pairs and words nothing more of a font is kept; 24 long accounts know a fifth of it. */
const mostKnown = 40_000;

/** Files in the folder: a briefing needs some ten fonts and as many subsets. */
const mostFiles = 240;

/** A store that forgets with the process. */
export function forgetfulStore(): FontStore {
  return {
    open: (file) => unknownFont(hexDigest('', file)),
    subset: (_font, _glyphs, encode) => encode(),
    keep: () => undefined,
  };
}

/**
 * A store of small files in a folder that may be deleted at any time. They are named by the digest of the font, so
 * that another font, or another version of it, never finds them; each begins with a digest of its own, and one that
 * is damaged is as none.
 *
 * @param shaper names what shapes, encodes and writes, in the very state in which it does: another one finds nothing
 */
export function openFontStore(folder: string, shaper: string): FontStore {
  const opened = new Map<string, { font: KnownFont; before: number }>();
  const subsets = new Map<string, Uint8Array>();
  return {
    open(file) {
      const key = hexDigest(`${shaper} `, file);
      let known = opened.get(key);
      if (known === undefined) {
        const font = readFont(join(folder, `${key}.json`), key);
        opened.set(key, (known = { font, before: sizeOf(font) }));
      }
      return known.font;
    },
    subset({ key }, glyphs, encode) {
      const name = `${hexDigest(key, Uint32Array.from(glyphs))}.subset`;
      const kept = readChecked(join(folder, name), (body) => body);
      if (kept !== undefined) return kept;
      const made = encode();
      subsets.set(name, made);
      return made;
    },
    keep() {
      let written = 0;
      for (const { font, before } of opened.values()) {
        const size = sizeOf(font);
        if (size === before || size > mostKnown) continue;
        writeChecked(folder, `${font.key}.json`, Buffer.from(JSON.stringify(toStored(font))));
        written += 1;
      }
      for (const [name, bytes] of subsets) writeChecked(folder, name, bytes);
      if (written + subsets.size > 0) dropOldest(folder, mostFiles);
      subsets.clear();
    },
  };
}

function hexDigest(name: string, bytes: Uint8Array | Uint32Array): string {
  return createHash('sha256').update(name).update(bytes).digest('hex').slice(0, 32);
}

function sizeOf({ facts, covered, plain, smallCaps }: KnownFont): number {
  return (facts === undefined ? 0 : 1) + covered.size + sizeOfShapes(plain) + sizeOfShapes(smallCaps);
}

function sizeOfShapes({ tables, words, turned }: KnownShapes): number {
  return tables.latn.size + tables.cyrl.size + tables.grek.size + words.size + turned.size;
}

type StoredGlyph = [
  id: number,
  advance: number,
  kern: number,
  xOffset: number,
  yOffset: number,
  ...codePoints: number[],
];
type StoredWord = [word: string, width: number, glyphs: StoredGlyph[], says?: string];

interface StoredShapes {
  latn: StoredPairs;
  cyrl: StoredPairs;
  grek: StoredPairs;
  words: StoredWord[];
  turned: StoredWord[];
}

interface StoredFont {
  facts: FontFacts | null;
  covered: number[];
  missing: number[];
  plain: StoredShapes;
  smallCaps: StoredShapes;
}

function toStored({ facts, covered, plain, smallCaps }: KnownFont): StoredFont {
  const points = [...covered];
  return {
    facts: facts ?? null,
    covered: points.filter(([, has]) => has).map(([point]) => point),
    missing: points.filter(([, has]) => !has).map(([point]) => point),
    plain: storeShapes(plain),
    smallCaps: storeShapes(smallCaps),
  };
}

function readFont(path: string, key: string): KnownFont {
  return (
    readChecked(path, (body) => toKnown(JSON.parse(body.toString()) as StoredFont, key)) ?? unknownFont(key)
  );
}

function toKnown({ facts, covered, missing, plain, smallCaps }: StoredFont, key: string): KnownFont {
  const known = new Map<number, boolean>();
  for (const point of covered) known.set(point, true);
  for (const point of missing) known.set(point, false);
  return {
    key,
    facts: facts ?? undefined,
    covered: known,
    plain: readShapes(plain),
    smallCaps: readShapes(smallCaps),
  };
}

function storeShapes({ tables, words, turned }: KnownShapes): StoredShapes {
  return {
    latn: storePairs(tables.latn),
    cyrl: storePairs(tables.cyrl),
    grek: storePairs(tables.grek),
    words: [...words].map(storeWord),
    turned: [...turned].map(storeWord),
  };
}

function readShapes({ latn, cyrl, grek, words, turned }: StoredShapes): KnownShapes {
  return {
    tables: { latn: readPairs(latn), cyrl: readPairs(cyrl), grek: readPairs(grek) },
    words: new Map(words.map(readWord)),
    turned: new Map(turned.map(readWord)),
  };
}

function storeWord([word, { glyphs, width, says }]: [string, Shaped]): StoredWord {
  const stored = glyphs.map(({ id, advance, kern, xOffset, yOffset, codePoints }): StoredGlyph => [
    id,
    advance,
    kern,
    xOffset,
    yOffset,
    ...codePoints,
  ]);
  return says === undefined ? [word, width, stored] : [word, width, stored, says];
}

function readWord([word, width, stored, says]: StoredWord): [string, Shaped] {
  const glyphs = stored.map(([id, advance, kern, xOffset, yOffset, ...codePoints]): ShapedGlyph => ({
    id,
    advance,
    kern,
    xOffset,
    yOffset,
    codePoints,
  }));
  return [word, says === undefined ? { glyphs, width } : { glyphs, width, says }];
}
