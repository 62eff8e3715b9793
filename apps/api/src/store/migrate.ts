import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Engine } from './engine.ts';
import { migrationsOf } from './migrations/index.ts';
import type { StoreProblem } from './problem.ts';
import type { Tables } from './tables.ts';

/** Runs the migrations that a store lacks. Gives the problem where it was written by a newer Parley. */
export async function migrate(db: Kysely<Tables>, engine: Engine): Promise<StoreProblem | undefined> {
  const migrations = migrationsOf(engine);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: 'parley_migrations',
    migrationLockTableName: 'parley_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return undefined;
  const unknown = await unknownMigrations(db, Object.keys(migrations));
  if (unknown.length === 0) throw error;
  return {
    code: 'store-newer',
    message: `The store was written by a newer version of Parley: it has had ${unknown.join(', ')}.`,
    hint: 'Update Parley, or name another store and import the dossiers into it.',
  };
}

async function unknownMigrations(db: Kysely<Tables>, known: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from parley_migrations order by name`.execute(db);
  return rows.map((row) => row.name).filter((name) => !known.includes(name));
}
