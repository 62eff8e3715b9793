import type { TalksId } from '@parley/schema';
import type { Kysely, Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { PackedRows } from './packed-rows.ts';
import type { StoreProblem } from './problem.ts';
import type { StoreVersion } from './read-version.ts';
import type { TableName, Tables } from './tables.ts';

/** Rows of some tables. */
export type TableRows = { readonly [Name in TableName]?: readonly Tables[Name][] };

/** One writing transaction. */
export interface Writing {
  readonly db: Transaction<Tables>;
  /**
   * Inserts many rows the fastest way that the engine has, table by table in the order of references, letting other
   * work of the process have a turn in between. Search texts are indexed.
   */
  insert(rows: TableRows): Promise<void>;
  /** The same for dossiers whose rows were packed; none of them may be there yet. */
  insertPacked(dossiers: readonly PackedRows[]): Promise<void>;
  /** Deletes all that belongs to talks but the row of the dossier itself. */
  deleteRecords(talks: TalksId): Promise<void>;
}

/** An open store. */
export interface Store {
  readonly engine: Engine;
  /** For reading alone. On SQLite a connection of its own, so that reads go on while an import writes. */
  readonly db: Kysely<Tables>;
  /**
   * The same store, whose reading is given up when the signal is aborted: on PostgreSQL in the midst of a statement. On
   * SQLite, where nothing else has a turn during one, a filtered list is given up in its midst at the end that is told,
   * on the clock of `performance`.
   */
  within(signal: AbortSignal, endMs?: number): Store;
  /** Which dossiers it has, as of now. One small statement where nothing has changed. */
  readVersion(): Promise<StoreVersion>;
  /** Runs one writing transaction; what throws inside it rolls it back. */
  write<Result>(work: (writing: Writing) => Promise<Result>): Promise<Result>;
  /** Lets the engine renew what it knows of the tables; to be called after much was written. */
  refreshStatistics(): Promise<void>;
  /** What an error of a query says about the store (connection lost, disk full …); undefined where it is a bug. */
  explain(error: unknown): StoreProblem | undefined;
  close(): Promise<void>;
}
