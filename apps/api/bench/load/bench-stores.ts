import { join } from 'node:path';
import { Client } from 'pg';
import type { StoreLocation } from '../../src/store/location.ts';
import { startPostgres } from '../../src/store/test-postgres.ts';

/** An engine for a benchmark, and empty stores on it. */
export interface BenchStores {
  readonly engine: 'SQLite' | 'PostgreSQL';
  readonly makeStore: (name: string) => Promise<StoreLocation>;
}

/** SQLite in a folder; then PostgreSQL on a server of its own while it is used, or why it is left out. */
export async function* benchStores(folder: string): AsyncGenerator<BenchStores, void, void> {
  yield {
    engine: 'SQLite',
    makeStore: (name) => Promise.resolve({ engine: 'sqlite', file: join(folder, `${name}.sqlite`) }),
  };
  const server = await startPostgres();
  if (typeof server === 'string') {
    console.log(`Skipped: ${server}.`);
    return;
  }
  try {
    yield {
      engine: 'PostgreSQL',
      makeStore: async (name) => {
        const client = new Client(`${server.url}postgres`);
        await client.connect();
        await client.query(`create database ${name}`);
        await client.end();
        return { engine: 'postgres', url: `${server.url}${name}` };
      },
    };
  } finally {
    await server.stop();
  }
}
