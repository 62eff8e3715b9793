import { foldWord } from '../words/fold-word.ts';

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
}

/** What a unit measures. A unit that is not known (boat, person) is a dimension of its own. */
export function unitOf(printed: string): Unit {
  const folded = foldWord(printed);
  const singular = spellings[folded] ?? folded;
  for (const dimension of dimensions) {
    const factor = dimension[singular];
    if (factor !== undefined) return { dimension: Object.keys(dimension)[0] ?? singular, factor };
  }
  return { dimension: singular, factor: 1 };
}

/** Significant digits that survive a conversion: more are noise of binary fractions. */
const digits = 12;

/** A number of one unit as a number of another of the same dimension. */
export function convert(value: number, from: Unit, to: Unit): number {
  return from.factor === to.factor ? value : Number(((value * from.factor) / to.factor).toPrecision(digits));
}
