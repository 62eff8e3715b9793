import type { Dossier } from '@parley/schema';
import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import { expect } from 'vitest';
import { projectDossier } from '../../import/projection.ts';
import type { StoreLocation } from '../location.ts';
import { connectSqlite } from '../sqlite-connection.ts';
import { NodeSqliteDialect } from '../sqlite-dialect.ts';
import { tableNames } from '../tables.ts';
import { migrationsOf } from './index.ts';

type AnyTables = Record<string, Record<string, unknown>>;
type AnyRow = Record<string, unknown>;

/** What a store had before some migration. */
export interface OldStore {
  /** The last migration that it knows. */
  readonly last: string;
  /** Makes a row as it was then of what an import writes now; columns that there were not are left out in any case. */
  readonly makeOld?: (table: string, row: AnyRow) => AnyRow | undefined;
}

async function connect(location: StoreLocation): Promise<Kysely<AnyTables>> {
  return location.engine === 'sqlite'
    ? new Kysely({ dialect: new NodeSqliteDialect(await connectSqlite(location.file)) })
    : new Kysely({ dialect: new PostgresDialect({ pool: new Pool({ connectionString: location.url }) }) });
}

/** Writes dossiers into a new store as the version of that time had them. */
export async function fillOldStore(
  location: StoreLocation,
  dossiers: readonly Dossier[],
  { last, makeOld = (_table, row) => row }: OldStore,
): Promise<void> {
  const db = await connect(location);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrationsOf(location.engine)) },
    migrationTableName: 'parley_migrations',
    migrationLockTableName: 'parley_migration_lock',
  });
  expect((await migrator.migrateTo(last)).error).toBeUndefined();
  const tables = await db.introspection.getTables();
  const columns = new Map(
    tables.map((table) => [table.name, new Set(table.columns.map(({ name }) => name))]),
  );
  for (const dossier of dossiers) {
    const { id } = dossier.talks;
    const row = { digest: id, folder: '', schema_version: 1, projection_version: 2, imported_at: '' };
    await db
      .insertInto('dossiers')
      .values({ talks_id: id, ...row })
      .execute();
    const { dossiers: _, ...rows } = { dossiers: [], ...projectDossier(dossier) };
    for (const table of tableNames) {
      const old = (table === 'dossiers' ? [] : rows[table]).flatMap((one) => {
        const made = makeOld(table, { ...one });
        const known = Object.entries(made ?? {}).filter(([name]) => columns.get(table)?.has(name));
        return made ? [Object.fromEntries(known)] : [];
      });
      if (old.length > 0) await db.insertInto(table).values(old).execute();
    }
  }
  await db.destroy();
}
