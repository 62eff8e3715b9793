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

  it.each<[string, number, string, number, string, string]>([
    ['100 kilometres and 62 miles', 100, 'kilometre', 62, 'mile', 'compatible rounding'],
    ['100 kilometres and 60 miles', 100, 'kilometre', 60, 'mile', 'compatible rounding'],
    ['25 kilometres and 15 miles', 25, 'kilometre', 15, 'mile', 'compatible rounding'],
    ['10 miles and 16 kilometres', 10, 'mile', 16, 'kilometre', 'compatible rounding'],
    ['six feet and 1.8 metres', 6, 'foot', 1.8, 'metre', 'compatible rounding'],
    ['five metres and 15 feet', 5, 'metre', 15, 'foot', 'compatible rounding'],
    ['three and a half hours and 205 minutes', 3.5, 'hour', 205, 'minute', 'compatible rounding'],
    ['90 minutes and an hour and a half', 90, 'minute', 1.5, 'hour', 'agree sameValue'],
    ['10 miles and 20 kilometres', 10, 'mile', 20, 'kilometre', 'disagree disjoint'],
    ['100 kilometres and 50 miles', 100, 'kilometre', 50, 'mile', 'disagree disjoint'],
    ['a week and eight days', 1, 'week', 8, 'day', 'disagree disjoint'],
    ['4.5 and 4.48 percent', 4.5, 'percent', 4.48, '%', 'compatible rounding'],
    ['a third and 33 percent', 33.3, 'percent', 33, 'percent', 'compatible rounding'],
    ['0.2 and 0.15 percent', 0.2, 'percent', 0.15, 'percent', 'disagree disjoint'],
    ['4.5 and 4.4 percent', 4.5, 'percent', 4.4, 'percent', 'disagree disjoint'],
    ['4.5 and 4.58 percent', 4.5, 'percent', 4.58, 'percent', 'disagree disjoint'],
    ['3 and 3.5 percent', 3, 'percent', 3.5, 'percent', 'disagree disjoint'],
    ['33 and 34 percent', 33, 'percent', 34, 'percent', 'disagree disjoint'],
    ['100 and 90 kilometres', 100, 'kilometre', 90, 'kilometre', 'disagree disjoint'],
    ['40 and 44 boats', 40, 'boat', 44, 'boat', 'disagree disjoint'],
  ])('as measured: %s', (_name, first, unit, second, otherUnit, expected) => {
    const [one, other]: [Given, Given] = [
      [first, 'exact', { unit }],
      [second, 'exact', { unit: otherUnit }],
    ];
    expect(verdict(one, other)).toBe(expected);
    expect(verdict(other, one)).toBe(expected);
  });

  it('are rounded in units of their own at the ends of bounds too', () => {
    const over: Given = [62, 'over', { unit: 'mile' }];
    expect(verdict(over, [99.5, 'exact', { unit: 'kilometre' }])).toBe('compatible rounding');
    expect(verdict(over, [80, 'exact', { unit: 'kilometre' }])).toBe('disagree disjoint');
    const between: Given = [10, 'between', { upper: 12, unit: 'mile' }];
    expect(verdict(between, [20, 'exact', { unit: 'kilometre' }])).toBe('compatible rounding');
    expect(verdict(between, [25, 'exact', { unit: 'kilometre' }])).toBe('disagree disjoint');
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
      .tuple(fc.integer({ min: -5000, max: 5000 }), bound, fc.nat(100), fc.constantFrom('mile', 'kilometre'))
      .map(
        ([value, kind, more, unit]) =>
          [value, kind, kind === 'between' ? { unit, upper: value + more } : { unit }] as Given,
      );
    fc.assert(
      fc.property(figure, figure, (first, second) => {
        expect(verdict(first, second)).toBe(verdict(second, first));
      }),
    );
  });
});
