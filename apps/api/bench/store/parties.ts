import { DatabaseSync } from 'node:sqlite';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { migrationsOf } from '../../src/store/migrations/index.ts';
import { sqliteSettings } from '../../src/store/sqlite-connection.ts';
import { NodeSqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { SqliteWriter } from '../../src/store/sqlite-writing.ts';
import type { Writing } from '../../src/store/store.ts';
import type { Tables } from '../../src/store/tables.ts';

/** A driver of SQLite with Parley's tables, queried and written by the same code as every other. */
export interface Party {
  readonly name: string;
  readonly db: Kysely<Tables>;
  write(work: (writing: Writing) => Promise<void>): Promise<void>;
  close(): void;
}

/** The drivers that are compared, ours first. */
export const parties: readonly { name: string; open: (file: string) => Party }[] = [
  { name: 'node:sqlite', open: openNode },
  { name: 'better-sqlite3', open: openBetter },
];

const settings = `pragma journal_mode = wal; ${sqliteSettings}`;

function openNode(file: string): Party {
  const database = new DatabaseSync(file);
  database.exec(settings);
  return makeParty('node:sqlite', database, new Kysely({ dialect: new NodeSqliteDialect(database) }));
}

function openBetter(file: string): Party {
  const database = new Database(file);
  database.exec(settings);
  // Kysely's own dialect is made for it, and its statements run as those of node:sqlite do.
  const asNode = database as unknown as DatabaseSync;
  return makeParty('better-sqlite3', asNode, new Kysely({ dialect: new SqliteDialect({ database }) }));
}

function makeParty(name: string, database: DatabaseSync, db: Kysely<Tables>): Party {
  const writer = new SqliteWriter(database);
  return {
    name,
    db,
    write: (work) => db.transaction().execute((transaction) => work(writer.in(transaction))),
    close: () => database.close(),
  };
}

/** Makes Parley's tables. */
export async function makeTables({ db }: Party): Promise<void> {
  for (const migration of Object.values(migrationsOf('sqlite'))) await migration.up(db);
}
