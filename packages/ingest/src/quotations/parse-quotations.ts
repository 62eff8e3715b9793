import type { Span } from '../document/document.ts';
import { allMarks, lonelyCloses, markPairs, type MarkPair } from './quotation-marks.ts';

/** Words between quotation marks. */
export interface FoundQuotation extends Span {
  /** The marks as printed; empty where one is lost. */
  readonly marks: { readonly open: string; readonly close: string };
  /** 0 for a quotation in running text, 1 for one inside another, and so on. */
  readonly depth: number;
  /** The index, in the list, of the quotation of the paragraph before that this one carries on. */
  readonly continues?: number;
}

interface Open {
  readonly pair: MarkPair;
  readonly mark: string;
  readonly start: number;
}

/** A quotation left open runs no further than this, in UTF-16 code units, into its paragraph. */
const maxRun = 4000;

/**
 * Finds the quotations of an account in the blocks in which it tells something; furniture between two blocks is
 * stepped over. A paragraph that ends inside a quotation is carried on by the next one where that begins with a mark,
 * as printers have it, or where it ends with one whose opening is lost.
 */
export function parseQuotations(text: string, blocks: readonly Span[]): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  let pending: { index: number; before: Span } | undefined;
  for (const block of blocks) {
    const inBlock = parseBlock(text, block, pending !== undefined);
    const first = inBlock.findIndex(({ depth, start }) => depth === 0 && start - block.start <= 2);
    const carried = pending && first >= 0 ? pending.index : undefined;
    for (const [index, quotation] of inBlock.entries()) {
      found.push(carried !== undefined && index === first ? { ...quotation, continues: carried } : quotation);
    }
    const last = found.findLastIndex(
      ({ depth, marks, end }) => depth === 0 && marks.close === '' && end >= block.end - 1,
    );
    pending = last >= 0 ? { index: last, before: block } : undefined;
  }
  return found;
}

function parseBlock(text: string, block: Span, pending: boolean): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  const open: Open[] = [];
  for (const { mark, start, end } of marksOf(text, block)) {
    const top = open.at(-1);
    if (top && closes(text, top, mark, start, end, block)) {
      open.pop();
      if (start > top.start) found.push(quotationOf(top, start, mark, open.length));
      continue;
    }
    const pair = markPairs.find((one) => one.open === mark);
    if (pair && opens(text, pair, start, end, block, open)) open.push({ pair, mark, start: end });
    else if (open.length === 0 && isLonelyClose(text, mark, start, end, pending && found.length === 0)) {
      adoptLost(found, block, start, mark);
    }
  }
  const [outer] = open;
  if (outer && !outer.pair.single && block.end - outer.start <= maxRun && block.end > outer.start) {
    found.push({ start: outer.start, end: block.end, marks: { open: outer.mark, close: '' }, depth: 0 });
  }
  return withDepths(found);
}

function* marksOf(text: string, block: Span): Generator<{ mark: string } & Span> {
  allMarks.lastIndex = 0;
  for (const match of text.slice(block.start, block.end).matchAll(allMarks)) {
    const start = block.start + match.index;
    yield { mark: match[0], start, end: start + match[0].length };
  }
}

const letter = /[\p{L}\p{N}]/u;

function opens(
  text: string,
  pair: MarkPair,
  start: number,
  end: number,
  block: Span,
  open: readonly Open[],
): boolean {
  const before = start === block.start ? ' ' : (text[start - 1] ?? ' ');
  const after = end >= block.end ? ' ' : (text[end] ?? ' ');
  if (/\s/.test(after) || (letter.test(before) && pair.open !== '「')) return false;
  if (/[.,!?;]/.test(before) && !/[“„«‘「]/.test(pair.open)) return false;
  if (!pair.single) return true;
  if (open.some((one) => one.pair.single)) return false;
  // 'tis, the '90s: an apostrophe opens only what another closes.
  if (/\d/.test(after) || !letter.test(after)) return false;
  return findSingleClose(text, pair, end, block) !== undefined;
}

function closes(text: string, top: Open, mark: string, start: number, end: number, block: Span): boolean {
  if (!top.pair.closes.includes(mark)) return false;
  const before = text[start - 1] ?? ' ';
  const after = end >= block.end ? ' ' : (text[end] ?? ' ');
  if (top.pair.single) return start === findSingleClose(text, top.pair, top.start, block);
  if (mark === top.mark && mark !== '"' && mark !== "''" && mark !== '″') {
    // “so“: the opening shape closes only behind a word.
    return !/\s/.test(before) && !letter.test(after);
  }
  if (mark === '"' || mark === "''") return !/\s/.test(before) || /[\s.,;:!?)]/.test(after);
  return true;
}

/** Where a quotation in single marks ends: at the first mark behind which no letter stands, unless it is a plural's. */
function findSingleClose(text: string, pair: MarkPair, from: number, block: Span): number | undefined {
  let plural: number | undefined;
  const limit = Math.min(block.end, from + 600);
  for (let place = from; place < limit; place += 1) {
    if (!pair.closes.includes(text[place] ?? '')) continue;
    const after = place + 1 >= block.end ? ' ' : (text[place + 1] ?? ' ');
    if (letter.test(after) || /\s/.test(text[place - 1] ?? ' ')) continue;
    const possessive = text[place - 1] === 's' && /\s/.test(after) && /\p{Ll}/u.test(text[place + 2] ?? '');
    if (!possessive) return place;
    plural ??= place;
  }
  // A straight mark behind an s is an apostrophe more often than an end.
  return pair.open === '‘' ? plural : undefined;
}

function isLonelyClose(text: string, mark: string, start: number, end: number, pending: boolean): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/\s/.test(before) || letter.test(after)) return false;
  return lonelyCloses.has(mark) || (pending && mark === '"');
}

/** The opening mark is lost: the quotation begins with its paragraph, or behind what was quoted there already. */
function adoptLost(found: FoundQuotation[], block: Span, end: number, mark: string): void {
  const attributed = found.findLast(({ depth }) => depth === 0);
  const start = attributed && attributed.marks.open === '' ? attributed.end + 1 : block.start;
  if (end > start) found.push({ start, end, marks: { open: '', close: mark }, depth: 0 });
}

function quotationOf(top: Open, end: number, mark: string, depth: number): FoundQuotation {
  return { start: top.start, end, marks: { open: top.mark, close: mark }, depth };
}

/** In the order of the text, each with the number of quotations around it. */
function withDepths(found: readonly FoundQuotation[]): FoundQuotation[] {
  const around: FoundQuotation[] = [];
  return found
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .map((quotation) => {
      while (around.length > 0 && (around.at(-1)?.end ?? 0) <= quotation.start) around.pop();
      const depth = around.length;
      around.push(quotation);
      return { ...quotation, depth };
    });
}
