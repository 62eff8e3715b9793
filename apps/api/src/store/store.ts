import type { Kysely, Transaction } from 'kysely';
import type { Engine } from './engine.ts';
import type { Tables } from './tables.ts';

/** An open store. */
export interface Store {
  readonly engine: Engine;
  /** For reading. On SQLite a connection of its own, so that reads go on while an import writes. */
  readonly db: Kysely<Tables>;
  /** Runs one writing transaction; what throws inside it rolls it back. */
  write<Result>(work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
