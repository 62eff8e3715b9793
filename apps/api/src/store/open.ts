import type { LogEvent } from 'kysely';
import { openSqlite } from './open-sqlite.ts';
import type { StoreLocation } from './location.ts';
import type { StoreProblem } from './problem.ts';
import type { Store } from './store.ts';

/** A store, or why there is none. */
export type OpenedStore =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly problem: StoreProblem };

/** How to open a store. */
export interface StoreOptions {
  /** Told of every SQL statement that is run, for counting and tracing. */
  readonly log?: (event: LogEvent) => void;
}

/** Opens a store and brings its tables up to date; safe when several processes do so at once. */
export async function openStore(location: StoreLocation, options: StoreOptions = {}): Promise<OpenedStore> {
  if (location.engine === 'sqlite') return openSqlite(location.file, options);
  // Loaded when it is wanted: whoever uses SQLite, the briefing above all, does not wait for the driver.
  const { openPostgres } = await import('./open-postgres.ts');
  return openPostgres(location.url, options);
}
