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

  it.each(['around the same time', 'coming days', 'the talks', '', 'مارس'])('“%s” is not read', (printed) => {
    expect(resolveTime(printed, toldOn)).toBeUndefined();
  });
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
