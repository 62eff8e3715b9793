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
import type { Tables } from './tables.ts';

/**
 * The same database for reading, whose statements are given up when a signal is aborted: none begins any more, and on
 * PostgreSQL the one that runs is cancelled in the server. On SQLite a statement runs in this very thread, so nothing
 * can stop one that has begun.
 */
export function bindSignal(
  db: Kysely<Tables>,
  dialect: Dialect,
  engine: Engine,
  signal: AbortSignal,
): Kysely<Tables> {
  const executor = new AbortableExecutor(db, dialect, engine, signal);
  // Statements go through the executor; the driver would begin transactions, which reading has none of.
  return new Kysely<Tables>({ config: { dialect }, dialect, driver: new DummyDriver(), executor });
}

class AbortableExecutor extends DefaultQueryExecutor {
  readonly #engine: Engine;
  readonly #signal: AbortSignal;

  constructor(db: Kysely<Tables>, dialect: Dialect, engine: Engine, signal: AbortSignal) {
    const plugins: readonly KyselyPlugin[] = db.getExecutor().plugins;
    super(dialect.createQueryCompiler(), dialect.createAdapter(), db.getExecutor(), [...plugins]);
    this.#engine = engine;
    this.#signal = signal;
  }

  override async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    this.#signal.throwIfAborted();
    if (this.#engine === 'sqlite') return super.executeQuery(query);
    return super.executeQuery(query, {
      signal: this.#signal,
      inflightQueryAbortStrategy: 'cancel query',
    });
  }
}
