import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { projectDossier } from '../../import/projection.ts';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import type { Store } from '../store.ts';
import { recordTables, tableNames } from '../tables.ts';
import { describeStores } from '../test-stores.ts';

interface Key {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every primary key, unique key, foreign key and index, with its columns in order. */
async function readKeys(store: Store): Promise<Key[]> {
  return store.engine === 'sqlite' ? readSqliteKeys(store) : readPostgresKeys(store);
}

async function readSqliteKeys({ db }: Store): Promise<Key[]> {
  const { rows } = await sql<{ name: string; column: string }>`
    select i.name, c.name as "column"
    from sqlite_schema t join pragma_index_list(t.name) i join pragma_index_info(i.name) c
    where t.type = 'table' and t.name in (${sql.join(tableNames)})
    union all
    select t.name || ' to ' || f."table", f."from"
    from sqlite_schema t join pragma_foreign_key_list(t.name) f
    where t.type = 'table'
  `.execute(db);
  return groupKeys(rows);
}

async function readPostgresKeys({ db }: Store): Promise<Key[]> {
  const { rows } = await sql<{ name: string; column: string }>`
    select c.relname as name, a.attname as "column"
    from pg_index i join pg_class c on c.oid = i.indexrelid
    join pg_class t on t.oid = i.indrelid and t.relname in (${sql.join(tableNames)})
    join pg_attribute a on a.attrelid = c.oid
    order by c.relname, a.attnum
  `.execute(db);
  const { rows: references } = await sql<{ name: string; column: string }>`
    select k.conname as name, a.attname as "column"
    from pg_constraint k, unnest(k.conkey) with ordinality as n (attnum, place)
    join pg_attribute a on true
    where k.contype = 'f' and a.attrelid = k.conrelid and a.attnum = n.attnum
    order by k.conname, n.place
  `.execute(db);
  return groupKeys([...rows, ...references]);
}

async function readUnique({ db }: Store): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid where i.indisunique`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}

function groupKeys(rows: readonly { name: string; column: string }[]): Key[] {
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, of]) => ({
    name,
    columns: of.map(({ column }) => column),
  }));
}

describeStores('The tables', (stores) => {
  test('have just the columns that the import writes', async () => {
    const store = await stores.open();
    const made = await store.db.introspection.getTables();
    const columnsOf = (table: string) =>
      made
        .find(({ name }) => name === table)
        ?.columns.map(({ name }) => name)
        // PostgreSQL makes it itself, of the words.
        .filter((name) => name !== 'terms')
        .toSorted();
    const decision = {
      at: '2031-05-06T09:00:00Z',
      by: 'desk',
      action: 'import',
      records: [],
      after: '',
    } as const;
    const decided = { ...sampleDossier('ferry'), decisions: [{ ...decision, records: [] }] };
    const rows = projectDossier(decided);
    for (const table of recordTables) {
      const written = Object.keys(rows[table][0] ?? {}).toSorted();
      expect({ [table]: columnsOf(table) }).toEqual({ [table]: written });
    }
  });

  test('have the talks first in every key, so that a store can be sharded by them', async () => {
    const store = await stores.open();
    const keys = await readKeys(store);
    expect(keys.length).toBeGreaterThan(tableNames.length);
    const others = keys.filter(({ columns }) => columns[0] !== 'talks_id').map(({ name }) => name);
    // Indexes alone are over all talks: on a sharded store each shard has its own, of its rows.
    const over = /^(all_\w+_by_\w+|search_index)$/;
    expect(others.filter((name) => !over.test(name))).toEqual([]);
    const unique = store.engine === 'postgres' ? await readUnique(store) : [];
    expect(unique.filter((name) => over.test(name))).toEqual([]);
  });

  test('compare texts by their bytes, so that orders and cursors are the same on both engines', async () => {
    const store = await stores.open();
    const dossier = sampleDossier('ferry');
    const labels = ['b', 'B', 'a', 'Ä', 'z', '2', '10'];
    const topics = labels.map((label, index) => ({ id: `topic:t-${index}` as const, label }));
    const { topics: rows } = projectDossier({ ...dossier, topics });
    await store.write(async (writing) => {
      await sql`insert into dossiers (talks_id, digest, folder, schema_version, projection_version, imported_at) values ('talks:ferry', 'd', 'f', 1, 1, '')`.execute(
        writing.db,
      );
      await writing.insert({ topics: rows });
    });
    const sorted = await store.db.selectFrom('topics').select('label').orderBy('label').execute();
    expect(sorted.map(({ label }) => label)).toEqual(['10', '2', 'B', 'a', 'b', 'z', 'Ä']);
  });
});
