import { spawnSync } from 'node:child_process';
import { openSync, closeSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StoreLocation } from '../../src/store/location.ts';
import { openStore } from '../../src/store/open.ts';
import { tableNames } from '../../src/store/tables.ts';

/** Loads the rows of a store into an empty one by the engine's own tool, and says how long that took. */
export interface RowLoader {
  /** What the tool is called. */
  readonly name: string;
  readonly load: () => Promise<number>;
}

/**
 * Dumps what a store has, for the tool of its engine to load: what loading costs alone, of rows that nobody has to read,
 * check or make. Undefined where there is no such tool.
 */
export function dumpRows(
  location: StoreLocation,
  folder: string,
  makeStore: () => Promise<StoreLocation>,
): RowLoader | undefined {
  const tool = location.engine === 'sqlite' ? 'sqlite3' : 'psql';
  if (spawnSync(tool, ['--version']).error) return undefined;
  return location.engine === 'sqlite'
    ? { name: 'sqlite3 < dump', load: dumpSqlite(location.file, folder) }
    : { name: 'psql \\copy', load: dumpPostgres(location.url, folder, makeStore) };
}

function dumpSqlite(file: string, folder: string): RowLoader['load'] {
  const dump = join(folder, 'dump.sql');
  const into = openSync(dump, 'w');
  run('sqlite3', [file, '.dump'], ['ignore', into, 'inherit']);
  closeSync(into);
  return async () => {
    const target = join(folder, 'loaded.sqlite');
    rmSync(target, { force: true });
    new DatabaseSync(target).exec('pragma journal_mode = wal; pragma synchronous = normal');
    const from = openSync(dump, 'r');
    const start = performance.now();
    run('sqlite3', [target], [from, 'ignore', 'inherit']);
    const elapsedMs = performance.now() - start;
    closeSync(from);
    return elapsedMs;
  };
}

function dumpPostgres(
  url: string,
  folder: string,
  makeStore: () => Promise<StoreLocation>,
): RowLoader['load'] {
  const paths = tableNames.map((table) => [table, join(folder, `${table}.copy`)] as const);
  psql(
    url,
    paths.map(([table, path]) => `\\copy "${table}" to '${path}'`),
  );
  return async () => {
    const target = await makeStore();
    if (target.engine !== 'postgres') throw new Error('The store is not on PostgreSQL');
    // Opening makes the tables; what is loaded is not looked at.
    const opened = await openStore(target);
    if (!opened.ok) throw new Error(opened.problem.message);
    await opened.store.close();
    const start = performance.now();
    psql(target.url, [
      'begin',
      ...paths.map(([table, path]) => `\\copy "${table}" from '${path}'`),
      'commit',
      'analyze',
    ]);
    return performance.now() - start;
  };
}

function psql(url: string, commands: readonly string[]): void {
  const parts = commands.flatMap((command) => ['-c', command]);
  run('psql', ['-q', '-v', 'ON_ERROR_STOP=1', '-d', url, ...parts], ['ignore', 'ignore', 'inherit']);
}

function run(command: string, parts: readonly string[], stdio: ('ignore' | 'inherit' | number)[]): void {
  const { status, error } = spawnSync(command, parts, { stdio });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

/** How many statements and attestations a store has. */
export async function countRows(
  location: StoreLocation,
): Promise<{ statements: number; attestations: number }> {
  const opened = await openStore(location);
  if (!opened.ok) throw new Error(opened.problem.message);
  const { store } = opened;
  const counts: number[] = [];
  for (const table of ['statements', 'attestations'] as const) {
    const query = store.db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'));
    counts.push((await query.executeTakeFirstOrThrow()).count);
  }
  await store.close();
  const [statements = 0, attestations = 0] = counts;
  return { statements, attestations };
}
