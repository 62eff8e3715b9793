import type { EdtfDate } from '@parley/schema';

/** Whether two EDTF dates can mean one moment: one holds the other ("2022-03" and "2022-03-08"), or intervals overlap. */
export function canCoincide(first: EdtfDate, second: EdtfDate): boolean {
  return compareDates(first, second) === 0;
}

/**
 * Which of two EDTF dates ends before the other begins: negative for the first, positive for the second, 0 where they
 * can coincide. Dates with an offset from UTC are compared as instants, those without one as written. Of a date with
 * one and a date without, only what holds in every zone is told.
 */
export function compareDates(first: EdtfDate, second: EdtfDate): number {
  const [one, other] = [endsOf(first), endsOf(second)];
  if (isBefore(one.to, other.from)) return -1;
  return isBefore(other.to, one.from) ? 1 : 0;
}

/** When a point in time begins or ends, that is its last millisecond. */
interface End {
  /** Milliseconds from 1970-01-01T00:00, in UTC where it is `zoned`, else by the clocks of a zone not known. */
  at: number;
  zoned: boolean;
}

/** How far clocks are ahead of UTC and behind it, by the zones in use (Kiritimati, Baker Island). */
const [aheadMs, behindMs] = [14 * 3_600_000, 12 * 3_600_000];

function isBefore(first: End, second: End): boolean {
  if (first.zoned === second.zoned) return first.at < second.at;
  return first.zoned ? first.at < second.at - aheadMs : first.at + behindMs < second.at;
}

function endsOf(date: EdtfDate): { from: End; to: End } {
  const [from = '', to = from] = date.split('/');
  return { from: endOf(from, 'from'), to: endOf(to, 'to') };
}

const parts =
  /^(?<year>-?\d{4})(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?<zone>Z|[+-]\d\d:\d\d)?)?/;

function endOf(point: string, end: 'from' | 'to'): End {
  const found = parts.exec(point)?.groups;
  if (!found) return { at: end === 'from' ? -Infinity : Infinity, zoned: false };
  const given = ['year', 'month', 'day', 'hour', 'minute', 'second'].flatMap((name) =>
    found[name] === undefined ? [] : [Number(found[name])],
  );
  // A point lasts as long as the last of its parts: 2022-03 until 2022-04 begins.
  if (end === 'to') given.push((given.pop() ?? 0) + 1);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = given;
  const date = new Date(0);
  // Date.UTC takes years below 100 for those of the 20th century.
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const at = date.getTime() - offsetMs(found['zone']) - (end === 'to' ? 1 : 0);
  return { at, zoned: found['zone'] !== undefined };
}

/** Milliseconds by which the clocks of a zone are ahead of UTC. */
function offsetMs(zone = 'Z'): number {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
