import { weekdayOf } from './edtf-range.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** They set an end that is still to come. */
const limits: ReadonlySet<string> = new Set(['by', 'until', 'till']);

/** What may stand between such a word and its weekday: "by late on Friday", "until at least Sunday". */
const between: ReadonlySet<string> = new Set(
  'the end on at least early late noon midnight morning afternoon evening night'.split(' '),
);

/**
 * The days that a weekday at the beginning of folded words may be when it is told on a day, the likeliest first; none
 * where there is no weekday. Days are counted as in `edtf-range.ts`.
 */
export function weekdaysMeant(words: readonly string[], told: number): number[] {
  const [first = '', second = ''] = words;
  const bare = weekdays.indexOf(first);
  if (bare >= 0) return eitherSide(onOrBefore(bare, told), told);
  if (limits.has(first)) {
    const end = weekdays.indexOf(words.slice(1).find((word) => !between.has(word)) ?? '');
    return end < 0 ? [] : eitherSide(onOrAfter(end, told), told);
  }
  const other = weekdays.indexOf(second);
  if (other < 0) return [];
  if (first === 'last') return [onOrBefore(other, told - 1)];
  if (first === 'next') return [onOrAfter(other, told + 1)];
  // That of the running week; where it has passed, the coming one may be meant.
  return first === 'this' ? [onOrAfter(other, mondayOf(told)), onOrAfter(other, told)] : [];
}

/** The likely day, and the same weekday within a week of the day on which it is told. */
function eitherSide(likely: number, told: number): number[] {
  return [likely, likely - 7, likely + 7].filter((day) => Math.abs(day - told) <= 7);
}

function onOrBefore(weekday: number, day: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

function onOrAfter(weekday: number, day: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function mondayOf(day: number): number {
  return day - ((weekdayOf(day) + 6) % 7);
}
