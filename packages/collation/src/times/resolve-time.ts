import { wordsOf, type EdtfDate } from '@parley/schema';
import { foldWord } from '../words/fold-word.ts';
import { readNumber } from '../words/number-words.ts';
import { daysOf, utcDay, weekdayOf, writeDay, writeMonth } from './edtf-range.ts';
import { weekdaysMeant } from './weekdays-meant.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The parts into which "early", "mid" and "late" cut a month: ten days each, the last one what is left. */
const monthParts: Readonly<Record<string, readonly [from: number, to: number | undefined]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, undefined],
};

/** Where relative periods lie: the period before, the running one or the next. */
const steps: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

const periods: ReadonlySet<string> = new Set(['week', 'month', 'year']);

/** The day on which a time is told. */
interface Told {
  day: number;
  year: number;
  month: number;
  /** The days that the dossier has for it, first and last. */
  recorded: { from: number; to: number } | undefined;
}

/** Words from a place on to a date, or undefined where they say none. */
type Reading = (words: readonly string[], told: Told) => EdtfDate | undefined;

/**
 * What an English phrase of time means when it is told on the reference day: "two weeks ago", "last month",
 * "Wednesday’s bombing", "early next month", "March 10". Undefined where no reading fits, the phrase can be read in
 * two ways ("last May") or the reference is no day. A whole calendar day is looked for first, wherever it stands:
 * "Monday, May 19" names its day. Then the readings are tried at each word in turn, the most definite first. A bare
 * weekday is the last one, the day itself included, as news has it; after "by" and "until" the coming one, after
 * "this" that of the running week. Since a weekday may as well lie on the other side, the day that the dossier has for
 * it (`recorded`) is taken where it is that weekday within a week. A month or a day without a year is the nearest one.
 */
export function resolveTime(printed: string, reference: EdtfDate, recorded?: EdtfDate): EdtfDate | undefined {
  const told = toldOn(reference, recorded);
  if (!told) return undefined;
  const all = wordsOf(printed).flatMap(({ text }) => splitWord(foldWord(text)));
  const words = all.filter((word) => word !== 'of');
  const day = firstRead(words, told, [calendarDay]);
  return day ?? (isUnsure(all) ? undefined : firstRead(words, told, readings));
}

