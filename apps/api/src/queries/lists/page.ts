import { InvalidPage } from '../failures.ts';

/** The most records that one page holds. */
const mostPerPage = 100;
const usualPerPage = 50;

/** Relay's arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Which page is asked for: so many records after a place, or so many before one. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/**
 * Reads the arguments of a connection: {@link usualPerPage} records where no number is given; none where 0 are asked
 * for, as clients do that want the count alone.
 */
export function readPage({ first, after, last, before }: PageArguments): Page | InvalidPage {
  const backwards = typeof last === 'number';
  if (typeof first === 'number' && typeof last === 'number') return new InvalidPage(first, mostPerPage, true);
  const size = first ?? last ?? usualPerPage;
  if (size < 0 || size > mostPerPage) return new InvalidPage(size, mostPerPage);
  return { size, backwards, after: after ?? undefined, before: before ?? undefined };
}
