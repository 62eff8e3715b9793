import { DatabaseSync } from 'node:sqlite';
import { retryBusy, statementTimeoutMs } from './sqlite-busy.ts';

// "Parl" in ASCII: tells a store from other programs' SQLite files.
const applicationId = 0x5061726c;

/**
 * How a store's file is used. synchronous: the default, full, waits for the disk at every commit; in WAL mode normal
 * keeps every commit through a kill, and a power cut can only lose the last ones, which the next import brings back.
 * cache_size: 32 MB; at SQLite's own 2 MB, lists and searches take half as long again. wal_autocheckpoint: 64 MB of
 * 8 KB pages; at SQLite's own 4 MB, an import of many dossiers spends a third of its time on checkpoints. foreign_keys:
 * off, since the rules of the schema have checked every reference of a dossier before its rows are made; to look each up
 * once more takes a fifth of the time of writing.
 */
export const sqliteSettings = `
  pragma foreign_keys = off;
  pragma synchronous = normal;
  pragma cache_size = -32000;
  pragma wal_autocheckpoint = 8000;
`;

/** Of a new file, in bytes: at SQLite's own 4 KB, an import of many dossiers takes a sixteenth longer to write. */
const pageSize = 8192;

/** A SQLite file that holds something other than a store. */
export class ForeignFile extends Error {}

/**
 * Opens a store's file, creating it where there is none. Throws a {@link ForeignFile} where it holds another program's
 * tables, and SQLite's errors.
 */
export async function connectSqlite(file: string): Promise<DatabaseSync> {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    const id = await retryBusy(() => readPragma(database, 'application_id'));
    if (id !== applicationId) await claim(database);
    database.exec(sqliteSettings);
    if (file !== ':memory:') await useWal(database);
    database.exec(`pragma busy_timeout = ${statementTimeoutMs}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Marks an empty file as a store. */
async function claim(database: DatabaseSync): Promise<void> {
  database.exec(`pragma page_size = ${pageSize}`);
  await retryBusy(() => database.exec('begin immediate'));
  try {
    const claimed = readPragma(database, 'application_id') === applicationId;
    const { tables } = database.prepare('select count(*) as tables from sqlite_schema').get() as {
      tables: number;
    };
    if (!claimed && tables > 0) throw new ForeignFile();
    database.exec(`pragma application_id = ${applicationId}; commit`);
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** SQLite has rolled back itself after some errors, such as a full disk; to do it again would hide what went wrong. */
export function rollBack(database: DatabaseSync): void {
  if (database.isTransaction) database.exec('rollback');
}

/** SQLite itself does not wait for other processes when it changes the journal mode, so this does. */
async function useWal(database: DatabaseSync): Promise<void> {
  await retryBusy(() => {
    if (readPragma(database, 'journal_mode') !== 'wal') database.exec('pragma journal_mode = wal');
  });
}

function readPragma(database: DatabaseSync, name: string): unknown {
  return database.prepare(`pragma ${name}`).get()?.[name];
}
