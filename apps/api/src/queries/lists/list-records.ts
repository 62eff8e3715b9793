import type { RecordId, TalksId } from '@parley/schema';
import { sql } from 'kysely';
import { InvalidCursor, type Failure } from '../failures.ts';
import type { Reading } from '../request-views.ts';
import { every } from './conditions.ts';
import { connectionOf, type Connection } from './connection.ts';
import { readCursor, writeCursor, type KeyValue } from './cursor.ts';
import { conditionOf, gatherReferences, refuseOversize } from './filter.ts';
import { directKeys, isAfter, orderBy, reverseKeys, type ListOrder } from './ordering.ts';
import { readPage, type PageArguments } from './page.ts';
import type { Filter, FilterFields, RecordList, SortKey } from './record-list.ts';
import { findMissing } from './references.ts';

/** What is asked of a list. */
export interface ListRequest<Fields extends FilterFields> {
  readonly filter: Filter<Fields> | null | undefined;
  readonly order: ListOrder;
  readonly page: PageArguments;
}

interface Row {
  readonly talks: TalksId;
  readonly id: RecordId;
  readonly [key: `key${number}`]: KeyValue;
}

/**
 * One page of a list. SQL statements, however long the page: one for the rows; one or two for the dossiers that they
 * stand in; one to check the records that the filter names, where it names any; one to count, if the count is asked for.
 */
export async function listRecords<Fields extends FilterFields, Item>(
  { store, views }: Reading,
  list: RecordList<Fields, Item>,
  { filter, order, page: asked }: ListRequest<Fields>,
): Promise<Connection<Item> | Failure> {
  const page = readPage(asked);
  if (page instanceof Error) return page;
  const keys = directKeys(order, list.order);
  const after = readPlace(page.after, order.name, keys);
  if (after instanceof Error) return after;
  const before = readPlace(page.before, order.name, keys);
  if (before instanceof Error) return before;
  refuseOversize(filter);
  const missing = await findMissing(store, gatherReferences(list, filter));
  if (missing) return missing;

  const table = sql.table(list.table);
  const matches = every([...(list.always ? [list.always(store)] : []), conditionOf(list, filter)]);
  const within = every([
    matches,
    ...(after ? [isAfter(keys, after)] : []),
    ...(before ? [isAfter(reverseKeys(keys), before)] : []),
  ]);
  const { rows } = await sql<Row>`
    select ${sql.ref(`${list.table}.talks_id`)} as talks, ${list.id} as id, ${sql.join(
      keys.map((key, index) => sql`${key.value} as ${sql.id(`key${index}`)}`),
    )}
    from ${table} where ${within}
    order by ${orderBy(page.backwards ? reverseKeys(keys) : keys)}
    limit ${sql.lit(page.size + 1)}`.execute(store.db);

  const found = rows.slice(0, page.size);
  if (page.backwards) found.reverse();
  const dossiers = await views.many(found.map((row) => row.talks));
  const edges = found.flatMap((row) => {
    const view = dossiers.get(row.talks);
    const node = view && list.find(view, row.id);
    // Gone between the two statements: an import was faster.
    if (node === undefined) return [];
    const place = keys.map((_key, index) => row[`key${index}`] ?? '');
    return [{ node, cursor: writeCursor(order.name, place) }];
  });
  const more = rows.length > page.size;
  const beyond = page.backwards
    ? { before: more, after: before !== undefined }
    : { before: after !== undefined, after: more };
  return connectionOf(edges, beyond, async () => {
    const counted = await sql<{
      count: number | string;
    }>`select count(*) as count from ${table} where ${matches}`.execute(store.db);
    return Number(counted.rows[0]?.count);
  });
}

function readPlace(
  cursor: string | undefined,
  order: string,
  keys: readonly SortKey[],
): KeyValue[] | undefined | InvalidCursor {
  if (cursor === undefined) return undefined;
  const types = keys.map((key) => key.type);
  return readCursor(cursor, order, types) ?? new InvalidCursor(cursor);
}
