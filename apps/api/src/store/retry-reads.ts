import {
  DefaultQueryExecutor,
  DummyDriver,
  Kysely,
  type CompiledQuery,
  type Dialect,
  type QueryResult,
} from 'kysely';
import { preparedMark } from './prepared.ts';
import type { Tables } from './tables.ts';

type Executor = ReturnType<Kysely<Tables>['getExecutor']>;
type Options = Parameters<Executor['executeQuery']>[1];

/**
 * The same database for reading, in which a statement whose connection broke is run once more: on a connection of
 * `fresh`, which makes one for each statement, as others that a pool keeps may have broken at the same moment. What
 * does anything but read is not, since nobody knows how far it came; and transactions are those of the database itself.
 *
 * @param isCut whether an error says that a connection broke that had been there.
 */
export function retryReads(
  db: Kysely<Tables>,
  fresh: Kysely<Tables>,
  dialect: Dialect,
  isCut: (error: unknown) => boolean,
): Kysely<Tables> {
  const executor = new RetryingExecutor(db, fresh, dialect, isCut);
  // Statements go through the executor; the driver would begin transactions, which reading has none of.
  return new Kysely<Tables>({ config: { dialect }, dialect, driver: new DummyDriver(), executor });
}

class RetryingExecutor extends DefaultQueryExecutor {
  readonly #fresh: Executor;
  readonly #isCut: (error: unknown) => boolean;

  constructor(
    db: Kysely<Tables>,
    fresh: Kysely<Tables>,
    dialect: Dialect,
    isCut: (error: unknown) => boolean,
  ) {
    super(dialect.createQueryCompiler(), dialect.createAdapter(), db.getExecutor());
    this.#fresh = fresh.getExecutor();
    this.#isCut = isCut;
  }

  override async executeQuery<Row>(query: CompiledQuery, options?: Options): Promise<QueryResult<Row>> {
    try {
      return await super.executeQuery<Row>(query, options);
    } catch (error) {
      if (!this.#isCut(error) || !isReading(query.sql)) throw error;
      options?.signal?.throwIfAborted();
      return this.#fresh.executeQuery<Row>(query, options);
    }
  }
}

/** Whether a statement does nothing but read, whatever functions it may call: Parley's own call none that write. */
export function isReading(text: string): boolean {
  const statement = text.startsWith(preparedMark) ? text.slice(preparedMark.length) : text;
  const begun = statement.trimStart().toLowerCase();
  if (!/^(?:select|with)\b/.test(begun)) return false;
  return !/\b(?:insert\s+into|update\s+\S+\s+set|delete\s+from|merge\s+into|for\s+(?:no\s+key\s+)?update)\b/.test(
    begun,
  );
}
