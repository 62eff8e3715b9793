/** White space that keeps digits together, and apostrophes, as the Swiss have it: marks of thousands in any language. */
const anywhere = String.raw`[ \u00a0\u2009\u202f'’]`;

/**
 * The pattern of a number in digits. `thousands` is the mark that parts groups of three in the language beside white
 * space and apostrophes; the other of comma and full stop begins the decimals, and where neither parts groups, the comma.
 */
export function digitGroups(thousands: ',' | '.' | ''): string {
  const mark = thousands === '' ? '' : `|\\d{1,3}(?:[${thousands}]\\d{3})+(?!\\d)`;
  const decimal = thousands === ',' ? String.raw`\.` : ',';
  return String.raw`(?:\d{1,3}(?:${anywhere}\d{3})+(?!\d)${mark}|\d+)(?:${decimal}\d+)?`;
}

/** The value of a number that the pattern found. */
export function readDigits(printed: string, thousands: ',' | '.' | ''): number {
  const digits = printed.replaceAll(/[\s'’]/g, '');
  if (thousands === ',') return Number(digits.replaceAll(',', ''));
  return Number((thousands === '.' ? digits.replaceAll('.', '') : digits).replace(',', '.'));
}
