/** What a deprecation says. */
export interface Deprecation {
  /** The version of the graph that came with what is to be asked instead. */
  readonly since: string;
  /** The day from which it may be taken out, as YYYY-MM-DD. */
  readonly goes: string;
}

const form =
  /^(?<advice>.{10,}[.!]) Since (?<since>\d+\.\d+), (?<from>\d{4}-\d\d-\d\d); goes (?<goes>\d{4}-\d\d-\d\d)\.$/su;
const leastMonths = 6;

/** Reads the reason of a deprecation; a sentence that says what it lacks. */
export function readDeprecation(reason: string): Deprecation | string {
  const { since, from, goes } = form.exec(reason)?.groups ?? {};
  if (since === undefined || from === undefined || goes === undefined) {
    return 'a deprecation reads “Ask for x instead. Since 1.3, 2026-11-21; goes 2027-05-21.”';
  }
  const earliest = new Date(from);
  earliest.setUTCMonth(earliest.getUTCMonth() + leastMonths);
  // Not a number where one of the dates is none.
  return new Date(goes).getTime() >= earliest.getTime()
    ? { since, goes }
    : `what is deprecated stays for ${leastMonths} months at least`;
}
