import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOfDate } from './days-of-date.ts';

const dayMs = 86_400_000;

function day(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / dayMs;
}

describe('The days that a date covers', () => {
  test.each([
    ['2022-03-10', '2022-03-10', '2022-03-10'],
    ['2022-03-10T19:02+03:00', '2022-03-10', '2022-03-10'],
    ['2022-03', '2022-03-01', '2022-03-31'],
    ['2024-02~', '2024-02-01', '2024-02-29'],
    ['2022?', '2022-01-01', '2022-12-31'],
    ['2022-02-24/2022-03', '2022-02-24', '2022-03-31'],
    ['0079-10', '0079-10-01', '0079-10-31'],
  ])('of %s run from %s to %s', (date, first, last) => {
    expect(daysOfDate(date)).toEqual({ first: day(first), last: day(last) });
  });

  test('are open at an open end', () => {
    expect(daysOfDate('../2022-03-10')).toEqual({ first: null, last: day('2022-03-10') });
    expect(daysOfDate('2022-03-10/..')).toEqual({ first: day('2022-03-10'), last: null });
  });

  test('go back before the year nought', () => {
    const { first, last } = daysOfDate('-0420');
    expect(last! - first!).toBe(365);
    expect(last).toBeLessThan(day('0000-01-01'));
  });

  test('of a month are all within its year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const name = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
        const ofYear = daysOfDate(name);
        const ofMonth = daysOfDate(`${name}-${String(month).padStart(2, '0')}`);
        expect(ofMonth.first).toBeGreaterThanOrEqual(ofYear.first!);
        expect(ofMonth.last).toBeLessThanOrEqual(ofYear.last!);
        expect(ofMonth.last! - ofMonth.first!).toBeOneOf([27, 28, 29, 30]);
      }),
    );
  });
});
