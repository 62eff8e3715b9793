import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../harbour-talks.fixture.ts';
import { compareFigures } from './compare-figures.ts';

type Given = Parameters<typeof figureOf> extends [string, number, ...infer Rest] ? Rest : never;

const verdict = (first: Given, second: Given): string => {
  const { agreement, reason } = compareFigures(figureOf('A', 1, ...first), figureOf('B', 1, ...second));
  return `${agreement} ${reason}`;
};

describe('two figures', () => {
  it.each<[string, Given, Given, string]>([
    ['the same number', [4, 'exact'], [4, 'exact'], 'agree sameValue'],
    ['two and three killed', [2, 'exact'], [3, 'exact'], 'disagree disjoint'],
    ['more than two million and 2.3 million', [2e6, 'over'], [2.3e6, 'exact'], 'compatible bounds'],
    ['more than two and two', [2, 'over'], [2, 'exact'], 'compatible rounding'],
    ['45 and under 45', [45, 'exact'], [45, 'under'], 'compatible rounding'],
    ['more than nine and eight', [9, 'over'], [8, 'exact'], 'disagree disjoint'],
    ['more than nine and at most nine', [9, 'over'], [9, 'atMost'], 'disagree disjoint'],
    ['at least two and two', [2, 'atLeast'], [2, 'exact'], 'compatible bounds'],
    ['under ten and at least ten', [10, 'under'], [10, 'atLeast'], 'disagree disjoint'],
    ['more than ten and under twenty', [10, 'over'], [20, 'under'], 'compatible bounds'],
    ['about forty and 44', [40, 'about'], [44, 'exact'], 'compatible bounds'],
    ['about forty and 50', [40, 'about'], [50, 'exact'], 'disagree disjoint'],
    ['between three and five and four', [3, 'between', { upper: 5 }], [4, 'exact'], 'compatible bounds'],
    ['between three and five and six', [3, 'between', { upper: 5 }], [6, 'exact'], 'disagree disjoint'],
    ['2.3 million and 2,314,000', [2.3e6, 'exact'], [2_314_000, 'exact'], 'compatible rounding'],
    ['200 and 240, too few to be rounded', [200, 'exact'], [240, 'exact'], 'disagree disjoint'],
    ['1,200 and 1,900', [1200, 'exact'], [1900, 'exact'], 'disagree disjoint'],
    ['minus two degrees and minus three', [-2, 'exact'], [-3, 'exact'], 'disagree disjoint'],
  ])('%s', (_name, first, second, expected) => {
    expect(verdict(first, second)).toBe(expected);
  });

  it('may differ where they are of different days', () => {
    const early = { asOf: '2031-04-01' };
    expect(verdict([2, 'exact', early], [3, 'exact', { asOf: '2031-04-02' }])).toBe('compatible asOf');
    expect(verdict([2, 'exact', early], [3, 'exact', { asOf: '2031-04' }])).toBe('disagree disjoint');
    expect(verdict([2, 'exact', early], [3, 'exact', { asOf: '../2031-04-02' }])).toBe('disagree disjoint');
    expect(verdict([2, 'exact', early], [3, 'exact'])).toBe('disagree disjoint');
  });

  it('compare the same both ways', () => {
    const bound = fc.constantFrom('exact', 'about', 'atLeast', 'over', 'atMost', 'under', 'between');
    const figure = fc
      .tuple(fc.integer({ min: -5000, max: 5000 }), bound, fc.nat(100))
      .map(
        ([value, kind, more]) => [value, kind, kind === 'between' ? { upper: value + more } : {}] as Given,
      );
    fc.assert(
      fc.property(figure, figure, (first, second) => {
        expect(verdict(first, second)).toBe(verdict(second, first));
      }),
    );
  });
});
