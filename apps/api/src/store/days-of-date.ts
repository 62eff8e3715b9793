import type { EdtfDate } from '@parley/schema';

/** The days that a date covers, in days since 1970-01-01; null at an open end. */
export interface Days {
  readonly first: number | null;
  readonly last: number | null;
}

const dayMs = 86_400_000;

/** The first and the last day that an EDTF date covers. Hours, offsets and qualifiers do not count. */
export function daysOfDate(date: EdtfDate): Days {
  const [from = '..', to = from] = date.split('/');
  return { first: dayAt(from, 'first'), last: dayAt(to, 'last') };
}

function dayAt(point: string, end: 'first' | 'last'): number | null {
  const parts = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(point);
  if (!parts) return null;
  const [, year, month, day] = parts;
  // The last day of a month is day 0 of the next one; years under 100 would be read as 19xx by Date.UTC.
  const date = new Date(0);
  if (day) date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  else if (end === 'first') date.setUTCFullYear(Number(year), month ? Number(month) - 1 : 0, 1);
  else date.setUTCFullYear(Number(year), month ? Number(month) : 12, 0);
  return date.getTime() / dayMs;
}
