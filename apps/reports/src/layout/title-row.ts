import type { Inline } from '../compose/inline.ts';
import type { TableCell, TableColumn } from '../compose/table-block.ts';
import { plainWords } from './flatten-inline.ts';

/**
 * What a link to a row says of it: the words of its head, as of a statement, or, where that is no more than a letter,
 * number or id, the words of its longest cell after it. Marks say how something is told, not what, and are left out.
 */
export function titleRow(columns: readonly TableColumn[], cells: readonly TableCell[]): string {
  const said = cells.map(({ content }) => sayWithoutMarks(content).trim());
  const longest = said.reduce((most, cell) => (cell.length > most.length ? cell : most), '');
  const head = said[columns.findIndex(({ rowHeader }) => rowHeader === true)] ?? '';
  return head === longest || tellsEnough(head) ? head : `${head} ${longest}`.trim();
}

/** Whether a head is more than an id: some words, or many letters in a script that sets words side by side. */
function tellsEnough(head: string): boolean {
  return /\p{L}/u.test(head) && (/\s/u.test(head) || head.length >= 12);
}

function sayWithoutMarks(content: readonly Inline[]): string {
  return content
    .map((child) => {
      if (typeof child !== 'string' && 'children' in child) return sayWithoutMarks(child.children);
      return typeof child !== 'string' && child.kind === 'mark' ? '' : plainWords([child]);
    })
    .join('');
}
