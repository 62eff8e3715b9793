import type { Span } from '../document/document.ts';
import { parsePrintedDate } from '../account/parse-date.ts';

/** A time that an account names, with what it resolves to. */
export interface FoundTime extends Span {
  /** EDTF. */
  readonly date: string;
  readonly rule: 'full-date' | 'weekday' | 'relative';
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const full = new RegExp(
  String.raw`\b(?:${month}\s+\d{1,2}(?:,?\s+\d{4})?|\d{1,2}\s+${month}(?:\s+\d{4})?)\b`,
  'g',
);
const relative =
  /\b(?:(?:last|next|this)\s+(?:week|month|year)|(?:two|three|four|five|six|\d+)\s+(?:days|weeks|months|years)\s+ago|yesterday|today|tomorrow)\b/gi;
const weekday = /\b(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/g;
const words: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * Finds the times of a passage. A weekday is the nearest one up to a week before the day of publication; without that
 * day only dates in full are found.
 */
export function findTimes(text: string, block: Span, published: string | undefined): FoundTime[] {
  const line = text.slice(block.start, block.end);
  const day = published === undefined ? undefined : new Date(`${published.slice(0, 10)}T00:00:00Z`);
  const found: FoundTime[] = [];
  const add = (match: RegExpExecArray, date: string | undefined, rule: FoundTime['rule']): void => {
    if (date === undefined) return;
    const start = block.start + match.index;
    if (found.some((one) => one.start < start + match[0].length && start < one.end)) return;
    found.push({ start, end: start + match[0].length, date, rule });
  };
  for (const match of line.matchAll(full)) {
    const year = /\d{4}$/.test(match[0]) ? '' : day ? ` ${day.getUTCFullYear()}` : undefined;
    if (year !== undefined) add(match, parsePrintedDate(`${match[0]}${year}`), 'full-date');
  }
  if (!day || Number.isNaN(day.getTime())) return found;
  for (const match of line.matchAll(weekday)) {
    const back = (day.getUTCDay() - weekdays.indexOf(match[0].toLowerCase()) + 7) % 7;
    add(match, iso(shift(day, -back)), 'weekday');
  }
  for (const match of line.matchAll(relative)) add(match, resolve(match[0].toLowerCase(), day), 'relative');
  return found.toSorted((one, other) => one.start - other.start);
}

function resolve(phrase: string, day: Date): string | undefined {
  if (phrase === 'today') return iso(day);
  if (phrase === 'yesterday') return iso(shift(day, -1));
  if (phrase === 'tomorrow') return iso(shift(day, 1));
  const [first = '', unit = '', ago] = phrase.split(/\s+/);
  const steps = first === 'last' ? -1 : first === 'next' ? 1 : first === 'this' ? 0 : undefined;
  if (steps !== undefined) {
    if (unit === 'year') return String(day.getUTCFullYear() + steps);
    if (unit === 'month')
      return iso(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + steps, 1))).slice(0, 7);
    return `${iso(shift(day, steps * 7))}~`;
  }
  const count = words[first] ?? Number(first);
  if (ago === undefined || !Number.isFinite(count) || count > 1000) return undefined;
  if (unit === 'years') return `${day.getUTCFullYear() - count}~`;
  if (unit === 'months')
    return `${iso(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - count, 1))).slice(0, 7)}~`;
  return `${iso(shift(day, -count * (unit === 'weeks' ? 7 : 1)))}~`;
}

function shift(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
