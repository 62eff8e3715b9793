import { describe, expect, it } from 'vitest';
import { niceTicks, timeTicks } from './scales.ts';
import { parseMoment } from './timeline.ts';
import { stepOf } from './heat-map.ts';

describe('scales of figures', () => {
  it('step by 1, 2 or 5 times a power of ten', () => {
    expect(niceTicks(0, 100, 5)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(niceTicks(1.9e6, 2.4e6, 5)).toEqual([1.9e6, 2e6, 2.1e6, 2.2e6, 2.3e6, 2.4e6]);
    expect(niceTicks(0.1, 0.3, 4)).toEqual([0.1, 0.15, 0.2, 0.25, 0.3]);
  });

  it('of time stand on whole hours of the zone', () => {
    const { ticks, days } = timeTicks(
      Date.parse('2031-03-14T11:10:00Z'),
      Date.parse('2031-03-14T20:50:00Z'),
      5,
      3 * 3_600_000,
    );
    expect(days).toBe(false);
    expect(ticks.map((ms) => new Date(ms + 3 * 3_600_000).toISOString().slice(11, 16))).toEqual([
      '16:00',
      '18:00',
      '20:00',
      '22:00',
    ]);
  });

  it('take a date without a time as a whole day of the zone', () => {
    const moment = parseMoment('2031-03-14', 3 * 3_600_000);
    expect(moment?.wholeDay).toBe(true);
    expect(new Date(moment?.fromMs ?? 0).toISOString()).toBe('2031-03-13T21:00:00.000Z');
    expect(parseMoment('in spring', 0)).toBeNull();
  });

  it('of a heat map have six steps', () => {
    expect([0, 5, 15, 25, 40, 55, 100].map((value) => stepOf(value, [5, 15, 25, 40, 55]))).toEqual([
      0, 1, 2, 3, 4, 5, 5,
    ]);
  });
});
