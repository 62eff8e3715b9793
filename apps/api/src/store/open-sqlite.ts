import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import type { OpenedStore, StoreOptions } from './open.ts';
import { NodeSqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** How long a process waits for another one's transaction. */
const busyTimeoutMs = 30_000;

export async function openSqlite(file: string, options: StoreOptions): Promise<OpenedStore> {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const writer = connect(file, options);
  const problem = await migrate(writer, 'sqlite');
  if (problem) return { ok: false, problem };
  const reader = file === ':memory:' ? writer : connect(file, options);
  return {
    ok: true,
    store: {
      engine: 'sqlite',
      db: reader,
      write: (work) => writer.transaction().execute(work),
      close: async () => {
        await writer.destroy();
        if (reader !== writer) await reader.destroy();
      },
    },
  };
}

function connect(file: string, options: StoreOptions): Kysely<Tables> {
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = wal; pragma synchronous = normal;');
  return new Kysely<Tables>({
    dialect: new NodeSqliteDialect(database),
    ...(options.log && { log: options.log }),
  });
}