function firstRead(words: readonly string[], told: Told, tried: readonly Reading[]): EdtfDate | undefined {
  for (let start = 0; start < words.length; start += 1) {
    const rest = words.slice(start);
    for (const read of tried) {
      const date = read(rest, told);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** "Last May" may be this year’s or that of the year before; "the last week of May" is not last week. */
function isUnsure(words: readonly string[]): boolean {
  return words.some((word, place) => {
    const step = steps.get(word);
    const [next = '', after] = words.slice(place + 1);
    if (step === undefined) return false;
    if (periods.has(next)) return after === 'of';
    return step !== 0 && monthOf(next) !== undefined && yearOf(after) === undefined;
  });
}

/** "wednesday's" is "wednesday", "mid-june" two words; the point of "feb." is not part of the word. */
function splitWord(word: string): string[] {
  const bare = word.replace(/'s$/, '');
  return /^(?:early|mid|late)-/.test(bare) ? bare.split('-') : [bare];
}

function toldOn(reference: EdtfDate, recorded: EdtfDate | undefined): Told | undefined {
  const { from, to } = daysOf(reference);
  if (from !== to) return undefined;
  const [year = '', month = ''] = writeDay(from).split('-');
  return {
    day: from,
    year: Number(year),
    month: Number(month) - 1,
    recorded: recorded === undefined ? undefined : daysOf(recorded),
  };
}

/** Those that are tried where no whole calendar day stands. */
const readings: readonly Reading[] = [
  partOfMonth,
  relativeDay,
  weekday,
  ago,
  relativePeriod,
  calendarMonth,
  calendarYear,
];

/** "10 March 2022", "March 10, 2022", "Feb. 21", "2022-03-10". */
function calendarDay([first = '', second = '', third]: readonly string[], told: Told): EdtfDate | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(first)) return first;
  const [month, day] = monthOf(first) === undefined ? [monthOf(second), first] : [monthOf(first), second];
  const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(day)?.[1];
  if (month === undefined || number === undefined || Number(number) < 1 || Number(number) > 31)
    return undefined;
  const year = yearOf(third);
  if (year !== undefined) return writeDay(utcDay(year, month, Number(number)));
  const near = [told.year - 1, told.year, told.year + 1].map((each) => utcDay(each, month, Number(number)));
  return writeDay(nearest(near, told.day));
}

/** "early June", "late last month". */
function partOfMonth([first = '', ...rest]: readonly string[], told: Told): EdtfDate | undefined {
  const part = monthParts[first];
  if (!part) return undefined;
  const words = rest[0] === 'in' ? rest.slice(1) : rest;
  const month = relativePeriod(words, told) ?? calendarMonth(words, told);
  if (month === undefined || !/^\d{4}-\d\d$/.test(month)) return undefined;
  const { to } = daysOf(month);
  const [from, until] = part;
  const last = until === undefined ? writeDay(to) : `${month}-${until}`;
  return `${month}-${String(from).padStart(2, '0')}/${last}`;
}

function relativeDay(
  [first = '', second = '', third]: readonly string[],
  { day }: Told,
): EdtfDate | undefined {
  if (first === 'day' && second === 'before' && third === 'yesterday') return writeDay(day - 2);
  if (first === 'day' && second === 'after' && third === 'tomorrow') return writeDay(day + 2);
  if (first === 'today' || first === 'tonight') return writeDay(day);
  if (first === 'this' && ['morning', 'afternoon', 'evening'].includes(second)) return writeDay(day);
  if (first === 'yesterday' || (first === 'last' && second === 'night')) return writeDay(day - 1);
  return first === 'tomorrow' ? writeDay(day + 1) : undefined;
}

/** "Thursday", "last Friday", "by Monday". */
function weekday(words: readonly string[], { day, recorded }: Told): EdtfDate | undefined {
  const days = weekdaysMeant(words, day);
  const own = days.find((each) => recorded && recorded.from <= each && each <= recorded.to);
  const [likely] = days;
  return likely === undefined ? undefined : writeDay(own ?? likely);
}

/** "two weeks ago", "a month earlier", "in three days". */
function ago(words: readonly string[], told: Told): EdtfDate | undefined {
  const ahead = words[0] === 'in';
  const rest = ahead ? words.slice(1) : words;
  const number = readNumber(rest);
  const [unit = '', direction = ''] = rest.slice(number?.words ?? 0);
  if (!number || (!ahead && direction !== 'ago' && direction !== 'earlier')) return undefined;
  return shift(told, unit.replace(/s$/, ''), ahead ? number.value : -number.value);
}

/** Days are counted; weeks are told roundly; months and years are as fine as they are told. */
function shift({ day, year, month }: Told, unit: string, count: number): EdtfDate | undefined {
  if (unit === 'day') return writeDay(day + Math.round(count));
  if (unit === 'week') return `${writeDay(day + Math.round(count * 7))}~`;
  if (unit === 'month') return `${writeMonth(year, month + Math.round(count))}~`;
  return unit === 'year' ? `${writeMonth(year + Math.round(count), 0).slice(0, -3)}~` : undefined;
}

/** "last month", "this week", "next year". */
function relativePeriod([first = '', second = '']: readonly string[], told: Told): EdtfDate | undefined {
  const step = steps.get(first);
  if (step === undefined) return undefined;
  if (second === 'week') {
    const monday = told.day - ((weekdayOf(told.day) + 6) % 7) + 7 * step;
    return `${writeDay(monday)}/${writeDay(monday + 6)}`;
  }
  if (second === 'month') return writeMonth(told.year, told.month + step);
  return second === 'year' ? String(told.year + step).padStart(4, '0') : undefined;
}

/** "March 2022", "June". */
function calendarMonth([first = '', second]: readonly string[], told: Told): EdtfDate | undefined {
  const month = monthOf(first);
  if (month === undefined) return undefined;
  const year = yearOf(second);
  if (year !== undefined) return writeMonth(year, month);
  const distance = (each: number): number => Math.abs((each - told.year) * 12 + month - told.month);
  const near = [told.year, told.year - 1, told.year + 1].reduce((best, each) =>
    distance(each) < distance(best) ? each : best,
  );
  return writeMonth(near, month);
}

function calendarYear([first]: readonly string[]): EdtfDate | undefined {
  const year = yearOf(first);
  return year === undefined ? undefined : String(year);
}

function yearOf(word: string | undefined): number | undefined {
  return word !== undefined && /^(?:1[5-9]|20|21)\d\d$/.test(word) ? Number(word) : undefined;
}

/** Whole or shortened to three letters and more. */
function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const month = months.findIndex((name) => name.startsWith(word));
  return month < 0 ? undefined : month;
}

function nearest(days: readonly number[], to: number): number {
  return days.reduce((best, day) => (Math.abs(day - to) < Math.abs(best - to) ? day : best));
}
