import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFonts } from './fonts.ts';
import { shapeWhole } from './shape-whole.ts';
import { openShaper } from './shape-words.ts';

const book = openFonts();
const alphabets: [string, string][] = [
  ['latn', 'abcdefghijklmnoprstuvwyzABEFGILNOPRSTVWYçğıİöşüĄłńśżèéß0123456789.,:;-–—“”‘’«»()[]/&%…'],
  ['cyrl', 'АБВГДежзиклмноптруфхцчщыьюя0123456789.,:;-–—«»()[]'],
  ['grek', 'ΑΔΛΤΥαβγλωρτύό0123456789.,:;-–—«»()'],
];
const anyWord = fc
  .constantFrom(...alphabets)
  .chain(([script, letters]) =>
    fc
      .array(fc.constantFrom(...Array.from(letters)), { minLength: 1, maxLength: 13 })
      .map((parts) => ({ script, word: `${letters[0]}${parts.join('')}` })),
  );

describe('shaping words from pairs of letters', () => {
  it.each([
    ['serif-regular', false],
    ['serif-bold', false],
    ['serif-regular-italic', false],
    ['sans-regular', false],
    ['sans-semibold', true],
    ['sans-bold', false],
  ])('gives what fontkit makes of the whole word: %s, small capitals %s', (alias, smallCaps) => {
    const font = book.fontOf(alias);
    const shaper = openShaper(() => font, smallCaps);
    fc.assert(
      fc.property(anyWord, ({ script, word }) => {
        const [byPairs, whole] = [shaper.shape(word), shapeWhole(font, word, smallCaps, script)];
        expect(byPairs.glyphs.map((glyph) => glyph.id)).toEqual(whole.glyphs.map((glyph) => glyph.id));
        expect(byPairs.width).toBeCloseTo(whole.width, 6);
        expect(shaper.width(word)).toBe(byPairs.width);
        expect(byPairs.glyphs.map((glyph) => glyph.codePoints)).toEqual(
          whole.glyphs.map((glyph) => glyph.codePoints),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('keeps the text of a letter that another was drawn of before', () => {
    const font = openFonts().fontOf('serif-regular');
    const z = font.glyphForCodePoint(0x7a).id;
    const fresh = openFonts().fontOf('serif-regular');
    fresh.getGlyph(z);
    expect(shapeWhole(fresh, 'z', false, 'latn').glyphs[0]?.codePoints).toEqual([0x7a]);
  });

  it.each([
    ['thai', 'น้ำ', 'า'],
    ['devanagari', 'किं', 'र्कि'],
  ])('says the same of a word whatever was shaped before it: %s', (script, word, before) => {
    const fresh = openFonts();
    const alias = fresh.measure.fontFor('serif-regular', word) ?? '';
    expect(alias).toContain(script);
    const used = openFonts();
    used.shape(before, alias, false);
    expect(used.shape(word, alias, false)).toEqual(fresh.shape(word, alias, false));
  });

  it('keeps ligatures and placed accents', () => {
    const { shape } = openShaper(() => book.fontOf('serif-regular'), false);
    expect(shape('affine').glyphs.length).toBeLessThan('affine'.length);
    expect(shape('q\u0301').glyphs.some((glyph) => glyph.yOffset !== 0 || glyph.xOffset !== 0)).toBe(true);
  });
});
