import { wordsOf } from '@parley/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedWordsOf, wordSplitter } from './compared-words.ts';

const textsOf = (passage: string, language: string): string[] =>
  comparedWordsOf(passage, language).map(({ text }) => text);

describe('the words that are compared', () => {
  it.each([
    ['ja-Jpan', '両国の閣僚は、港で会談。', ['両国', 'の', '閣僚', 'は', '港', 'で', '会談']],
    ['zh-Hans', '两国部长在酒店里握手', ['两国', '部长', '在', '酒店', '里', '握手']],
    ['th-Thai', 'รัฐมนตรีของประเทศ', ['รัฐมนตรี', 'ของ', 'ประเทศ']],
  ])('are told apart by a dictionary in %s', (language, passage, words) => {
    expect(textsOf(passage, language)).toEqual(words);
  });

  it('are those of every count in scripts that set spaces', () => {
    for (const passage of ['the besieged-port’s 2.3 U.N. talks', 'وقف إطلاق النار', '회담은 수요일에 열렸다'])
      expect(comparedWordsOf(passage, 'und')).toEqual(wordsOf(passage));
    expect(wordSplitter('the harbour')).toBe(wordsOf);
  });

  it('have nothing of what stands between them', () => {
    expect(textsOf('AI-関税、2.3億円', 'ja-Jpan')).toEqual(['AI', '関税', '2.3', '億', '円']);
  });

  it('are the same whatever language of the machine, where none is named', () => {
    expect(textsOf('漁業団体は歓迎', 'mul')).toEqual(textsOf('漁業団体は歓迎', 'ja-Jpan'));
  });

  it('are pieces of the passage at their places', () => {
    const piece = fc.constantFrom(
      '港を',
      '開く',
      'ท่าเรือ',
      ' ',
      '、',
      'port',
      '-',
      '2.3',
      '🚢',
      '𠮷野家',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const passage = pieces.join('');
        let last = 0;
        for (const { text, start, end } of comparedWordsOf(passage, 'ja-Jpan')) {
          expect(passage.slice(start, end)).toBe(text);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});
