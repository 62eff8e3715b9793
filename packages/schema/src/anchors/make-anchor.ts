import type { Anchor } from './anchor.ts';
import { digestPassage } from './digest.ts';
import { countWords } from './words.ts';

// UTF-8 writes every lone surrogate as U+FFFD, so that two such passages would have one digest.
export const loneSurrogate = /\p{Surrogate}/u;

/**
 * Makes the anchor of `text.slice(start, end)`. Throws a RangeError where that is no passage of the text or an end
 * would cut a surrogate pair in two; no text that was read as UTF-8 has half a pair in it.
 */
export async function makeAnchor(text: string, start: number, end: number): Promise<Anchor> {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`No passage at ${start}–${end} in a text of ${text.length} code units`);
  }
  if (cutsPair(text, start) || cutsPair(text, end)) {
    throw new RangeError(`The passage ${start}–${end} cuts a surrogate pair in two`);
  }
  const passage = text.slice(start, end);
  if (loneSurrogate.test(passage)) {
    throw new RangeError(`The passage ${start}–${end} has half a surrogate pair, which UTF-8 cannot write`);
  }
  return { start, end, words: countWords(passage), digest: await digestPassage(passage) };
}

/** Whether a place lies between the two halves of a surrogate pair. */
export function cutsPair(text: string, place: number): boolean {
  return place > 0 && place < text.length && (text.codePointAt(place - 1) ?? 0) > 0xffff;
}

/** The passage that an anchor points at, or undefined where it reaches past the end of the text. */
export function sliceAnchor(text: string, anchor: Pick<Anchor, 'start' | 'end'>): string | undefined {
  return anchor.start >= 0 && anchor.start < anchor.end && anchor.end <= text.length
    ? text.slice(anchor.start, anchor.end)
    : undefined;
}

/** Whether the text still has, at the anchor, the passage that the anchor was made from. */
export async function verifyAnchor(text: string, anchor: Anchor): Promise<boolean> {
  const passage = sliceAnchor(text, anchor);
  return (
    passage !== undefined && !loneSurrogate.test(passage) && (await digestPassage(passage)) === anchor.digest
  );
}
