import { expect, it } from 'vitest';
import { findTimes } from './find-times.ts';

// 10 March 2022 was a Thursday.
it.each([
  ['met on Thursday', '2022-03-10'],
  ['they met on Wednesday', '2022-03-09'],
  ['they met on Friday', '2022-03-04'],
  ['began two weeks ago', '2022-02-24~'],
  ['last month', '2022-02'],
  ['on March 5, 2022', '2022-03-05'],
  ['on 21 February', '2022-02-21'],
  ['yesterday', '2022-03-09'],
  ['next Monday', '2022-03-14'],
  ['the 5th of March', '2022-03-05'],
  ['2022-03-05', '2022-03-05'],
  ['in February 2022', '2022-02'],
])('"%s" is %s', (text, date) => {
  expect(
    findTimes(text, { start: 0, end: text.length }, '2022-03-10T19:02').map((time) => time.date),
  ).toEqual([date]);
});

it('takes "the day before yesterday" for no yesterday', () => {
  expect(findTimes('the day before yesterday', { start: 0, end: 24 }, '2022-03-10')).toEqual([]);
});

it('resolves nothing against a day that is not known', () => {
  expect(findTimes('on Thursday, two weeks ago', { start: 0, end: 26 }, undefined)).toEqual([]);
});

it('reads dates in full in other languages, and no weekdays', () => {
  const text = 'Am Montag, dem 5. Mai, und am 9. November 2028 tagte der Rat.';
  expect(findTimes(text, { start: 0, end: text.length }, '2029-03-14', 'de').map(({ date }) => date)).toEqual(
    ['2029-05-05', '2028-11-09'],
  );
});
