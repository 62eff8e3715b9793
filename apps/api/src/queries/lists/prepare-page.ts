import { sql, type RawBuilder } from 'kysely';
import { isCounted, readCounts } from '../../store/group-counts.ts';
import { canBeGivenUp } from '../../store/sqlite-clock.ts';
import type { Store } from '../../store/store.ts';
import { InvalidCursor, type Failure } from '../failures.ts';
import { every, type Condition } from './conditions.ts';
import type { Beyond } from './connection.ts';
import { readCursor, writeCursor, type KeyType, type KeyValue } from './cursor.ts';
import { findContradiction } from './contradictions.ts';
import { conditionOf, findTexts, gatherReferences, isOpen, refuseOversize } from './filter.ts';
import { isAfter, reverseKeys, stretchesAfter, type DirectedKey, type Stretch } from './ordering.ts';
import { readPage, type Page, type PageArguments } from './page.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';
import { findMissing } from './references.ts';

/** What a page of a list is asked for by. */
export interface PageRequest<Fields extends FilterFields> {
  readonly filter: Filter<Fields> | null | undefined;
  readonly page: PageArguments;
  /** Name of the order; cursors of one order mean nothing in another, nor in another list. */
  readonly order: string;
  readonly keys: readonly DirectedKey[];
}

/** A page that can be read. */
export interface PreparedPage {
  /** What the filter asks of a row. */
  readonly matches: Condition;
  /** What the cursors ask of a row. */
  readonly within: Condition;
  /** The same in parts, which follow each other: to be read one by one until the page is full. */
  readonly stretches: readonly Stretch[];
  readonly backwards: boolean;
  /** The places that the cursors name. */
  readonly after: readonly KeyValue[] | undefined;
  readonly before: readonly KeyValue[] | undefined;
  /** The cursor of a place, which has a value for each key. */
  readonly cursorAt: (place: readonly KeyValue[]) => string;
  /** How many rows the filter lets through. */
  readonly count: () => Promise<number>;
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
  { filter, page: asked, order: named, keys }: PageRequest<Fields>,
): Promise<PreparedPage | Failure> {
  const page = readPage(asked);
  if (page instanceof Error) return page;
  const order = `${list.table} ${named}`;
  const types = keys.map((key) => key.type);
  const after = readPlace(page.after, order, types);
  if (after instanceof Error) return after;
  const before = readPlace(page.before, order, types);
  if (before instanceof Error) return before;
  refuseOversize(filter);
  const impossible = findContradiction(filter);
  if (impossible) return impossible;
  const missing = await findMissing(store, gatherReferences(list, filter));
  if (missing) return missing;
  const found = await findTexts(store, list, filter);
  const filtered = every([
    // What is searched for is read in small parts by its index.
    ...(list.always || isOpen(list, filter) ? [] : canBeGivenUp(store.engine, list.table)),
    conditionOf(list, filter, { engine: store.engine, found }),
  ]);
  const counted = list.counted ?? { from: sql.table(list.table), holds: every([]) };
  return {
    matches: every([...(list.always ? [await list.always(store)] : []), filtered]),
    count: () =>
      isOpen(list, filter) && !list.counted && isCounted(list.table, '')
        ? readTotal(store, list.table)
        : countRows(
            store,
            sql`select 1 as one from ${counted.from} where ${every([counted.holds, filtered])}`,
          ),
    cursorAt: (place) => writeCursor(order, place),
    backwards: page.backwards,
    after,
    before,
    within: isBetween(keys, after, before),
    stretches: divideStretch(keys, page, after, before),
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
  types: readonly KeyType[],
): KeyValue[] | undefined | InvalidCursor {
  if (cursor === undefined) return undefined;
  return readCursor(cursor, order, types) ?? new InvalidCursor(cursor);
}

type Place = readonly KeyValue[] | undefined;

function isBetween(keys: readonly DirectedKey[], after: Place, before: Place): Condition {
  return every([
    ...(after ? [isAfter(keys, after)] : []),
    ...(before ? [isAfter(reverseKeys(keys), before)] : []),
  ]);
}

/** What lies between two places, in parts from the end where reading begins. */
function divideStretch(
  keys: readonly DirectedKey[],
  { backwards }: Page,
  after: Place,
  before: Place,
): Stretch[] {
  const [start, end] = backwards ? [before, after] : [after, before];
  const ahead = backwards ? reverseKeys(keys) : keys;
  const rest = end ? [isAfter(reverseKeys(ahead), end)] : [];
  if (!start) return [{ within: every(rest), keys: ahead }];
  return stretchesAfter(ahead, start).map((stretch) => ({
    ...stretch,
    within: every([stretch.within, ...rest]),
  }));
}

async function readTotal({ db }: Store, list: string): Promise<number> {
  return (await readCounts(db, list, '').executeTakeFirst())?.count ?? 0;
}

/** How many rows a query has. */
export async function countRows(store: Store, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{
    count: number | string;
  }>`select count(*) as count from (${query}) as counted`.execute(store.db);
  return Number(rows[0]?.count);
}
