import { foldWord } from '../words/fold-word.ts';
import type { FigureRange } from './figure-range.ts';

/** How many of the first unit of its line each unit is. Months and years are no number of days. */
const dimensions: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { month: 1, year: 12, decade: 120 },
  {
    millimetre: 1,
    centimetre: 10,
    metre: 1000,
    kilometre: 1_000_000,
    inch: 25.4,
    foot: 304.8,
    mile: 1_609_344,
  },
  { gram: 1, kilogram: 1000, tonne: 1_000_000 },
  { litre: 1, 'cubic metre': 1000 },
  { hectare: 1, 'square kilometre': 100 },
  { megawatt: 1, gigawatt: 1000 },
];

/** Dimensions whose parts are told in halves and quarters and not in tenths: three and a half hours. */
const toldInQuarters: ReadonlySet<string> = new Set(['second', 'month']);

/** Other spellings, in the singular. */
const spellings: Readonly<Record<string, string>> = {
  millimeter: 'millimetre',
  centimeter: 'centimetre',
  meter: 'metre',
  kilometer: 'kilometre',
  kilo: 'kilogram',
  kg: 'kilogram',
  km: 'kilometre',
  cm: 'centimetre',
  mm: 'millimetre',
  m: 'metre',
  liter: 'litre',
  'metric ton': 'tonne',
  'per cent': 'percent',
  '%': 'percent',
  'square kilometer': 'square kilometre',
  'cubic meter': 'cubic metre',
  hr: 'hour',
  min: 'minute',
};

/** A unit with what makes one of it comparable with another of its dimension. */
export interface Unit {
  /** The same for all units that can be converted into one another. */
  dimension: string;
  /** How many of the smallest of them it is. */
  factor: number;
  /** Whether 3.5 of it stands for three and a half rather than for 35 tenths. */
  quarters: boolean;
}

/** What a unit measures. A unit that is not known (boat, person) is a dimension of its own. */
export function unitOf(printed: string): Unit {
  const folded = foldWord(printed);
  const singular = spellings[folded] ?? folded;
  for (const dimension of dimensions) {
    const factor = dimension[singular];
    if (factor === undefined) continue;
    const name = Object.keys(dimension)[0] ?? singular;
    return { dimension: name, factor, quarters: toldInQuarters.has(name) };
  }
  return { dimension: singular, factor: 1, quarters: false };
}

/** Significant digits that survive a calculation: more are noise of binary fractions. */
const digits = 12;

/** A number as it would come out in decimals. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(digits));
}

/** A number of a unit as a number of the smallest of its dimension. */
export function convert(value: number, { factor }: Unit): number {
  return factor === 1 ? value : withoutNoise(value * factor);
}

/** A range of a unit as one of the smallest of its dimension; what is open stays open. */
export function inSmallest(range: FigureRange, unit: Unit): FigureRange {
  return { ...range, from: convert(range.from, unit), to: convert(range.to, unit) };
}
