import type { Span } from '../document/document.ts';
import { weekdayDirection } from './weekday-direction.ts';
import { findForeignDays, parsePrintedDate } from '../account/parse-date.ts';

/** A time that an account names, with what it resolves to. */
export interface FoundTime extends Span {
  /** EDTF. */
  readonly date: string;
  readonly rule: 'full-date' | 'weekday' | 'relative';
  /** Why a person should look: the words leave open which day is meant, and `date` goes from one to the other. */
  readonly doubt?: string;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const full = new RegExp(
  String.raw`\b(?:${month}\s+\d{1,2}(?:,?\s+\d{4})?|(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${month}(?:,?\s+\d{4})?|\d{4}-\d{2}-\d{2})\b`,
  'g',
);
const monthOfYear = new RegExp(String.raw`\b(?<name>${month})\s+(?<year>(?:19|20)\d{2})\b`, 'g');
const relative =
  /\b(?:(?:last|next|this)\s+(?:week|month|year)|(?:two|three|four|five|six|\d+)\s+(?:days|weeks|months|years)\s+ago|(?<!the day before )yesterday|today|(?<!the day after )tomorrow)\b/gi;
const weekday =
  /\b(?:(?:next|coming|last|past|this)\s+)?(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/g;
const words: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/**
 * Finds the times of a passage. A weekday is the last one up to the day of publication or the first behind it, as the
 * verb tells; without that day only dates in full are found, and in other languages than English never another.
 */
export function findTimes(
  text: string,
  block: Span,
  published: string | undefined,
  language = 'en',
): FoundTime[] {
  const line = text.slice(block.start, block.end);
  const day = published === undefined ? undefined : new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (language.split('-')[0] !== 'en') {
    return findForeignDays(line, day?.getUTCFullYear()).map(({ start, end, date }) => ({
      start: start + block.start,
      end: end + block.start,
      date,
      rule: 'full-date',
    }));
  }
  const found: FoundTime[] = [];
  const add = (
    match: RegExpExecArray,
    date: string | undefined,
    rule: FoundTime['rule'],
    doubt?: string,
  ): void => {
    if (date === undefined) return;
    const start = block.start + match.index;
    if (found.some((one) => one.start < start + match[0].length && start < one.end)) return;
    found.push({ start, end: start + match[0].length, date, rule, ...(doubt !== undefined && { doubt }) });
  };
  for (const match of line.matchAll(full)) {
    const year = /\d{4}$/.test(match[0]) ? '' : day ? ` ${day.getUTCFullYear()}` : undefined;
    const printed = match[0]
      .replace(/^the\s+/, '')
      .replace(/\s+of\s+/, ' ')
      .replace(/^(\d+)(?:st|nd|rd|th)/, '$1');
    if (year !== undefined || /^\d{4}-/.test(printed))
      add(match, parsePrintedDate(`${printed}${/^\d{4}-/.test(printed) ? '' : (year ?? '')}`), 'full-date');
  }
  for (const match of line.matchAll(monthOfYear)) {
    const { name = '', year = '' } = match.groups ?? {};
    add(match, parsePrintedDate(`1 ${name} ${year}`)?.slice(0, 7), 'full-date');
  }
  if (!day || Number.isNaN(day.getTime())) return found;
  for (const match of line.matchAll(weekday)) {
    const [named = '', which] = match[0].toLowerCase().split(/\s+/).toReversed();
    const back = (day.getUTCDay() - weekdays.indexOf(named) + 7) % 7;
    const [last, next] = [iso(shift(day, -back)), iso(shift(day, 7 - back))];
    const direction =
      directionNamed(which) ?? weekdayDirection(line, match.index, match.index + match[0].length, back < 2);
    // "Last Monday" in print on a Monday was a week ago; "on Monday" is the same day, whatever the tense.
    if (back === 0 && which === 'last') add(match, iso(shift(day, -7)), 'weekday');
    else if (back === 0 && which !== 'next' && which !== 'coming') add(match, last, 'weekday');
    else if (direction !== undefined) add(match, direction === 'past' ? last : next, 'weekday');
    else
      add(
        match,
        `${last}/${next}`,
        'weekday',
        'nothing tells whether the day before or behind the print is meant',
      );
  }
  for (const match of line.matchAll(relative)) add(match, resolve(match[0].toLowerCase(), day), 'relative');
  return found.toSorted((one, other) => one.start - other.start);
}

function directionNamed(which: string | undefined): 'past' | 'ahead' | undefined {
  if (which === 'next' || which === 'coming') return 'ahead';
  return which === 'last' || which === 'past' ? 'past' : undefined;
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
