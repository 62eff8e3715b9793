import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { granularityOf } from '@parley/schema';
import { resolveTime } from './resolve-time.ts';

// Thursday
const toldOn = '2022-03-10';

describe('a phrase of time told on Thursday 10 March 2022', () => {
  it.each([
    ['two weeks ago', '2022-02-24~'],
    ['three days ago', '2022-03-07'],
    ['a month ago', '2022-02~'],
    ['two years ago', '2020~'],
    ['in two weeks', '2022-03-24~'],
    ['last month', '2022-02'],
    ['next year', '2023'],
    ['last week', '2022-02-28/2022-03-06'],
    ['Thursday', '2022-03-10'],
    ['Wednesday’s bombing', '2022-03-09'],
    ['on Friday evening', '2022-03-04'],
    ['next Friday', '2022-03-11'],
    ['last Thursday', '2022-03-03'],
    ['yesterday', '2022-03-09'],
    ['Thursday morning', '2022-03-10'],
    ['March 10, 2022', '2022-03-10'],
    ['10th of March', '2022-03-10'],
    ['Feb. 21', '2022-02-21'],
    ['December 24', '2021-12-24'],
    ['in June', '2022-06'],
    ['early next month', '2022-04-01/2022-04-10'],
    ['late February', '2022-02-21/2022-02-28'],
    ['mid-May', '2022-05-11/2022-05-20'],
    ['since 2014', '2014'],
  ])('“%s” is %s', (printed, date) => {
    expect(resolveTime(printed, toldOn)).toBe(date);
  });

  it.each([
    'around the same time',
    'coming days',
    'the talks',
    '',
    'مارس',
    'last May',
    'next June',
    'late last May',
    'the last week of May',
  ])('“%s” is not read', (printed) => {
    expect(resolveTime(printed, toldOn)).toBeUndefined();
  });
});

describe('a phrase of time told on Thursday 15 May 2031', () => {
  it.each([
    ['on Monday, May 19', '2031-05-19'],
    ['Monday, 19 May 2031', '2031-05-19'],
    ['this Friday', '2031-05-16'],
    ['this Monday', '2031-05-12'],
    ['by Friday', '2031-05-16'],
    ['by Thursday', '2031-05-15'],
    ['by the end of Monday', '2031-05-19'],
    ['until Sunday', '2031-05-18'],
    ['until at least Sunday', '2031-05-18'],
    ['by last Friday', '2031-05-09'],
    ['the day before yesterday', '2031-05-13'],
    ['the day after tomorrow', '2031-05-17'],
    ['last May 2030', '2030-05'],
    ['this week', '2031-05-12/2031-05-18'],
  ])('“%s” is %s', (printed, date) => {
    expect(resolveTime(printed, '2031-05-15')).toBe(date);
  });

  it.each([
    ['Monday', '2031-05-19', '2031-05-19'],
    ['Monday', '2031-05-12', '2031-05-12'],
    ['Monday', '2031-05', '2031-05-12'],
    ['Monday', '2031-05-26', '2031-05-12'],
    ['Monday', '2031-05-20', '2031-05-12'],
    ['Thursday', '2031-05-08', '2031-05-08'],
    ['Thursday', '2031-05-22', '2031-05-22'],
    ['by Friday', '2031-05-09', '2031-05-09'],
    ['this Friday', '2031-05-09', '2031-05-16'],
    ['this Monday', '2031-05-19', '2031-05-19'],
    ['last Friday', '2031-05-16', '2031-05-09'],
  ])('“%s” that is recorded as %s is %s', (printed, recorded, date) => {
    expect(resolveTime(printed, '2031-05-15', recorded)).toBe(date);
  });
});

it('a weekday with its date is that date, though the weekday alone would be another day', () => {
  expect(resolveTime('on Monday, November 10', '2031-11-06')).toBe('2031-11-10');
});

it('reads nothing where the day on which it is told is not known to the day', () => {
  expect(resolveTime('yesterday', '2022-03')).toBeUndefined();
});

it('comes to a date of EDTF or to none, whatever is printed', () => {
  const word = fc.constantFrom(
    'last',
    'next',
    'early',
    'two',
    'weeks',
    'ago',
    'in',
    'March',
    '31',
    'Monday',
    'by',
    'this',
    '2024',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 5 }),
      fc.date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') }),
      (words, day) => {
        const date = resolveTime(words.join(' '), day.toISOString().slice(0, 10));
        expect(date === undefined || granularityOf(date) !== undefined).toBe(true);
      },
    ),
  );
});
