import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words.ts';

const folded = (text: string): string[] => splitWords(text, 'en-Latn').map((word) => word.folded);

describe('the words of a quotation', () => {
  it('give it back character for character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          splitWords(text, 'en-Latn')
            .map(({ printed }) => printed)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('take closing punctuation to the word before and opening punctuation to the word after', () => {
    expect(splitWords('said (“so”), then—left.', 'en-Latn').map(({ printed }) => printed)).toEqual([
      'said ',
      '(“so”), ',
      'then—',
      'left.',
    ]);
  });

  it.each([
    ['case', 'NATO Will', 'nato will'],
    ['the shape of apostrophes', 'don’t', "don't"],
    ['full stops inside a word', 'U.N. talks', 'UN talks'],
    ['hyphens inside a word', 'cease-fire', 'ceasefire'],
    ['how combining marks are composed', 'Çavus\u0327og\u0306lu', 'Çavu\u015Fo\u011Flu'],
  ])('are compared without %s', (_what, first, second) => {
    expect(folded(first)).toEqual(folded(second));
  });

  it('keep the points of numbers apart', () => {
    expect(folded('2.3')).not.toEqual(folded('23'));
  });

  it('are those of the dictionary where a script sets no spaces', () => {
    const printed = splitWords('港を再び、開く。', 'ja-Jpan').map((word) => word.printed);
    expect(printed).toEqual(['港', 'を', '再び、', '開く。']);
  });

  it('are found in scripts from right to left and outside the BMP', () => {
    expect(splitWords('وقف إطلاق النار', 'ar-Arab').map(({ printed }) => printed)).toEqual([
      'وقف ',
      'إطلاق ',
      'النار',
    ]);
    expect(splitWords('𝒶𝒷 🚢 𝒸', 'en-Latn').map(({ printed }) => printed)).toEqual(['𝒶𝒷 🚢 ', '𝒸']);
  });
});
