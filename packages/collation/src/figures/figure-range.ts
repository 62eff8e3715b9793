import type { Bound } from '@parley/schema';

/** The values that a figure leaves possible; an open end is not itself possible ("more than two million"). */
export interface FigureRange {
  from: number;
  to: number;
  openFrom: boolean;
  openTo: boolean;
}

/** What "about" leaves open at the least, as a share of the value: "about 40" holds for 36 to 44. Our choice. */
const aboutShare = 0.1;

/**
 * The range that value and bound state. "About" leaves a tenth or half a unit of the last digit that is not zero,
 * whichever is more ("about 2 million" holds for 1.5 to 2.5 million).
 */
export function rangeOf(value: number, bound: Bound, upper?: number): FigureRange {
  switch (bound) {
    case 'exact':
      return closed(value, value);
    case 'about': {
      const play = Math.max(Math.abs(value) * aboutShare, lastDigitUnit(value) / 2);
      return closed(value - play, value + play);
    }
    case 'atLeast':
      return closed(value, Infinity);
    case 'over':
      return { from: value, to: Infinity, openFrom: true, openTo: false };
    case 'atMost':
      return closed(-Infinity, value);
    case 'under':
      return { from: -Infinity, to: value, openFrom: false, openTo: true };
    case 'between':
      break;
  }
  return closed(value, upper ?? value);
}

function closed(from: number, to: number): FigureRange {
  return { from, to, openFrom: false, openTo: false };
}

/** From here up an exact figure that ends in zeros may be rounded; smaller ones are taken to be counted. Our choice. */
const roundedFrom = 1000;

/**
 * The range of which an exact figure may be the rounding: half a unit of the last digit that is not zero, at most a
 * tenth; the figure itself where it is small or does not end in a zero. 2 and 3 killed stay 2 and 3.
 */
export function roundingRange(value: number, bound: Bound): FigureRange | undefined {
  if (bound !== 'exact' || Math.abs(value) < roundedFrom || value % 10 !== 0) return undefined;
  const play = Math.min(lastDigitUnit(value) / 2, Math.abs(value) * aboutShare);
  return closed(value - play, value + play);
}

/** Whether some value lies in both. */
export function meet(first: FigureRange, second: FigureRange): boolean {
  const from = Math.max(first.from, second.from);
  const to = Math.min(first.to, second.to);
  if (from !== to) return from < to;
  const shutOut = (range: FigureRange): boolean =>
    (range.openFrom && range.from === from) || (range.openTo && range.to === to);
  return !shutOut(first) && !shutOut(second);
}

/** What one is worth at the last digit that is not zero: 100,000 of 2,300,000; 0.1 of 2.3; 1 of 45 and of 0. */
export function lastDigitUnit(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
