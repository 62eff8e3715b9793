import type { LogEvent } from 'kysely';
import type { ImportOutcome } from '../import/import-dossier.ts';
import { locateStore, type Environment } from '../store/location.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { createHandler } from './create-handler.ts';
import { loadData } from './load-data.ts';
import { locateData } from './locate-data.ts';
import type { StartProblem } from './start-problem.ts';

/** The API within this process. */
export interface Api {
  /** Answers a request as the server would, whatever the host in its URL. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** What became of each dossier of the folder. */
  readonly outcomes: readonly ImportOutcome[];
  /** Closes the store. Requests that are still under way fail. */
  readonly close: () => Promise<void>;
}

/** How to open the API. */
export interface ApiOptions {
  /** Where the store and the data are: DATABASE_URL, PARLEY_STORE, PARLEY_DATA, INIT_CWD. Default: process.env. */
  readonly environment?: Environment;
  /** The folder of dossiers, before PARLEY_DATA. */
  readonly data?: string;
  /** Whether to answer with GraphiQL where a browser asks. Default: no. */
  readonly graphiql?: boolean;
  /** Told of errors that clients see masked. Default: prints them to stderr. */
  readonly report?: (message: string) => void;
}

/** The API, or why it cannot be opened. */
export type OpenedApi =
  | { readonly ok: true; readonly api: Api }
  | { readonly ok: false; readonly problem: StartProblem };

/**
 * Opens the store, imports what has changed in the folder of dossiers, and answers requests. A broken dossier does not
 * keep it from opening: the store serves the last good state of it, and `outcomes` says what is wrong.
 */
export async function openApi(options: ApiOptions = {}): Promise<OpenedApi> {
  const { environment = process.env, data, graphiql = false, report = console.error } = options;
  const opened = await openData({ environment, data });
  if (!opened.ok) return opened;
  const { store, outcomes } = opened;
  const handler = createHandler(store, { report, graphiql });
  return {
    ok: true,
    api: { fetch: async (request) => handler.fetch(request), outcomes, close: () => store.close() },
  };
}

/** Where the store and its data are, for {@link openData}. */
export interface DataOptions {
  readonly environment: Environment;
  readonly data: string | undefined;
  /** Told of every SQL statement. */
  readonly log?: ((event: LogEvent) => void) | undefined;
}

/** Opens the store and imports what has changed, for whoever answers requests from it. */
export async function openData({ environment, data, log }: DataOptions): Promise<OpenedData> {
  const opened = await openStore(locateStore(environment), { ...(log && { log }) });
  if (!opened.ok) return opened;
  const { store } = opened;
  const outcomes = await loadData(store, locateData(environment, data));
  if ('code' in outcomes) {
    await store.close();
    return { ok: false, problem: outcomes };
  }
  return { ok: true, store, outcomes };
}

type OpenedData =
  | { readonly ok: true; readonly store: Store; readonly outcomes: readonly ImportOutcome[] }
  | { readonly ok: false; readonly problem: StartProblem };
