import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, SqliteDriver, type SqliteDatabase } from 'kysely';
import { retryBusy, statementTimeoutMs } from './sqlite-busy.ts';

/**
 * Kysely's SQLite dialect over node:sqlite. Differs from Kysely's own in two ways: a transaction takes the write lock
 * when it begins, waiting for other processes without blocking this one; and migrations run in one such transaction,
 * so that several processes may start at once and a kill leaves no half-made store.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: adaptDatabase(database) });
    this.#database = database;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#database);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: adaptDatabase(database) });
    this.#database = database;
  }

  override async beginTransaction(): Promise<void> {
    try {
      // SQLite's own waiting would hold up the whole process.
      this.#database.exec('pragma busy_timeout = 0');
      await retryBusy(() => this.#database.exec('begin immediate'));
    } finally {
      this.#database.exec(`pragma busy_timeout = ${statementTimeoutMs}`);
    }
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** What Kysely asks of better-sqlite3, answered by node:sqlite. */
function adaptDatabase(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (text) => adaptStatement(database.prepare(text)),
  };
}

function adaptStatement(statement: StatementSync): ReturnType<SqliteDatabase['prepare']> {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

// Kysely's parameters are those that the columns' types allow.
function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
