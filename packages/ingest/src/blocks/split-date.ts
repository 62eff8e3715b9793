import { findForeignDays, parsePrintedDate } from '../account/parse-date.ts';
import type { Line } from '../document/document.ts';
import { furniturePatterns, isDateLine } from './furniture-patterns.ts';
import { lineFeatures } from './line-features.ts';

/** A line, or a part of it that is a date beside a name. */
export interface SplitLine extends Line {
  readonly besideName?: boolean;
  /** Whether it is a name of two words and more that stands in one line with a date. */
  readonly besideDate?: boolean;
}

/** A name, a desk or a masthead has no more words. */
const maxNameWords = 7;
const separator = /\s*(?:[,|·•/–—]|\s-)\s+|\s{2,}|\t/gu;

/**
 * "Valley Radio, 14 March 2029", "2 May 2031 | The Hill Courier": the date and what stands beside it are two things.
 * All other lines stay whole.
 */
export function splitDate(text: string, line: Line): SplitLine[] {
  const body = text.slice(line.start, line.end);
  if (body.length > 120 || !/\d{4}/.test(body) || isDateLine(body)) return [line];
  for (const match of body.matchAll(separator)) {
    const before = body.slice(0, match.index);
    const after = body.slice(match.index + match[0].length);
    const head = { ...line, end: line.start + match.index };
    const tail = { ...line, start: line.end - after.length };
    const besideDate = /\s/.test(isDate(after) ? before : after);
    if (isDate(after) && isName(before))
      return [
        { ...head, besideDate },
        { ...tail, besideName: true },
      ];
    if (isDate(before) && isName(after))
      return [
        { ...head, besideName: true },
        { ...tail, besideDate },
      ];
  }
  return [line];
}

function isDate(words: string): boolean {
  return isDateLine(words) && parsePrintedDate(words) !== undefined;
}

function isName(words: string): boolean {
  const { titled, words: count, ended } = lineFeatures(words);
  const byline = furniturePatterns.some(({ kind, pattern }) => kind === 'byline' && pattern.test(words));
  return (
    (titled || byline) &&
    !ended &&
    count <= maxNameWords &&
    !/\d/.test(words) &&
    findForeignDays(words).length === 0
  );
}
