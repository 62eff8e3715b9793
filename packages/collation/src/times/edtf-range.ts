import type { EdtfDate } from '@parley/schema';

/** A stretch of days; days count from 1970-01-01, ends inclusive, open ends are infinite. */
export interface DayRange {
  from: number;
  to: number;
  /** Whether the date is given as approximate or uncertain. */
  about: boolean;
}

const point = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/;
const dayMs = 86_400_000;

/** The days that an EDTF date can mean; hours are passed over, offsets from UTC too. */
export function daysOf(date: EdtfDate): DayRange {
  const [from = '', to = from] = date.split('/');
  return {
    from: from === '..' ? -Infinity : dayOf(from, 'first'),
    to: to === '..' ? Infinity : dayOf(to, 'last'),
    about: /[?~%]/.test(date),
  };
}

function dayOf(text: string, end: 'first' | 'last'): number {
  const [, year = '', month, day] = point.exec(text) ?? [];
  if (day !== undefined) return utcDay(Number(year), Number(month) - 1, Number(day));
  if (end === 'first') return utcDay(Number(year), month === undefined ? 0 : Number(month) - 1, 1);
  return month === undefined
    ? utcDay(Number(year) + 1, 0, 1) - 1
    : utcDay(Number(year), Number(month), 1) - 1;
}

/** The number of a day; months count from 0 and may run over. */
export function utcDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Date.UTC takes years below 100 for those of the 20th century.
  date.setUTCFullYear(year, month, day);
  return date.getTime() / dayMs;
}

/** A day as EDTF, e.g. 2022-03-10. */
export function writeDay(day: number): EdtfDate {
  const date = new Date(day * dayMs);
  return `${writeYear(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** A month as EDTF; months count from 0 and may run over. */
export function writeMonth(year: number, month: number): EdtfDate {
  return writeDay(utcDay(year, month, 1)).slice(0, -3);
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

function writeYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
