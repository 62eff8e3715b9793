import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { figureOf, harbourTalks } from '../harbour-talks.fixture.ts';
import { readFigure } from './read-figure.ts';

describe('a quantity as printed', () => {
  it.each([
    ['more than two million', 2_000_000, 'over'],
    ['over 2.3 million', 2_300_000, 'over'],
    ['24-hour', 24, 'exact'],
    ['twenty-four hours', 24, 'exact'],
    ['three hundred and five boats', 305, 'exact'],
    ['two million three hundred thousand', 2_300_000, 'exact'],
    ['1,200 people', 1200, 'exact'],
    ['a dozen boats', 12, 'exact'],
    ['two dozen', 24, 'exact'],
    ['a child', 1, 'exact'],
    ['hundreds of thousands', 200_000, 'atLeast'],
    ['dozens of boats', 24, 'atLeast'],
    ['no fewer than 40', 40, 'atLeast'],
    ['nearly 200', 200, 'about'],
    ['up to five ships', 5, 'atMost'],
    ['fewer than 10', 10, 'under'],
    ['100%', 100, 'exact'],
    ['half a million', 500_000, 'exact'],
  ])('“%s” is %d, %s', (printed, value, bound) => {
    expect(readFigure(printed)).toMatchObject({ value, bound });
  });

  it.each(['between 40 and 60 boats', '40 to 60 boats'])('“%s” is a range', (printed) => {
    expect(readFigure(printed)).toMatchObject({ value: 40, upper: 60, bound: 'between', rest: 'boats' });
  });

  it.each(['trilateral', 'several rounds', '', 'عشرون'])('“%s” is not read', (printed) => {
    expect(readFigure(printed)).toBeUndefined();
  });
});

const accounts = ['A', 'B'].map((siglum) => ({ siglum, reports: [] }));

describe('figures in units of one dimension', () => {
  it.each([
    ['agree', 1, 'metre', 100, 'centimetre'],
    ['agree', 1, 'day', 24, 'hour'],
    ['disagree', 1, 'metre', 60, 'centimeters'.slice(0, -1)],
    ['disagree', 2, 'km', 1, 'mile'],
  ])('%s at %d %s and %d %s', (agreement, first, firstUnit, second, secondUnit) => {
    const figures = [
      figureOf('A', 1, first, 'exact', { unit: firstUnit }),
      figureOf('B', 1, second, 'exact', { unit: secondUnit }),
    ];
    expect(compare(harbourTalks(accounts, { figures })).figures.map((group) => group.agreement)).toEqual([
      agreement,
    ]);
  });
});

it('points at a record that cannot be what is printed', () => {
  const figures = [
    figureOf('A', 1, 20, 'exact', { printed: 'more than two hundred' }),
    figureOf('B', 1, 20, 'exact', { printed: 'a score' }),
  ];
  const [group] = compare(harbourTalks(accounts, { figures })).figures;
  expect(group?.figures.map(({ reading }) => reading)).toEqual(['differs', 'same']);
});
