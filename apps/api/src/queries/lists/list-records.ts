import type { RecordId, TalksId } from '@parley/schema';
import { sql } from 'kysely';
import type { Failure } from '../failures.ts';
import type { Reading } from '../request-views.ts';
import { every } from './conditions.ts';
import { connectionOf, type Connection } from './connection.ts';
import type { KeyValue } from './cursor.ts';
import { directKeys, orderBy, type ListOrder } from './ordering.ts';
import type { PageArguments } from './page.ts';
import { preparePage } from './prepare-page.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';

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
 * One page of a list. SQL statements, however long the page: one for the rows, or one more for each stretch of an index
 * that a page reaches over; one or two for the dossiers that they stand in; one to check the records that the filter
 * names, where it names any; one for each text that it has; one to count, if the count is asked for.
 */
export async function listRecords<Fields extends FilterFields, Item>(
  { store, views }: Reading,
  list: RecordList<Fields, Item>,
  { filter, order, page: asked }: ListRequest<Fields>,
): Promise<Connection<Item> | Failure> {
  const keys = directKeys(order, list.order);
  const page = await preparePage(store, list, { filter, page: asked, order: order.name, keys });
  if (page instanceof Error) return page;
  const rows: Row[] = [];
  for (const stretch of page.stretches) {
    const { rows: read } = await sql<Row>`
      select ${sql.ref(`${list.table}.talks_id`)} as talks, ${list.id} as id, ${sql.join(
        keys.map(({ value }, index) => sql`${value} as ${sql.id(`key${index}`)}`),
      )}
      from ${sql.table(list.table)} where ${every([page.matches, stretch.within])}
      order by ${orderBy(stretch.keys)}
      limit ${sql.lit(page.limit - rows.length)}`.execute(store.db);
    rows.push(...read);
    if (rows.length === page.limit) break;
  }

  const found = page.shown(rows);
  const dossiers = await views.many(found.map((row) => row.talks));
  const edges = found.flatMap((row) => {
    const view = dossiers.get(row.talks);
    const node = view && list.find(view, row.id);
    // Gone between the two statements: an import was faster.
    if (node === undefined) return [];
    const place = keys.map((_key, index) => row[`key${index}`] ?? '');
    return [{ node, cursor: page.cursorAt(place) }];
  });
  return connectionOf(edges, page.beyond(rows), page.count);
}
