import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { migrate } from './migrate.ts';
import type { OpenedStore, StoreOptions } from './open.ts';
import type { Tables } from './tables.ts';

export async function openPostgres(url: string, options: StoreOptions): Promise<OpenedStore> {
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString: url }) }),
    ...(options.log && { log: options.log }),
  });
  const problem = await migrate(db, 'postgres');
  if (problem) {
    await db.destroy();
    return { ok: false, problem };
  }
  return {
    ok: true,
    store: {
      engine: 'postgres',
      db,
      write: (work) => db.transaction().execute(work),
      close: () => db.destroy(),
    },
  };
}
