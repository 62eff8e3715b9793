import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShapedGlyph } from './shape-words.ts';

/** What a font does to single letters and pairs of them; keys begin with the tag of the script. */
export interface KnownPairs {
  /** `null` for a letter that is more than one glyph at its place. */
  readonly singles: Map<string, ShapedGlyph | null>;
  /** Kerning; `null` for a pair that does more than stand side by side. */
  readonly kerns: Map<string, number | null>;
}

/** Keeps what is known of fonts from run to run. */
export interface PairStore {
  /** What earlier runs found out; empty where there is nothing, or nothing to be trusted. */
  open(font: Uint8Array, smallCaps: boolean): KnownPairs;
  /** Writes what is new. A store that cannot be written is none: the next run takes longer, that is all. */
  keep(): void;
}

/** To be raised when shape-words.ts finds other things in the same font. */
const version = 1;

/** Beyond this nothing more of a font is kept; 24 long accounts know a fifth of it. */
const mostPairs = 30_000;

/** Nothing known, for whoever keeps nothing. */
export function noPairs(): KnownPairs {
  return { singles: new Map(), kerns: new Map() };
}

/**
 * A store of small files in a folder that may be deleted at any time. They are named by the digest of the font, so
 * that another font, or another version of it, never finds them; each begins with a digest of its own, and one that
 * is damaged is as none.
 *
 * @param shaper names what shapes: version of fontkit
 */
export function openPairStore(folder: string, shaper: string): PairStore {
  const opened = new Map<string, { pairs: KnownPairs; before: number }>();
  return {
    open(font, smallCaps) {
      const key = createHash('sha256')
        .update(`${version} ${shaper} ${smallCaps} `)
        .update(font)
        .digest('hex');
      const path = join(folder, `${key.slice(0, 32)}.json`);
      const known = opened.get(path);
      if (known) return known.pairs;
      const pairs = readPairs(path);
      opened.set(path, { pairs, before: sizeOf(pairs) });
      return pairs;
    },
    keep() {
      for (const [path, { pairs, before }] of opened) {
        const size = sizeOf(pairs);
        if (size > before && size <= mostPairs) writePairs(folder, path, pairs);
      }
    },
  };
}

function sizeOf({ singles, kerns }: KnownPairs): number {
  return singles.size + kerns.size;
}

interface Stored {
  singles: [string, [id: number, advance: number, codePoints: number[]] | null][];
  kerns: [string, number | null][];
}

function readPairs(path: string): KnownPairs {
  try {
    const file = readFileSync(path, 'utf8');
    const end = file.indexOf('\n');
    const body = file.slice(end + 1);
    if (digestOf(body) !== file.slice(0, end)) return noPairs();
    const { singles, kerns } = JSON.parse(body) as Stored;
    return {
      singles: new Map(singles.map(([key, glyph]) => [key, glyph && toGlyph(...glyph)])),
      kerns: new Map(kerns),
    };
  } catch {
    return noPairs();
  }
}

function toGlyph(id: number, advance: number, codePoints: number[]): ShapedGlyph {
  return { id, codePoints, advance, kern: 0, xOffset: 0, yOffset: 0 };
}

function writePairs(folder: string, path: string, { singles, kerns }: KnownPairs): void {
  const stored: Stored = {
    singles: [...singles].map(([key, glyph]) => [key, glyph && [glyph.id, glyph.advance, glyph.codePoints]]),
    kerns: [...kerns],
  };
  const body = JSON.stringify(stored);
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(temporary, `${digestOf(body)}\n${body}`);
      renameSync(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch {
    // A store is a convenience: nobody need hear that there is none.
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
