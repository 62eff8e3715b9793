import { monthNames } from './month-names.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

/** A day printed in full, perhaps with a time, as EDTF (`2022-03-10T19:02`); undefined where none stands there. */
export function parsePrintedDate(line: string): string | undefined {
  const day = parseDay(line);
  if (day === undefined) return undefined;
  const clock = /(?<![\d.])(\d{1,2})[:.h](\d{2})(?!\d)(?:\s*([ap])\.?m)?/i.exec(
    line.replace(/\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}/, ' '),
  );
  if (!clock) return day;
  const [, hours = '0', minutes = '00', half] = clock;
  let hour = Number(hours);
  if (half?.toLowerCase() === 'p' && hour < 12) hour += 12;
  if (half?.toLowerCase() === 'a' && hour === 12) hour = 0;
  if (hour > 23 || Number(minutes) > 59) return day;
  return `${day}T${twoDigits(hour)}:${minutes}${zoneOf(line)}`;
}

function parseDay(line: string): string | undefined {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})(?=\D|$|T)/.exec(line);
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named =
    /\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b/i.exec(line) ??
    /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(line);
  if (!named) return findForeignDays(line)[0]?.date;
  const [, first = '', second = '', year = ''] = named;
  const [word, number] = /^\d/.test(first) ? [second, first] : [first, second];
  const month = months.indexOf(word.slice(0, 3).toLowerCase());
  return month < 0 ? findForeignDays(line)[0]?.date : validDay(Number(year), month + 1, Number(number));
}

/** A day that is printed somewhere in a line. */
export interface PrintedDay {
  readonly start: number;
  readonly end: number;
  /** EDTF, to the day. */
  readonly date: string;
}

const foreign =
  /(?<![\p{L}\d.])(\d{1,2})(?:\.|er|º|ª|°|-?го)?\s+(?:de\s+)?(\p{L}{3,})\.?(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?(?![\p{L}\d])/giu;
const numeric = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/g;

/**
 * Days as languages other than English print them: "14. März 2029", "14 de marzo de 2029", "14.3.2029". With slashes
 * only where no other reading is a day. Without a year they are of `year`, where that is given.
 */
export function findForeignDays(line: string, year?: number): PrintedDay[] {
  const found: PrintedDay[] = [];
  const add = ({ index, 0: { length } }: RegExpExecArray, date: string | undefined): void => {
    if (date !== undefined) found.push({ start: index, end: index + length, date });
  };
  for (const match of line.matchAll(foreign)) {
    const [, number, word = '', printed] = match;
    const ownYear = printed === undefined ? year : Number(printed);
    const month = ownYear === undefined ? undefined : monthNames().get(word.toLowerCase());
    if (ownYear !== undefined && month !== undefined) add(match, validDay(ownYear, month, Number(number)));
  }
  for (const match of line.matchAll(numeric)) {
    const [, first, mark, second, printed] = match;
    if (mark === '.' || Number(first) > 12)
      add(match, validDay(Number(printed), Number(second), Number(first)));
    else if (Number(second) > 12) add(match, validDay(Number(printed), Number(first), Number(second)));
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function validDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Only offsets in figures: a zone in letters (EST, IST) is ambiguous. */
function zoneOf(line: string): string {
  const zone = /\d{2}(?::\d{2})?\s*(Z|UTC|GMT|[+-]\d{2}:\d{2})\b/.exec(line)?.[1];
  if (zone === undefined) return '';
  return zone === 'UTC' || zone === 'GMT' ? 'Z' : zone;
}
