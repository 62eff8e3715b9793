import type { Font } from 'fontkit';
import { type KnownShapes, noShapes } from './known-font.ts';
import { apart, pairOf, type PairTable } from './pair-table.ts';
import { type Shaped, type ShapedGlyph, shapeRightToLeft, shapeWhole } from './shape-whole.ts';
import { spellInOrder } from './spell-in-order.ts';

/** Turns words into glyphs. */
export interface Shaper {
  /** How far a word reaches from left to right; remembered. */
  readonly width: (word: string) => number;
  /** The glyphs of a word from left to right. */
  readonly shape: (word: string, rightToLeft?: boolean) => Shaped;
}

/** Scripts whose letters are shaped by their neighbours alone, if at all, with their OpenType tags. */
const plainScripts = [
  { tag: 'latn', letters: /^[\p{Script=Latin}\p{Script=Common}]$/u },
  { tag: 'cyrl', letters: /^[\p{Script=Cyrillic}\p{Script=Common}]$/u },
  { tag: 'grek', letters: /^[\p{Script=Greek}\p{Script=Common}]$/u },
] as const;

/** OpenType tag of a plain script. */
export type PlainScript = (typeof plainScripts)[number]['tag'];

/**
 * A shaper of one font. fontkit needs a tenth of a millisecond and more for
 * a word, and a long report has tens of thousands of words but only a few
 * thousand pairs of letters: so a word is put together from its pairs. Where
 * a pair does more than stand side by side (a ligature, an accent), fontkit
 * shapes the whole word.
 *
 * @param font is asked for only where `known` does not say
 */
export function openShaper(font: () => Font, smallCaps: boolean, known: KnownShapes = noShapes()): Shaper {
  const widths = new Map<string, number>();

  /** The table of a word whose letters all stand side by side, every letter and pair of it found. */
  const tableFor = (word: string, script: PlainScript): PairTable | null => {
    const table = known.tables[script];
    let before = apart;
    for (let at = 0; at < word.length; at += 1) {
      const codePoint = word.codePointAt(at) ?? 0;
      if (codePoint > 0xff_ff) at += 1;
      const place = table.letters.get(codePoint) ?? findLetter(font(), codePoint, smallCaps, script, table);
      if (place === apart) return null;
      if (before !== apart) {
        const kern =
          table.kerns.get(pairOf(before, place)) ?? findKern(font(), before, place, smallCaps, script, table);
        if (Number.isNaN(kern)) return null;
      }
      before = place;
    }
    return table;
  };

  const shapeAlone = (word: string, script: PlainScript | undefined): Shaped => {
    let shaped = known.words.get(word);
    if (shaped === undefined) {
      shaped = spellInOrder(shapeWhole(font(), word, smallCaps, script), word);
      known.words.set(word, shaped);
    }
    return shaped;
  };

  return {
    width(word) {
      let width = widths.get(word);
      if (width === undefined) {
        const script = scriptOf(word);
        const table = script === undefined ? null : tableFor(word, script);
        width = table === null ? shapeAlone(word, script).width : sumPairs(word, table);
        widths.set(word, width);
      }
      return width;
    },
    shape(word, rightToLeft = false) {
      if (rightToLeft) {
        let turned = known.turned.get(word);
        if (turned === undefined) known.turned.set(word, (turned = shapeRightToLeft(font(), word)));
        return turned;
      }
      const script = scriptOf(word);
      const table = script === undefined ? null : tableFor(word, script);
      return table === null ? shapeAlone(word, script) : joinPairs(word, table);
    },
  };
}

/** Bits of the plain scripts that may have a character, for each character asked so far. */
const scriptBits = new Map<number, number>();

/** The first plain script to which all letters of a word belong. */
function scriptOf(word: string): PlainScript | undefined {
  let bits = 0b111;
  for (let at = 0; at < word.length && bits !== 0; at += 1) {
    const codePoint = word.codePointAt(at) ?? 0;
    if (codePoint > 0xff_ff) at += 1;
    let own = scriptBits.get(codePoint);
    if (own === undefined) {
      const character = String.fromCodePoint(codePoint);
      own = plainScripts.reduce(
        (sum, { letters }, index) => sum + (letters.test(character) ? 1 << index : 0),
        0,
      );
      scriptBits.set(codePoint, own);
    }
    bits &= own;
  }
  return plainScripts.find((_, index) => (bits & (1 << index)) !== 0)?.tag;
}

function sumPairs(word: string, { letters, advances, kerns }: PairTable): number {
  let width = 0;
  let before = apart;
  for (let at = 0; at < word.length; at += 1) {
    const codePoint = word.codePointAt(at) ?? 0;
    if (codePoint > 0xff_ff) at += 1;
    const place = letters.get(codePoint) ?? 0;
    if (before !== apart) width += kerns.get(pairOf(before, place)) ?? 0;
    width += advances[place] ?? 0;
    before = place;
  }
  return width;
}

function joinPairs(word: string, { letters, glyphs, advances, kerns }: PairTable): Shaped {
  const shaped: ShapedGlyph[] = [];
  let width = 0;
  let before = apart;
  for (const character of word) {
    const codePoint = character.codePointAt(0) ?? 0;
    const place = letters.get(codePoint) ?? 0;
    const last = shaped.at(-1);
    if (last !== undefined) {
      last.kern = kerns.get(pairOf(before, place)) ?? 0;
      width += last.kern;
    }
    const advance = advances[place] ?? 0;
    shaped.push({
      id: glyphs[place] ?? 0,
      codePoints: [codePoint],
      advance,
      kern: 0,
      xOffset: 0,
      yOffset: 0,
    });
    width += advance;
    before = place;
  }
  return { glyphs: shaped, width };
}

function findLetter(
  font: Font,
  codePoint: number,
  smallCaps: boolean,
  script: PlainScript,
  table: PairTable,
): number {
  const [only, ...more] = shapeWhole(font, String.fromCodePoint(codePoint), smallCaps, script).glyphs;
  if (only !== undefined && more.length === 0 && !isMoved(only) && only.kern === 0)
    return table.add(codePoint, only.id, only.advance);
  table.letters.set(codePoint, apart);
  return apart;
}

function findKern(
  font: Font,
  one: number,
  other: number,
  smallCaps: boolean,
  script: PlainScript,
  { codePoints, glyphs, kerns }: PairTable,
): number {
  const pair = String.fromCodePoint(codePoints[one] ?? 0, codePoints[other] ?? 0);
  const [first, second, ...more] = shapeWhole(font, pair, smallCaps, script).glyphs;
  const stand = first?.id === glyphs[one] && second?.id === glyphs[other] && more.length === 0;
  const alone = stand && !isMoved(first) && !isMoved(second) && second?.kern === 0;
  const kern = alone ? (first?.kern ?? 0) : Number.NaN;
  kerns.set(pairOf(one, other), kern);
  return kern;
}

function isMoved(glyph: ShapedGlyph | undefined): boolean {
  return glyph !== undefined && (glyph.xOffset !== 0 || glyph.yOffset !== 0);
}
