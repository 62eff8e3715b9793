import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestText } from './digest.ts';
import { toCodePoints, toCodeUnits } from './code-points.ts';
import { makeAnchor, sliceAnchor, verifyAnchor } from './make-anchor.ts';
import { fromPositionSelector, toPositionSelector } from './selectors.ts';
import { countWords, wordsOf } from './words.ts';

/** Text of whole characters, many outside the BMP, with combining marks, no-break spaces and CRLF. */
const text = fc.string({
  unit: fc.constantFrom('a', 'é', 'e\u0301', '🚢', '𝔘', '\u00a0', '\r\n', ' ', 'я', '’'),
  minLength: 1,
});

/** A text with two ends of a passage, counted in code points. */
const passage = text.chain((whole) => {
  const points = Array.from(whole).length;
  return fc
    .tuple(fc.nat(points - 1), fc.nat(points - 1))
    .map(([one, other]) => ({ whole, from: Math.min(one, other), to: Math.max(one, other) + 1 }));
});

describe('an anchor', () => {
  it('slices back to its passage and verifies, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(passage, async ({ whole, from, to }) => {
        const words = Array.from(whole).slice(from, to).join('');
        const start = toCodeUnits(whole, from);
        const anchor = await makeAnchor(whole, start, start + words.length);
        expect(sliceAnchor(whole, anchor)).toBe(words);
        expect(await verifyAnchor(whole, anchor)).toBe(true);
        expect(await verifyAnchor(`x${whole}`.replaceAll('a', 'b'), anchor)).toBe(
          `x${whole}`.replaceAll('a', 'b').slice(anchor.start, anchor.end) === words,
        );
      }),
    );
  });

  it('survives the way to W3C’s code points and back', async () => {
    await fc.assert(
      fc.asyncProperty(passage, async ({ whole, from, to }) => {
        const anchor = await makeAnchor(whole, toCodeUnits(whole, from), toCodeUnits(whole, to));
        const selector = toPositionSelector(whole, anchor);
        expect([selector.start, selector.end]).toEqual([from, to]);
        expect(await fromPositionSelector(whole, selector)).toEqual(anchor);
      }),
    );
  });

  it.each([
    [0, 0],
    [2, 1],
    [-1, 2],
    [0, 99],
    [0.5, 2],
    [0, 1],
  ])('is refused where there is no passage: %d to %d of an emoji and a letter', async (start, end) => {
    await expect(makeAnchor('🚢a', start, end)).rejects.toThrow(RangeError);
  });

  it('does not verify past the end of the text', async () => {
    const anchor = await makeAnchor('one two', 4, 7);
    expect(await verifyAnchor('one', anchor)).toBe(false);
  });
});

describe('code points and code units', () => {
  it('count an emoji as one and as two', () => {
    expect(toCodePoints('a🚢b', 3)).toBe(2);
    expect(toCodeUnits('a🚢b', 2)).toBe(3);
  });
});

describe('the digest of a text', () => {
  it('is its SHA-256', async () => {
    expect(await digestText('abc')).toBe(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('words', () => {
  it('keep apostrophes, hyphens and decimal points inside them', () => {
    expect(wordsOf('Don’t – the 24-hour “truce”, 2.3 million.').map((word) => word.text)).toEqual([
      'Don’t',
      'the',
      '24-hour',
      'truce',
      '2.3',
      'million',
    ]);
  });

  it('are counted as they are listed, and stand where they say', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const words = wordsOf(whole);
        expect(countWords(whole)).toBe(words.length);
        for (const word of words) expect(whole.slice(word.start, word.end)).toBe(word.text);
      }),
    );
  });
});

describe('a place past the end', () => {
  it('is refused by the W3C selectors instead of being moved to the end', async () => {
    const selector = { type: 'TextPositionSelector', start: 1, end: 9 } as const;
    await expect(fromPositionSelector('🚢a', selector)).rejects.toThrow(RangeError);
    expect(() => toPositionSelector('🚢a', { start: 2, end: 9 })).toThrow(RangeError);
    expect(() => toPositionSelector('🚢a', { start: 1, end: 3 })).toThrow(RangeError);
  });
});

describe('half a surrogate pair', () => {
  it('has no anchor, since UTF-8 would write it as another character', async () => {
    await expect(makeAnchor('a\ud83db', 0, 3)).rejects.toThrow(RangeError);
    const anchor = await makeAnchor('a\ufffdb', 0, 3);
    expect(await verifyAnchor('a\ud83db', anchor)).toBe(false);
  });
});
