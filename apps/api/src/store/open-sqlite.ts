import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { bindSignal } from './abortable.ts';
import { migrate } from './migrate.ts';
import type { OpenedStore, StoreOptions } from './open.ts';
import { sqliteVersions, type VersionReader } from './read-version.ts';
import { addClock } from './sqlite-clock.ts';
import { connectSqlite } from './sqlite-connection.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import { sqliteProblem } from './sqlite-problem.ts';
import { SqliteWriter } from './sqlite-writing.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Opens a file of SQLite, or `:memory:`; creates the file and its folder where there are none. */
export async function openSqlite(file: string, options: StoreOptions): Promise<OpenedStore> {
  const opened: DatabaseSync[] = [];
  const closeAll = () => {
    for (const database of opened) if (database.isOpen) database.close();
  };
  const connect = async () => {
    const database = await connectSqlite(file);
    opened.push(database);
    return database;
  };
  try {
    if (file !== ':memory:') makeFolder(dirname(file));
    const database = await connect();
    const writer = queryWith(database, options);
    const problem = await migrate(writer, 'sqlite');
    if (problem) {
      closeAll();
      return { ok: false, problem };
    }
    const inMemory = file === ':memory:';
    const reading = inMemory ? database : readOnly(await connect());
    addClock(reading);
    const db = inMemory ? writer : queryWith(reading, options);
    const versions = sqliteVersions(db, reading, inMemory);
    return { ok: true, store: makeStore(database, writer, db, versions, file, closeAll) };
  } catch (error) {
    closeAll();
    const problem = sqliteProblem(error, file);
    if (!problem) throw error;
    return { ok: false, problem };
  }
}

// One by one: where the file system lets nobody make folders, such as /proc, Node's own `recursive` never returns.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function makeStore(
  database: DatabaseSync,
  writer: Kysely<Tables>,
  db: Kysely<Tables>,
  versions: VersionReader,
  file: string,
  closeAll: () => void,
): Store {
  const writing = new SqliteWriter(database);
  const dialect = new NodeSqliteDialect(database);
  const store: Store = {
    engine: 'sqlite',
    db,
    within: (signal, endMs) => ({ ...store, db: bindSignal(db, dialect, 'sqlite', signal, endMs) }),
    readVersion: () => versions.read(),
    write: (work) => writer.transaction().execute((transaction) => work(writing.in(transaction))),
    refreshStatistics: async () => {
      await sql`pragma optimize`.execute(writer);
    },
    explain: (error) => sqliteProblem(error, file),
    close: () => Promise.resolve(closeAll()),
  };
  return store;
}

function queryWith(database: DatabaseSync, options: StoreOptions): Kysely<Tables> {
  return new Kysely({ dialect: new NodeSqliteDialect(database), ...(options.log && { log: options.log }) });
}

function readOnly(database: DatabaseSync): DatabaseSync {
  database.exec('pragma query_only = on');
  return database;
}
