// By hand: the first Intl.DateTimeFormat of a process costs some 30 ms.
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];
const firstSeason = 21;
const seasons = ['spring', 'summer', 'autumn', 'winter'];

const point =
  /^(?<year>-?\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>\d\d:\d\d(?::\d\d)?)(?<zone>Z|[+-]\d\d:\d\d)?)?)?)?(?<qualifier>[?~%])?$/;

/**
 * An EDTF date as English prints it: "10 March 2022", "10 March 2022, 19:02 (UTC+3)", "March 2022",
 * "24 February 2022 to 10 March 2022". A text that is no such date is printed as it is.
 */
export function date(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return datePoint(edtf);
  if (from === '..') return `until ${datePoint(to)}`;
  if (to === '..') return `from ${datePoint(from)}`;
  return `${datePoint(from)} to ${datePoint(to)}`;
}

function datePoint(edtf: string): string {
  const parts = point.exec(edtf)?.groups;
  if (!parts) return edtf;
  const { year, month, day, time, zone, qualifier } = parts;
  const written = [day && String(Number(day)), month && monthName(Number(month)), year]
    .filter(Boolean)
    .join(' ');
  const clock = time ? `, ${time}${zone ? ` (${zoneName(zone)})` : ''}` : '';
  const about = qualifier === '~' || qualifier === '%' ? 'about ' : '';
  const uncertain = qualifier === '?' || qualifier === '%' ? ' (uncertain)' : '';
  return `${about}${written}${clock}${uncertain}`;
}

/** A day of a month as axes have it: "10 Mar", and "9 Sept" as the British write it. */
export function shortDay(day: number, month: number): string {
  return `${day} ${shortMonths[month - 1] ?? ''}`;
}

/** A month, or one of the seasons that EDTF counts on from 21. */
function monthName(month: number): string {
  return months[month - 1] ?? seasons[month - firstSeason] ?? '';
}

function zoneName(zone: string): string {
  if (zone === 'Z' || zone.endsWith('00:00')) return 'UTC';
  const [hours, minutes] = zone.slice(1).split(':');
  return `UTC${zone.startsWith('-') ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
