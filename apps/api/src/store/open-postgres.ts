import { Kysely, PostgresDialect, sql, type Dialect } from 'kysely';
import { Pool, TypeOverrides } from 'pg';
import { bindSignal } from './abortable.ts';
import { migrate } from './migrate.ts';
import type { OpenedStore, StoreOptions } from './open.ts';
import { PreparingClient } from './postgres-client.ts';
import { connectionProblem, isCut, placeOf, postgresProblem, unreadableUrl } from './postgres-problem.ts';
import { writeTo } from './postgres-writing.ts';
import type { StoreProblem } from './problem.ts';
import { postgresVersions } from './read-version.ts';
import { retryReads } from './retry-reads.ts';
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
  const open = (used: Dialect): Kysely<Tables> =>
    new Kysely<Tables>({ dialect: used, ...(options.log && { log: options.log }) });
  const db = open(dialect);
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
  // Connects to nothing until a connection breaks.
  const fresh = open(new PostgresDialect({ pool: makePool(url, 1) }));
  return {
    ok: true,
    store: makeStore({ db, fresh, dialect }, (error) => postgresProblem(error, place)),
  };
}

/**
 * A small sample, quickly: the server itself takes its own in the minutes after much was written. A table of which it
 * takes one at this moment is left to it, as it would have to be waited for.
 */
async function sampleTables(db: Kysely<Tables>): Promise<void> {
  await sql`set default_statistics_target = 10`.execute(db);
  await sql`analyze (skip_locked)`.execute(db);
  await sql`reset default_statistics_target`.execute(db);
}

/** @param maxUses after how many uses a connection is replaced. */
function makePool(url: string, maxUses = Infinity): Pool {
  const types = new TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new Pool({
    Client: PreparingClient,
    connectionString: url,
    application_name: 'parley',
    connectionTimeoutMillis: connectTimeoutMs,
    maxUses,
    types,
  });
  // A connection that breaks while nobody uses it is replaced by the pool; unheard, the event would end the process.
  pool.on('error', () => {});
  // So would that of one that is in use but between two queries; the query that comes next says that it is broken.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

interface Database {
  readonly db: Kysely<Tables>;
  /** The same with a connection for each statement. */
  readonly fresh: Kysely<Tables>;
  readonly dialect: Dialect;
}

function makeStore({ db, fresh, dialect }: Database, explain: Store['explain']): Store {
  const reading = retryReads(db, fresh, dialect, isCut);
  const versions = postgresVersions(reading);
  const store: Store = {
    engine: 'postgres',
    db: reading,
    within: (signal) => ({ ...store, db: bindSignal(reading, dialect, 'postgres', signal) }),
    readVersion: () => versions.read(),
    write: (work) => db.transaction().execute((transaction) => work(writeTo(transaction))),
    refreshStatistics: () => db.connection().execute(sampleTables),
    explain,
    close: async () => {
      await db.destroy();
      await fresh.destroy();
    },
  };
  return store;
}
