import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { candidatesOf, fileOf } from './font-files.ts';
import { openFonts } from './fonts.ts';

const book = openFonts();

function textOf(word: string): string {
  const glyphs = book.shape(word, 'sans-semibold', true).flatMap((token) => token.glyphs);
  return String.fromCodePoint(...glyphs.flatMap((glyph) => glyph.codePoints));
}

describe('the book of fonts', () => {
  it('parses each font once', () => {
    expect(book.fontOf('serif-bold')).toBe(book.fontOf('serif-bold'));
  });

  it('chooses the next font of the list for a character that the first lacks', () => {
    expect(book.measure.fontFor('serif-regular', 'Ж')).toBe('serif-regular');
    expect(book.measure.fontFor('serif-regular', '\u2011')).toBe('sans-regular');
    expect(book.measure.fontFor('serif-bold', 'ক্ষ')).toBe('bengali-bold');
    expect(book.measure.fontFor('sans-semibold', '港')).toBe('han-semibold');
    expect(book.measure.fontFor('serif-regular-italic', 'ש')).toBe('hebrew-regular');
    expect(book.measure.fontFor('serif-regular', '\u{1F600}')).toBe('emoji-regular');
    expect(book.measure.fontFor('serif-regular', '\u{12000}')).toBeNull();
  });

  it('has a file for every font that it may choose', () => {
    const aliases = (['serif-regular', 'sans-semibold', 'serif-bold-italic'] as const).flatMap(candidatesOf);
    expect(aliases.filter(({ alias }) => !existsSync(fileOf(alias)))).toEqual([]);
    expect(aliases.length).toBeGreaterThan(60);
  });

  it('opens no file of another script for Latin, Cyrillic and Greek words', () => {
    const opened: string[] = [];
    const plain = openFonts((alias) => opened.push(alias));
    for (const word of ['Treaty', 'Договор', 'Συνθήκη', '“—”', '1\u202F000 €'])
      expect(plain.measure.fontFor('serif-regular', word)).toMatch(/^(?:serif|sans)-regular$/u);
    expect(opened).toEqual(['serif-regular']);
    plain.measure.fontFor('serif-regular', 'ש');
    expect(opened).toEqual(['serif-regular', 'sans-regular', 'hebrew-regular']);
  });

  it('measures what will be drawn: the sum of the shaped words, kerning included', () => {
    const text = 'To Vance, AVATAR office';
    const drawn = book.shape(text, 'serif-regular', false).reduce((sum, token) => sum + token.width, 0);
    expect(book.measure.width(text, 'serif-regular', false)).toBeCloseTo(drawn, 6);
    const bare = book
      .shape(text, 'serif-regular', false)
      .flatMap((token) => token.glyphs)
      .reduce((sum, glyph) => sum + glyph.advance, 0);
    expect(drawn).toBeLessThan(bare);
  });

  it('remembers the text of a small capital, whichever letter came first', () => {
    expect(textOf('ABBA')).toBe('ABBA');
    expect(textOf('abba')).toBe('abba');
  });
});
