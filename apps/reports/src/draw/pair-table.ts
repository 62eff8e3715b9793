/** How letters of one script stand side by side in one font; lengths in thousandths of the type size. */
export class PairTable {
  /** Place of each letter in `glyphs` and `advances`; `apart` for one that is more than one glyph at its place. */
  readonly letters = new Map<number, number>();
  readonly codePoints: number[] = [];
  readonly glyphs: number[] = [];
  readonly advances: number[] = [];
  /** Kerning by `pairOf` two places; NaN for a pair that does more than stand side by side. */
  readonly kerns = new Map<number, number>();

  /** Adds a letter and gives its place. */
  add(codePoint: number, glyph: number, advance: number): number {
    const place = this.codePoints.push(codePoint) - 1;
    this.glyphs.push(glyph);
    this.advances.push(advance);
    this.letters.set(codePoint, place);
    return place;
  }

  /** How many letters and pairs are known. */
  get size(): number {
    return this.letters.size + this.kerns.size;
  }
}

/** Stands for the place of a letter that must be shaped with its whole word. */
export const apart = -1;

/** Key of two places. */
export function pairOf(first: number, second: number): number {
  return first * 65_536 + second;
}

/** A table as JSON: flat lists of numbers, which parse fastest. */
export interface StoredPairs {
  /** Code point, glyph and advance of each letter. */
  letters: number[];
  apart: number[];
  /** Places of two letters and their kerning. */
  kerns: number[];
  /** Places of two letters that change each other. */
  joined: number[];
}

/** The table as it is kept. */
export function storePairs(table: PairTable): StoredPairs {
  const stored: StoredPairs = { letters: [], apart: [], kerns: [], joined: [] };
  table.codePoints.forEach((codePoint, place) =>
    stored.letters.push(codePoint, table.glyphs[place] ?? 0, table.advances[place] ?? 0),
  );
  for (const [codePoint, place] of table.letters) if (place === apart) stored.apart.push(codePoint);
  for (const [pair, kern] of table.kerns) {
    const places = [Math.floor(pair / 65_536), pair % 65_536] as const;
    if (Number.isNaN(kern)) stored.joined.push(...places);
    else stored.kerns.push(...places, kern);
  }
  return stored;
}

/** The table that was kept. */
export function readPairs({ letters, apart: whole, kerns, joined }: StoredPairs): PairTable {
  const table = new PairTable();
  for (let at = 0; at + 2 < letters.length; at += 3)
    table.add(letters[at] ?? 0, letters[at + 1] ?? 0, letters[at + 2] ?? 0);
  for (const codePoint of whole) table.letters.set(codePoint, apart);
  for (let at = 0; at + 2 < kerns.length; at += 3)
    table.kerns.set(pairOf(kerns[at] ?? 0, kerns[at + 1] ?? 0), kerns[at + 2] ?? 0);
  for (let at = 0; at + 1 < joined.length; at += 2)
    table.kerns.set(pairOf(joined[at] ?? 0, joined[at + 1] ?? 0), Number.NaN);
  return table;
}
