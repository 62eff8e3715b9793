import { describe, expect, it } from 'vitest';
import { scriptStrings } from '../fixtures/script-sections.ts';
import { openFonts } from './fonts.ts';

const book = openFonts();
const visible = (text: string): string => text.replaceAll(/\p{Cf}/gu, '');

/** What a reader makes of the glyphs of a word, one after the other. */
function spell(word: string, rightToLeft: boolean): string {
  const font = book.measure.fontFor('serif-regular', word) ?? 'none';
  const read = book
    .shape(word, font, false, rightToLeft)
    .flatMap(({ glyphs }) => glyphs.flatMap(({ codePoints }) => codePoints));
  return String.fromCodePoint(...(rightToLeft ? read.toReversed() : read));
}

describe('glyphs of scripts that rearrange letters', () => {
  it.each(Object.entries(scriptStrings))('spell every word as it is written: %s', (language, text) => {
    const backwards = ['he', 'ar', 'fa', 'ur'].includes(language);
    const words = text.split(' ').filter((word) => book.measure.fontFor('serif-regular', word) !== null);
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) {
      expect(visible(spell(word, backwards))).toBe(visible(word));
    }
  });

  it('says the word where a vowel stands on both sides of its consonant', () => {
    expect(book.shape('কো', 'bengali-regular', false)[0]?.says).toBe('কো');
    expect(book.shape('কা', 'bengali-regular', false)[0]?.says).toBeUndefined();
  });

  it('keeps the shade of an emoji that a font draws without one', () => {
    const [glyph, ...more] = book.shape('\u{1F44D}\u{1F3FD}', 'emoji-regular', false)[0]?.glyphs ?? [];
    expect([glyph?.codePoints, more]).toEqual([[0x1f44d, 0x1f3fd], []]);
  });

  it('joins Arabic letters and mirrors brackets', () => {
    const [word] = book.shape('(نمل)', 'arabic-regular', false, true);
    const alone = book.shape('ن', 'arabic-regular', false, true)[0]?.glyphs[0]?.id;
    expect(word?.glyphs.map(({ id }) => id)).not.toContain(alone);
    const [bracket] = book.shape('(', 'arabic-regular', false)[0]?.glyphs ?? [];
    expect(word?.glyphs[0]?.id).toBe(bracket?.id);
    expect(word?.glyphs[0]?.codePoints).toEqual([0x29]);
  });
});
