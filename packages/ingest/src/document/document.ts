import type { IngestProblem } from './problem.ts';

/** A stretch of a text: UTF-16 code units from 0, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where in a page a line stood; only HTML tells. */
export type LineHint =
  | 'heading'
  | 'subheading'
  | 'caption'
  | 'navigation'
  | 'footer'
  | 'aside'
  | 'form'
  | 'time'
  | 'link'
  | 'listItem';

/** A line of a text that is not empty, without the white space at its ends. */
export interface Line extends Span {
  readonly hint?: LineHint;
  /** Whether a reader's view of the page keeps it; absent where nothing tells. */
  readonly inReader?: boolean;
}

/** What the head of a page says of the article. */
export interface PageMetadata {
  readonly title?: string;
  readonly siteName?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly language?: string;
}

/** An article as it is read: its text, untouched, and its lines. */
export interface Document {
  /** The name under which it was given, e.g. that of its file. */
  readonly name: string;
  readonly format: 'text' | 'html';
  /** The encoding of the bytes: `utf-8`, `utf-16le`, `windows-1251` … */
  readonly encoding: string;
  /** The whole text into which all anchors point. Of HTML: what a browser would show, a line for each block. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly page: PageMetadata;
  /** Where a place of the text stands in the decoded file; the same number for plain text. */
  readonly toSource: (place: number) => number;
  readonly problems: readonly IngestProblem[];
}

/** The lines of a plain text. */
export function splitLines(text: string): Line[] {
  return Array.from(text.matchAll(/[^\n\r\u0085\u2028\u2029]+/g)).flatMap((match) => {
    const body = match[0].trim();
    if (body === '') return [];
    const start = match.index + match[0].indexOf(body);
    return [{ start, end: start + body.length }];
  });
}
