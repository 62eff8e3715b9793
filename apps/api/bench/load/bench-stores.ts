import { join } from 'node:path';
import { Client } from 'pg';
import type { StoreLocation } from '../../src/store/location.ts';
import { startPostgres } from '../../src/store/test-postgres.ts';

/** An engine for a benchmark, and empty stores on it. */
export interface BenchStores {
  readonly engine: 'SQLite' | 'PostgreSQL';
  readonly makeStore: (name: string) => Promise<StoreLocation>;
}

/**
 * SQLite in a folder; then PostgreSQL on a server of its own while it is used, or why it is left out. Where the URL of a
 * server is named, on that: databases that it has are taken as they are.
 */
export async function* benchStores(folder: string, server?: string): AsyncGenerator<BenchStores, void, void> {
  yield {
    engine: 'SQLite',
    makeStore: (name) => Promise.resolve({ engine: 'sqlite', file: join(folder, `${name}.sqlite`) }),
  };
  if (server !== undefined) {
    yield onPostgres(server);
    return;
  }
  const started = await startPostgres();
  if (typeof started === 'string') {
    console.log(`Skipped: ${started}.`);
    return;
  }
  try {
    yield onPostgres(started.url);
  } finally {
    await started.stop();
  }
}

function onPostgres(url: string): BenchStores {
  return {
    engine: 'PostgreSQL',
    makeStore: async (name) => {
      const client = new Client(`${url}postgres`);
      await client.connect();
      const { rows } = await client.query('select from pg_database where datname = $1', [name]);
      if (rows.length === 0) await client.query(`create database ${name}`);
      await client.end();
      return { engine: 'postgres', url: `${url}${name}` };
    },
  };
}
