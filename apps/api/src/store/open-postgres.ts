import { Kysely, PostgresDialect, sql, type Dialect } from 'kysely';
import { Pool, TypeOverrides } from 'pg';
import { bindSignal } from './abortable.ts';
import { migrate } from './migrate.ts';
import type { OpenedStore, StoreOptions } from './open.ts';
import { PreparingClient } from './postgres-client.ts';
import { connectionProblem, placeOf, postgresProblem, unreadableUrl } from './postgres-problem.ts';
import { writeTo } from './postgres-writing.ts';
import type { StoreProblem } from './problem.ts';
import { postgresVersions } from './read-version.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

const connectTimeoutMs = 10_000;

// PostgreSQL's type number of int8, in which it counts: numbers here, as SQLite gives them.
const int8 = 20;

/** Opens a database of PostgreSQL, which must exist; its tables are created where there are none. */
export async function openPostgres(url: string, options: StoreOptions): Promise<OpenedStore> {
  const place = placeOf(url);
  if (!place) return { ok: false, problem: unreadableUrl };
  const pool = makePool(url);
  const dialect = new PostgresDialect({ pool });
  const db = new Kysely<Tables>({
    dialect,
    ...(options.log && { log: options.log }),
  });
  const refuse = async (problem: StoreProblem): Promise<OpenedStore> => {
    await pool.end();
    return { ok: false, problem };
  };
  try {
    (await pool.connect()).release();
  } catch (error) {
    return refuse(connectionProblem(error, place));
  }
  try {
    const problem = await migrate(db, 'postgres');
    if (problem) return await refuse(problem);
  } catch (error) {
    const problem = postgresProblem(error, place);
    if (problem) return refuse(problem);
    await pool.end();
    throw error;
  }
  return { ok: true, store: makeStore(db, dialect, (error) => postgresProblem(error, place)) };
}

function makePool(url: string): Pool {
  const types = new TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new Pool({
    Client: PreparingClient,
    connectionString: url,
    application_name: 'parley',
    connectionTimeoutMillis: connectTimeoutMs,
    types,
  });
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {});
  // So would that of one that is in use but between two queries; the query that comes next says that it is broken.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

function makeStore(db: Kysely<Tables>, dialect: Dialect, explain: Store['explain']): Store {
  const versions = postgresVersions(db);
  const store: Store = {
    engine: 'postgres',
    db,
    within: (signal) => ({ ...store, db: bindSignal(db, dialect, 'postgres', signal) }),
    readVersion: () => versions.read(),
    write: (work) => db.transaction().execute((transaction) => work(writeTo(transaction))),
    refreshStatistics: async () => {
      await sql`analyze`.execute(db);
    },
    explain,
    close: () => db.destroy(),
  };
  return store;
}
