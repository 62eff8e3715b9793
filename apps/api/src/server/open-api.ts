import type { ImportOutcome } from '../import/import-dossier.ts';
import type { Environment } from '../store/location.ts';
import { createHandler } from './create-handler.ts';
import { openData } from './open-data.ts';
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
