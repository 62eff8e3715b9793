import type { RecordId, TalksId } from '@parley/schema';
import { constantCase } from '@parley/schema/graphql';
import { sql } from 'kysely';
import { isCounted, readCounts } from '../../store/group-counts.ts';
import type { DossierView } from '../dossier-view.ts';
import type { Failure } from '../failures.ts';
import type { AnyNode } from '../node.ts';
import type { Reading } from '../request-views.ts';
import { connectionOf, type Connection } from './connection.ts';
import type { Dimension, Dimensions } from './dimensions.ts';
import { isOpen } from './filter.ts';
import { directKeys, orderBy } from './ordering.ts';
import type { PageArguments } from './page.ts';
import { countRows, preparePage } from './prepare-page.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';

/** What the records of a group have in common, in one dimension. */
export interface GroupKey {
  readonly by: string;
  /** The global id of a record, the name of an enum's value, or a text; null where they have nothing of the kind. */
  readonly value: string | null;
  readonly record: AnyNode | null;
}

/** Records of a list that have something in common. */
export interface Group {
  readonly keys: readonly GroupKey[];
  readonly count: number;
}

/** What is asked. */
export interface GroupRequest<Fields extends FilterFields> {
  /** Names of the list's dimensions; all records are one group where there are none. */
  readonly by: readonly string[];
  readonly filter: Filter<Fields> | null | undefined;
  readonly page: PageArguments;
}

interface Row {
  readonly count: number;
  readonly [key: `key${number}`]: string;
}

/**
 * One page of the groups into which the records of a list fall, the largest first, then by what they have in common.
 * A record that has several topics, say, is counted in the group of each. SQL statements, however many groups: one for
 * the page, one or two for the dossiers that the records in common stand in, and as for a list those for what the
 * filter names and for the count.
 */
export async function groupRecords<Fields extends FilterFields, Item>(
  { store, views }: Reading,
  list: RecordList<Fields, Item> & { readonly dimensions: Dimensions },
  { by, filter, page: asked }: GroupRequest<Fields>,
): Promise<Connection<Group> | Failure> {
  const names = [...new Set(by)];
  const dimensions = names.flatMap((name) => list.dimensions[name] ?? []);
  // Ids of records hold within their talks; what has none of them is one group, whatever its talks.
  const own = sql.ref(`${list.table}.talks_id`);
  const ids = dimensions.flatMap(({ type, value }) => (type === 'record' ? [sql`${value} = ''`] : []));
  const talks = ids.length > 0 ? [sql`case when ${sql.join(ids, sql` and `)} then '' else ${own} end`] : [];
  const values = [...talks, ...dimensions.map(({ value }) => value)];
  const columns = values.map((_value, place) => `key${place}` as const);
  const order = `GROUPS ${names.join(' ')}`;
  const keys = directKeys(
    {
      name: order,
      keys: [{ value: sql.ref('groups.count'), greatestFirst: true, type: 'integer' }],
      descending: true,
    },
    columns.map((name) => ({ value: sql.ref(`groups.${name}`), type: 'text' })),
  );
  const page = await preparePage(store, list, { filter, page: asked, order, keys });
  if (page instanceof Error) return page;

  const links = new Map(
    dimensions.flatMap(({ links: needed = [] }) => needed.map(({ table, on }) => [table, on] as const)),
  );
  const joined = [...links].map(([table, on]) => sql`left join ${sql.table(table)} on ${on}`);
  const count = links.size === 0 ? sql`count(*)` : sql`count(distinct ${own} || '/' || ${list.id})`;
  const kept = names.length === 1 && isOpen(list, filter) && isCounted(list.table, names[0] ?? '');
  const groups = kept
    ? sql`select count, value as key0 from (${readCounts(store.db, list.table, names[0] ?? '')}) as kept`
    : sql`
    select ${sql.join([
      sql`cast(${count} as integer) as count`,
      ...values.map((value, place) => sql`${value} as ${sql.id(`key${place}`)}`),
    ])}
    from ${sql.table(list.table)} ${joined.length > 0 ? sql.join(joined, sql` `) : sql``}
    where ${page.matches}
    ${values.length > 0 ? sql`group by ${sql.join(columns.map((_name, place) => sql.lit(place + 2)))}` : sql``}`;
  const { rows } = await sql<Row>`
    select * from (${groups}) as groups where ${page.within}
    order by ${orderBy(page.keys)} limit ${sql.lit(page.limit)}`.execute(store.db);

  const found = page.shown(rows);
  const dossiers = await views.many(
    talks.length > 0 ? found.flatMap(({ key0 }) => (key0 ? [key0 as TalksId] : [])) : [],
  );
  const edges = found.map((row) => {
    const texts = columns.map((name) => row[name] ?? '');
    const view = talks.length > 0 ? dossiers.get(texts[0] as TalksId) : undefined;
    const common = dimensions.map((dimension, index) =>
      keyOf(names[index] ?? '', dimension, texts[talks.length + index] ?? '', view),
    );
    return { node: { keys: common, count: row.count }, cursor: page.cursorAt([row.count, ...texts]) };
  });
  return connectionOf(edges, page.beyond(rows), () => countRows(store, groups));
}

function keyOf(by: string, { type }: Dimension, text: string, view: DossierView | undefined): GroupKey {
  if (text === '') return { by, value: null, record: null };
  if (type !== 'record') return { by, value: type === 'enum' ? constantCase(text) : text, record: null };
  const record = view?.find(text as RecordId) ?? null;
  return { by, value: record?.id ?? text, record };
}
