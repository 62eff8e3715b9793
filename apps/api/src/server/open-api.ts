import type { ImportOutcome } from '../import/import-dossier.ts';
import { locateStore, type Environment } from '../store/location.ts';
import { openStore } from '../store/open.ts';
import { createHandler, type Handler } from './create-handler.ts';
import { loadData } from './load-data.ts';
import { locateData } from './settings.ts';
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
  const opened = await openHandler(options);
  if (!opened.ok) return opened;
  const { handler, outcomes, close } = opened;
  return { ok: true, api: { fetch: async (request) => handler.fetch(request), outcomes, close } };
}

/** The same, for whoever listens at a port. */
export async function openHandler({
  environment = process.env,
  data,
  graphiql = false,
  report = console.error,
}: ApiOptions): Promise<OpenedHandler> {
  const opened = await openStore(locateStore(environment));
  if (!opened.ok) return opened;
  const { store } = opened;
  const outcomes = await loadData(store, locateData(environment, data));
  if ('code' in outcomes) {
    await store.close();
    return { ok: false, problem: outcomes };
  }
  const handler = createHandler(store, { report, graphiql });
  return { ok: true, handler, outcomes, close: () => store.close() };
}

type OpenedHandler =
  | ({ readonly ok: true; readonly handler: Handler } & Pick<Api, 'outcomes' | 'close'>)
  | { readonly ok: false; readonly problem: StartProblem };
