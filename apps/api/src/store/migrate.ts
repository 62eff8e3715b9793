import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import type { Engine } from './engine.ts';
import { migrationsOf } from './migrations/index.ts';
import type { StoreProblem } from './problem.ts';
import type { Tables } from './tables.ts';

const migrationTable = 'parley_migrations';

/** Runs the migrations that a store lacks. Gives the problem where it was written by a newer Parley. */
export async function migrate(db: Kysely<Tables>, engine: Engine): Promise<StoreProblem | undefined> {
  const migrations = migrationsOf(engine);
  const known = Object.keys(migrations);
  // Reading comes first: a store that is up to date is opened at once, even while another process writes to it.
  const done = await finishedMigrations(db);
  const newer = newerStore(done, known);
  if (newer || known.every((name) => done.includes(name))) return newer;
  try {
    // On SQLite the transaction's own lock keeps other processes out; PostgreSQL's migrator takes one before it begins.
    if (engine === 'sqlite') await db.transaction().execute((transaction) => run(transaction, migrations));
    else await run(db, migrations);
    return undefined;
  } catch (error) {
    const overtaken = newerStore(await finishedMigrations(db), known);
    if (overtaken) return overtaken;
    throw error;
  }
}

async function run(db: Kysely<Tables>, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: migrationTable,
    migrationLockTableName: 'parley_migration_lock',
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function finishedMigrations(db: Kysely<Tables>): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(migrationTable)}`.execute(db);
    return rows.map(({ name }) => name);
  } catch (error) {
    if (isTableMissing(error)) return [];
    throw error;
  }
}

/** 42P01 is PostgreSQL's code for it; SQLite has none of its own. */
function isTableMissing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message: string };
  return code === '42P01' || message.startsWith('no such table');
}

function newerStore(done: readonly string[], known: readonly string[]): StoreProblem | undefined {
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length === 0) return undefined;
  return {
    code: 'store-newer',
    message: `The store was written by a newer version of Parley, which has made ${unknown.join(', ')} in it`,
    hint: 'Update Parley, or name another store and import the dossiers into it.',
  };
}
