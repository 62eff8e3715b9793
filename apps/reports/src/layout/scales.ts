/** Round steps for an axis: 1, 2 or 5 times a power of ten, at most `most` of them. */
export function niceTicks(from: number, to: number, most: number): number[] {
  const span = Math.max(to - from, Number.EPSILON);
  const rough = span / Math.max(1, most);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough;
  const ticks: number[] = [];
  for (let index = Math.ceil(from / step - 1e-9); index * step <= to + step * 1e-9; index += 1) {
    ticks.push(Number((index * step).toPrecision(12)));
  }
  return ticks;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const timeSteps = [
  5 * minute,
  15 * minute,
  30 * minute,
  hour,
  2 * hour,
  3 * hour,
  6 * hour,
  12 * hour,
  day,
  2 * day,
  7 * day,
  14 * day,
  30 * day,
  91 * day,
  182 * day,
  365 * day,
];

/** Ticks of a time axis in milliseconds, on whole hours or days of a zone; and whether they are days. */
export function timeTicks(
  from: number,
  to: number,
  most: number,
  zoneOffsetMs: number,
): { ticks: number[]; days: boolean } {
  const span = Math.max(to - from, minute);
  const step = timeSteps.find((candidate) => span / candidate <= most) ?? span / most;
  const ticks: number[] = [];
  for (let at = Math.ceil((from + zoneOffsetMs) / step) * step; at <= to + zoneOffsetMs; at += step)
    ticks.push(at - zoneOffsetMs);
  return { ticks, days: step >= day };
}

/** Length of a day in milliseconds. */
export const dayMs = day;
