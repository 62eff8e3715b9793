import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect, SqliteDriver, type SqliteDatabase } from 'kysely';
import { retryBusy, statementTimeoutMs } from './sqlite-busy.ts';
import { runInTime } from './sqlite-clock.ts';
import { rollBack } from './sqlite-connection.ts';

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

  override rollbackTransaction(): Promise<void> {
    rollBack(this.#database);
    return Promise.resolve();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

// The texts of a process are few: those of its lists in their orders, and of its pages by how many ids they name.
const mostStatements = 200;

/**
 * What Kysely asks of better-sqlite3, answered by node:sqlite. Statements are prepared once and kept by their text;
 * beyond {@link mostStatements}, those not used for longest are dropped.
 */
function adaptDatabase(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare: (text) => {
      const statement = kept.get(text) ?? adaptStatement(database.prepare(text));
      kept.delete(text);
      kept.set(text, statement);
      if (kept.size > mostStatements) {
        const [oldest] = kept.keys();
        if (oldest !== undefined) kept.delete(oldest);
      }
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): ReturnType<SqliteDatabase['prepare']> {
  return {
    // Of a kept statement a change of the tables may make another one: whether it reads stays the same.
    reader: statement.columns().length > 0,
    all: (parameters) => runInTime(parameters, () => statement.all(...values(parameters))),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}

// Kysely's parameters are those that the columns' types allow.
function values(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}
