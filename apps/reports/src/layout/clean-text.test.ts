import { describe, expect, it } from 'vitest';
import { plainSetting } from '../fixtures/plain-setting.ts';
import { cleanText } from './clean-text.ts';

describe('text before it is set', () => {
  it('names controls and bidi overrides instead of obeying them, and says so', () => {
    const setting = plainSetting();
    expect(cleanText('a\u0007b\u202Ec', setting)).toBe('a[U+0007]b[U+202E]c');
    expect([...setting.diagnostics.values()].map(({ code }) => code)).toEqual([
      'character-without-glyph',
      'character-without-glyph',
    ]);
  });

  it('leaves out what nobody can see, and says so', () => {
    const setting = plainSetting();
    expect(cleanText('Schiff\u00ADfahrt\uFEFF', setting)).toBe('Schifffahrt');
    expect(setting.diagnostics.size).toBe(2);
  });

  it('makes one space of all that may break, and leaves no-break spaces alone', () => {
    expect(cleanText('a \n\t b\u00A0c\u202Fd', plainSetting())).toBe('a b\u00A0c\u202Fd');
  });

  it('composes letters and spells out ligatures', () => {
    expect(cleanText('e\u0301 \uFB01ve', plainSetting())).toBe('é five');
  });

  it('keeps joiners where they shape letters or emoji, and drops them elsewhere', () => {
    expect(cleanText('می\u200Cخواهد', plainSetting())).toBe('می\u200Cخواهد');
    expect(cleanText('\u{1F468}\u200D\u{1F467}', plainSetting())).toBe('\u{1F468}\u200D\u{1F467}');
    expect(cleanText('a\u200Db', plainSetting())).toBe('ab');
    expect(cleanText('שלום\u200F!', plainSetting())).toBe('שלום\u200F!');
    expect(cleanText('safe\u200Ftext', plainSetting())).toBe('safe[U+200F]text');
  });

  it('names a lone half of a surrogate pair', () => {
    expect(cleanText('x\uD83Dy', plainSetting())).toBe('x[U+D83D]y');
  });
});
