import { expect, it } from 'vitest';
import { findFigures } from './find-figures.ts';

it.each([
  ['it drove over 2.3 million people away', 'over 2.3 million', 2_300_000, 'over', 'person'],
  ['more than two million people', 'more than two million', 2_000_000, 'over', 'person'],
  ['a 24-hour ceasefire', '24-hour', 24, 'exact', 'hour'],
  ['a democracy of 44 million people', '44 million', 44_000_000, 'exact', 'person'],
  ['at least 1,200 boats were seized', 'at least 1,200', 1200, 'atLeast', 'boat'],
  ['it fell by 40\u00a0centimetres', '40', 40, 'exact', 'centimetre'],
  ['about 30 percent of the water', 'about 30 percent', 30, 'about', 'percent'],
  ['it cost $5 million', '$5 million', 5_000_000, 'exact', 'dollar'],
  ['half a million people fled', 'half a million', 500_000, 'exact', 'person'],
  ['between 20 and 30 trucks', '20 and 30', 20, 'between', 'truck'],
  ['₹40 crossed the border', '₹40', 40, 'exact', 'rupee'],
  ['between 10 to 12 boats', '10 to 12', 10, 'between', 'boat'],
])('"%s" has the figure %s', (text, printed, value, bound, unit) => {
  const [found] = findFigures(text, { start: 0, end: text.length });
  expect([text.slice(found?.start, found?.end).trim(), found?.value, found?.bound, found?.unit]).toEqual([
    printed,
    value,
    bound,
    unit,
  ]);
});

it.each([
  'on 10 March 2022',
  'in 2022',
  'two weeks ago',
  'the three agreed',
  'at 10:30 they left',
  'two-thirds of the fleet',
  'one in five voters',
])('"%s" has none', (text) => {
  expect(findFigures(text, { start: 0, end: text.length })).toEqual([]);
});
