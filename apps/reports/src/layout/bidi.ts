import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';

const require = createRequire(import.meta.url);
let opened: Bidi | undefined;

/** The Unicode bidirectional algorithm; loaded when the first letter from right to left comes. */
function bidi(): Bidi {
  return (opened ??= (require('bidi-js') as () => Bidi)());
}

/** Letters that run from right to left, and Arabic digits among them. */
const turned = /[\u0590-\u08FF\u200F\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether text needs the algorithm at all; everything else is set without it. */
export function runsBackwards(text: string): boolean {
  return turned.test(text);
}

/** Embedding level of each UTF-16 code unit; odd levels run from right to left. */
export interface Levels {
  levels: Uint8Array;
  /** Level of the paragraph, 0 or 1. */
  base: 0 | 1;
}

const words = /[\p{L}\p{M}\p{N}]*\p{L}[\p{L}\p{M}\p{N}]*/gu;

/**
 * Levels of one paragraph. It runs from right to left if most of its words
 * do: "Reuters" at the start of a Hebrew sentence does not turn it round,
 * as the first letter alone would have it, nor does a Hebrew word an
 * English one. `own` has the words to count where others are only quoted; a direction that is known is taken.
 */
export function findLevels(text: string, own = text, known?: 0 | 1): Levels {
  const counted = own.match(words) ?? [];
  const base = known ?? (counted.filter(runsBackwards).length * 2 > counted.length ? 1 : 0);
  return { levels: bidi().getEmbeddingLevels(text, base === 1 ? 'rtl' : 'ltr').levels, base };
}

/** The order from left to right of pieces by their levels: rule L2 of UAX #9. */
export function orderVisually<Piece>(pieces: readonly Piece[], levelOf: (piece: Piece) => number): Piece[] {
  const ordered = [...pieces];
  const levels = ordered.map(levelOf);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while (end < ordered.length && (levels[end] ?? 0) >= level) end += 1;
      if (end - start > 1) {
        ordered.splice(start, end - start, ...ordered.slice(start, end).toReversed());
        levels.splice(start, end - start, ...levels.slice(start, end).toReversed());
      }
      start = Math.max(start, end);
    }
  }
  return ordered;
}

/** A bracket the other way round; any other character as it is. */
export function mirror(character: string): string {
  return bidi().getMirroredCharacter(character) ?? character;
}
