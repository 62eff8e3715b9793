import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWords, mostCells } from './match-words.ts';

const words = (text: string): string[] => text.split(' ');
const matched = (first: string, second: string): string =>
  matchWords(words(first), words(second))
    .map(([place]) => words(first)[place])
    .join(' ');

function longText(name: string): string[] {
  return Array.from({ length: 1500 }, (_, place) =>
    place % 100 === 0 ? `rare${place}` : `${name}${place % 7}`,
  );
}

describe('matching words', () => {
  it('finds what two wordings have in common', () => {
    expect(matched('we did not make progress on this', 'we made no progress on that')).toBe('we progress on');
  });

  it('prefers words in a row to as many that lie scattered', () => {
    expect(matchWords(words('a x b a b'), words('a b'))).toEqual([
      [3, 0],
      [4, 1],
    ]);
  });

  it('rises in both and is equal at every pair', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const matches = matchWords(first, second);
        for (const [place, [one, other]] of matches.entries()) {
          expect(first[one]).toBe(second[other]);
          const [before, otherBefore] = matches[place - 1] ?? [-1, -1];
          expect(one > before && other > otherBefore).toBe(true);
        }
      }),
    );
  });

  it('matches the whole of a text with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }), (text) => {
        expect(matchWords(text, text)).toEqual(text.map((_word, place) => [place, place]));
      }),
    );
  });

  it('aligns ten thousand words of which three are changed and none stands once', () => {
    const first = Array.from({ length: 10_000 }, (_, place) => `${place % 700}`);
    const second = first.with(1, 'else').with(5000, 'else').with(9998, 'else');
    expect(matchWords(first, second)).toHaveLength(9997);
  });

  it('finds the words that two texts beyond the limit have once, and aligns between them', () => {
    const [first, second] = [longText('a'), longText('b')];
    expect(first.length * second.length).toBeGreaterThan(mostCells);
    // The first word is common beginning, the others are cuts.
    expect(matchWords(first, second)).toHaveLength(15);
  });
});
