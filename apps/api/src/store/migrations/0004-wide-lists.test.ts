import { hash } from 'node:crypto';
import type { Talks } from '@parley/schema';
import { sql, Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import { expect, test } from 'vitest';
import { sortRows } from '../../import/dump-store.ts';
import { projectDossier } from '../../import/projection.ts';
import { removeDossier, writeDossier } from '../../import/write-dossier.ts';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import type { StoreLocation } from '../location.ts';
import { connectSqlite } from '../sqlite-connection.ts';
import { NodeSqliteDialect } from '../sqlite-dialect.ts';
import type { Store } from '../store.ts';
import { tableNames } from '../tables.ts';
import { describeStores } from '../test-stores.ts';
import { migrationsOf } from './index.ts';

const ferry = sampleDossier('ferry', { accounts: 4, statements: 21, attestations: 12 });
const dossiers = [
  // Longer than an index can hold, of hashes, which no engine makes shorter.
  {
    ...ferry,
    talks: {
      ...ferry.talks,
      title: Array.from({ length: 100 }, (_, nth) => hash('sha256', String(nth))).join(''),
    },
  },
  sampleDossier('pier', { accounts: 2, statements: 5, attestations: 4 }),
];

type AnyTables = Record<string, Record<string, unknown>>;

async function connect(location: StoreLocation): Promise<Kysely<AnyTables>> {
  return location.engine === 'sqlite'
    ? new Kysely({ dialect: new NodeSqliteDialect(await connectSqlite(location.file)) })
    : new Kysely({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: location.url }) }) });
}

/** Writes the dossiers as the version before the migration had them. */
async function fillOldStore(location: StoreLocation): Promise<void> {
  const { engine } = location;
  const db = await connect(location);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrationsOf(engine)) },
    migrationTableName: 'parley_migrations',
    migrationLockTableName: 'parley_migration_lock',
  });
  expect((await migrator.migrateTo('0003-decisions')).error).toBeUndefined();
  for (const dossier of dossiers) {
    const { id } = dossier.talks;
    const row = { digest: id, folder: '', schema_version: 1, projection_version: 2, imported_at: '' };
    await db
      .insertInto('dossiers')
      .values({ talks_id: id, ...row })
      .execute();
    const { dossiers: _, ...rows } = { dossiers: [], ...projectDossier(dossier) };
    for (const table of tableNames) {
      const old = (table === 'dossiers' ? [] : rows[table]).map((one) => makeOld(table, { ...one }, engine));
      if (old.length > 0) await db.insertInto(table).values(old).execute();
    }
  }
  await db.destroy();
}

function makeOld(
  table: string,
  row: Record<string, unknown>,
  engine: Store['engine'],
): Record<string, unknown> {
  const { number: _number, counts: _counts, place: _place, words, ...others } = row;
  if (table === 'talks') return { ...others, title: (JSON.parse(String(row['record'])) as Talks).title };
  if (table !== 'search_texts') return row;
  const [, ...terms] = String(words).split(' ');
  const folded = terms.join(' ');
  const vector = terms.map((term, index) => `'${term}':${index + 1}`).join(' ');
  const indexed = engine === 'sqlite' ? folded : sql`${vector}::tsvector`;
  return { ...others, text: folded, folded, length: terms.length, terms: indexed };
}

/** All rows of the tables that the migration fills. */
async function readFilled({ db }: Store): Promise<Record<string, string[]>> {
  const filled: Record<string, string[]> = {};
  for (const table of ['talks', 'search_texts', 'group_counts'] as const) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    // The row at which writers wait is made by the first of them; and counts come in any order.
    const kept = rows.filter(({ list }) => list !== '');
    filled[table] = sortRows(
      kept.map((row) =>
        'counts' in row ? { ...row, counts: sortRows(JSON.parse(String(row['counts'])) as object[]) } : row,
      ),
    );
  }
  return filled;
}

describeStores('A store from before lists were wide', (stores) => {
  test('comes to have what an import writes, with no dossier at hand', async () => {
    const location = await stores.locate();
    await fillOldStore(location);
    const upgraded = await stores.open(location);
    const fresh = await stores.open();
    for (const dossier of dossiers) {
      await writeDossier(fresh, { dossier, digest: dossier.talks.id, folder: '' });
    }
    expect(await readFilled(upgraded)).toEqual(await readFilled(fresh));
    for (const { talks } of dossiers) expect(await removeDossier(upgraded, talks.id)).toBe(true);
    expect(await readFilled(upgraded)).toEqual({ talks: [], search_texts: [], group_counts: [] });
  });
});
