import { describe, expect, it } from 'vitest';
import { compareDates } from './same-day.ts';

describe('two dates', () => {
  it.each<[string, string, string, number]>([
    ['a day in its month', '2031-03', '2031-03-08', 0],
    ['an hour in its day', '2031-03-08', '2031-03-08T23:59', 0],
    ['a second in its minute', '2031-03-08T23:59', '2031-03-08T23:59:30', 0],
    ['the last day of a month and the next month', '2032-02-29', '2032-03', -1],
    ['intervals that overlap', '2031-03-01/2031-03-08', '2031-03-08/2031-03-10', 0],
    ['intervals that do not', '2031-03-01/2031-03-08', '2031-03-09/2031-03-10', -1],
    ['a day after an interval with an open beginning', '../2031-03-08', '2031-03-09', -1],
    ['an interval without an end', '2031-03-08/..', '2040', 0],
    ['years before 0', '-0420', '-0419', -1],
    ['a date that is about right', '2031-03~', '2031-04?', -1],
    ['one instant in two zones', '2031-05-14T23:30-03:00', '2031-05-15T02:30Z', 0],
    ['a later day that is an earlier instant', '2031-09-04T01:00+09:00', '2031-09-03T20:00Z', -1],
    ['half an hour of offset', '2031-09-04T01:00+05:30', '2031-09-03T19:30:00Z', 0],
    ['the same clocks of two zones', '2031-09-04T08:00+03:00', '2031-09-04T08:00-03:00', -1],
    ['clocks of zones not known', '2031-09-04T08:00', '2031-09-04T18:00', -1],
    ['a zone and none, within a day', '2031-09-04T08:00', '2031-09-04T18:00Z', 0],
    ['a zone and none, farther apart than clocks are', '2031-09-04T08:00', '2031-09-04T20:01Z', -1],
    ['a zone and none, the other way', '2031-09-04T08:00Z', '2031-09-04T23:00', -1],
  ])('%s', (_name, first, second, expected) => {
    expect(Math.sign(compareDates(first, second))).toBe(expected);
    expect(Math.sign(compareDates(second, first))).toBe(0 - expected);
  });
});
