import type { Kysely, Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { StoreProblem } from './problem.ts';
import type { TableName, Tables } from './tables.ts';

/** One writing transaction. */
export interface Writing {
  readonly db: Transaction<Tables>;
  /** Inserts many rows of one table the fastest way that the engine has, letting others have a turn in between. */
  insert<Name extends TableName>(table: Name, rows: readonly Tables[Name][]): Promise<void>;
}

/** An open store. */
export interface Store {
  readonly engine: Engine;
  /** For reading alone. On SQLite a connection of its own, so that reads go on while an import writes. */
  readonly db: Kysely<Tables>;
  /** Runs one writing transaction; what throws inside it rolls it back. */
  write<Result>(work: (writing: Writing) => Promise<Result>): Promise<Result>;
  /** Lets the engine renew what it knows of the tables; to be called after much was written. */
  refreshStatistics(): Promise<void>;
  /** What an error of a query says about the store (connection lost, disk full …); undefined where it is a bug. */
  explain(error: unknown): StoreProblem | undefined;
  close(): Promise<void>;
}
