import { sql, type RawBuilder } from 'kysely';
import type { Store } from '../../store/store.ts';
import { InvalidCursor, type Failure } from '../failures.ts';
import { every, type Condition } from './conditions.ts';
import type { Beyond } from './connection.ts';
import { readCursor, type KeyValue } from './cursor.ts';
import { conditionOf, gatherReferences, refuseOversize } from './filter.ts';
import { isAfter, reverseKeys, type DirectedKey } from './ordering.ts';
import { readPage, type PageArguments } from './page.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';
import { findMissing } from './references.ts';

/** What a page of a list is asked for by. */
export interface PageRequest<Fields extends FilterFields> {
  readonly filter: Filter<Fields> | null | undefined;
  readonly page: PageArguments;
  /** Name of the order; cursors of one order mean nothing in another. */
  readonly order: string;
  readonly keys: readonly DirectedKey[];
}

/** A page that can be read. */
export interface PreparedPage {
  /** What the filter asks of a row. */
  readonly matches: Condition;
  /** What the cursors ask of a row. */
  readonly within: Condition;
  /** In which order to read. */
  readonly keys: readonly DirectedKey[];
  /** How many rows to read: one more than are shown, to know whether there are more. */
  readonly limit: number;
  /** The rows to show, in the order of the list, out of those read. */
  readonly shown: <Row>(rows: readonly Row[]) => Row[];
  /** Whether something lies before and after the rows shown. */
  readonly beyond: (rows: readonly unknown[]) => Beyond;
}

/** Reads page, cursors and filter; looks for the records that the filter names, in one SQL statement where it names any. */
export async function preparePage<Fields extends FilterFields, Item>(
  store: Store,
  list: RecordList<Fields, Item>,
  { filter, page: asked, order, keys }: PageRequest<Fields>,
): Promise<PreparedPage | Failure> {
  const page = readPage(asked);
  if (page instanceof Error) return page;
  const after = readPlace(page.after, order, keys);
  if (after instanceof Error) return after;
  const before = readPlace(page.before, order, keys);
  if (before instanceof Error) return before;
  refuseOversize(filter);
  const missing = await findMissing(store, gatherReferences(list, filter));
  if (missing) return missing;
  return {
    matches: every([...(list.always ? [list.always(store)] : []), conditionOf(list, filter, store.engine)]),
    within: every([
      ...(after ? [isAfter(keys, after)] : []),
      ...(before ? [isAfter(reverseKeys(keys), before)] : []),
    ]),
    keys: page.backwards ? reverseKeys(keys) : keys,
    limit: page.size + 1,
    shown: (rows) => (page.backwards ? rows.slice(0, page.size).toReversed() : rows.slice(0, page.size)),
    beyond: ({ length }) =>
      page.backwards
        ? { before: length > page.size, after: before !== undefined }
        : { before: after !== undefined, after: length > page.size },
  };
}

function readPlace(
  cursor: string | undefined,
  order: string,
  keys: readonly DirectedKey[],
): KeyValue[] | undefined | InvalidCursor {
  if (cursor === undefined) return undefined;
  const types = keys.map((key) => key.type);
  return readCursor(cursor, order, types) ?? new InvalidCursor(cursor);
}

/** How many rows a query has. */
export async function countRows(store: Store, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{
    count: number | string;
  }>`select count(*) as count from (${query}) as counted`.execute(store.db);
  return Number(rows[0]?.count);
}
