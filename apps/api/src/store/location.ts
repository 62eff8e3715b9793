import { join, resolve } from 'node:path';

/** Where a store is: a file of SQLite (or `:memory:`), or a database of PostgreSQL. */
export type StoreLocation =
  | { readonly engine: 'sqlite'; readonly file: string }
  | { readonly engine: 'postgres'; readonly url: string };

const workspace = join(import.meta.dirname, '../../../..');

/** The variables that say where the store is. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The store that the environment names: `DATABASE_URL` a PostgreSQL database, else `PARLEY_STORE` a file or `:memory:`,
 * else `.parley/parley.sqlite` in the workspace.
 */
export function locateStore(environment: Environment): StoreLocation {
  const { DATABASE_URL: url, PARLEY_STORE: file } = environment;
  if (url) return { engine: 'postgres', url };
  if (file === ':memory:') return { engine: 'sqlite', file };
  return {
    engine: 'sqlite',
    file: file ? resolve(askedFrom(environment), file) : join(workspace, '.parley/parley.sqlite'),
  };
}

/** The folder to which relative paths belong: where pnpm was called, though it runs a script elsewhere. */
export function askedFrom({ INIT_CWD }: Environment): string {
  return INIT_CWD ?? process.cwd();
}
