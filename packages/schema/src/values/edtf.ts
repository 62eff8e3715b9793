import * as z from 'zod';

const point =
  /^(?<year>-?\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01])(?:T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?<zone>Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?)?)?(?<qualifier>[?~%])?$/;

/** How finely an EDTF date is given. */
export const granularities = ['year', 'month', 'day', 'minute', 'second', 'interval'] as const;
/** One of {@link granularities}. */
export type Granularity = (typeof granularities)[number];

function pointGranularity(text: string): Exclude<Granularity, 'interval'> | undefined {
  const parts = point.exec(text)?.groups;
  if (!parts) return undefined;
  const { year, month, day, minute, second } = parts;
  if (day && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() !== Number(day)) {
    return undefined;
  }
  if (second) return 'second';
  if (minute) return 'minute';
  if (day) return 'day';
  return month ? 'month' : 'year';
}

/**
 * The granularity of an EDTF date, or undefined where the text is none.
 *
 * Read are points of level 0 and 1 (year to second, offset from UTC, the qualifiers `?` uncertain, `~` approximate
 * and `%` both) and intervals of two points, one of which may be open (`..`). Beyond EDTF, a time may leave out its
 * seconds, since accounts print it so.
 * Source: Library of Congress, Extended Date/Time Format (ISO 8601-2:2019).
 */
export function granularityOf(text: string): Granularity | undefined {
  const ends = text.split('/');
  if (ends.length === 1) return pointGranularity(text);
  const [from, to] = ends;
  if (ends.length !== 2 || from === undefined || to === undefined || (from === '..' && to === '..'))
    return undefined;
  const valid = (end: string): boolean => end === '..' || pointGranularity(end) !== undefined;
  return valid(from) && valid(to) ? 'interval' : undefined;
}

/** A date of the Extended Date/Time Format: `2022-03`, `2022-03-10T19:02`, `2022-02-24/2022-03-10`, `2022~`. */
export const EdtfDate = z
  .string()
  .refine(
    (text) => granularityOf(text) !== undefined,
    'is no EDTF date; write for example "2022-03-10", "2022-03" or "2022-02-24/2022-03-10"',
  )
  .meta({ id: 'EdtfDate', description: 'Extended Date/Time Format (ISO 8601-2), levels 0 and 1.' });
export type EdtfDate = z.infer<typeof EdtfDate>;
