import type { EdtfDate } from '@parley/schema';

/**
 * Whether two EDTF dates can mean one moment: one holds the other ("2022-03" and "2022-03-08"), or intervals overlap.
 * Compared as written: offsets from UTC are not resolved, and years before 0 are not ordered.
 */
export function canCoincide(first: EdtfDate, second: EdtfDate): boolean {
  const [firstFrom, firstTo] = endsOf(first);
  const [secondFrom, secondTo] = endsOf(second);
  return firstFrom <= secondTo && secondFrom <= firstTo;
}

/** The first and last text that a date so written can be the beginning of: "~" sorts after digits and letters. */
function endsOf(date: EdtfDate): [from: string, to: string] {
  const [from = '', to = from] = date.split('/').map((end) => end.replace(/[?~%]$/, ''));
  return [from === '..' ? '' : from, to === '..' ? '~' : `${to}~`];
}
