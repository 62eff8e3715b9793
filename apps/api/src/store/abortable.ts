import { setTimeout as wait } from 'node:timers/promises';
import {
  DefaultQueryExecutor,
  DummyDriver,
  Kysely,
  type CompiledQuery,
  type Dialect,
  type KyselyPlugin,
  type QueryResult,
} from 'kysely';
import type { Engine } from './engine.ts';
import { endAt, OutOfTime } from './sqlite-clock.ts';
import type { Tables } from './tables.ts';

// Timers count whole milliseconds.
const signalLagMs = 2;

/**
 * The same database for reading, whose statements are given up when a signal is aborted: none begins any more, and on
 * PostgreSQL the one that runs is cancelled in the server. On SQLite a statement runs in this very thread, so that no
 * signal comes while it does: one that asks itself whether it is still wanted ends with `endMs`.
 */
export function bindSignal(
  db: Kysely<Tables>,
  dialect: Dialect,
  engine: Engine,
  signal: AbortSignal,
  endMs?: number,
): Kysely<Tables> {
  const executor = new AbortableExecutor(db, dialect, engine, { signal, endMs });
  // Statements go through the executor; the driver would begin transactions, which reading has none of.
  return new Kysely<Tables>({ config: { dialect }, dialect, driver: new DummyDriver(), executor });
}

class AbortableExecutor extends DefaultQueryExecutor {
  readonly #reading: ReturnType<Kysely<Tables>['getExecutor']>;
  readonly #engine: Engine;
  readonly #signal: AbortSignal;
  readonly #endMs: number | undefined;

  constructor(
    db: Kysely<Tables>,
    dialect: Dialect,
    engine: Engine,
    { signal, endMs }: { readonly signal: AbortSignal; readonly endMs: number | undefined },
  ) {
    const plugins: readonly KyselyPlugin[] = db.getExecutor().plugins;
    super(dialect.createQueryCompiler(), dialect.createAdapter(), db.getExecutor(), [...plugins]);
    this.#reading = db.getExecutor();
    this.#engine = engine;
    this.#signal = signal;
    this.#endMs = endMs;
  }

  override async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    this.#signal.throwIfAborted();
    if (this.#engine === 'sqlite') return this.#executeInThread(query);
    return this.#reading.executeQuery<Row>(query, {
      signal: this.#signal,
      inflightQueryAbortStrategy: 'cancel query',
    });
  }

  async #executeInThread<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (this.#endMs !== undefined) endAt(query.parameters, this.#endMs);
    try {
      return await super.executeQuery<Row>(query);
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
      // The signal was due while the statement ran, and says in the words of whoever gave it what this is.
      await wait(signalLagMs);
      this.#signal.throwIfAborted();
      throw error;
    }
  }
}
