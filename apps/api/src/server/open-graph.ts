import type { ExecutionResult } from 'graphql';
import type { Api, ApiOptions } from './open-api.ts';
import { openData } from './open-data.ts';
import type { StartProblem } from './start-problem.ts';

/** The graph within this process, asked without HTTP. */
export interface Graph extends Pick<Api, 'outcomes' | 'close'> {
  /** Answers an operation as the server would, but for the limits that protect a server from strangers. */
  readonly ask: (document: string, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;
  /**
   * Reads a name of what the store has now. As long as it is the same, so is the answer of the same program to the same
   * question.
   */
  readonly readVersion: () => Promise<string>;
}

/** How to open the graph. */
export interface GraphOptions extends Omit<ApiOptions, 'graphiql'> {
  /**
   * Whether whatever is asked is known to fit schema.graphql, and so is not validated. Default: no. Documents that
   * graphql-codegen has written of it are; a third of the time to a first answer is saved.
   */
  readonly isValidated?: boolean;
}

/** The graph, or why it cannot be opened. */
export type OpenedGraph =
  | { readonly ok: true; readonly graph: Graph }
  | { readonly ok: false; readonly problem: StartProblem };

/**
 * What {@link openApi} opens, without the server: half of the modules and half of the time to the first answer. For
 * those who ask once and are done. The graph itself is loaded when it is first asked.
 */
export async function openGraph({
  environment = process.env,
  data,
  report = console.error,
  isValidated = false,
}: GraphOptions = {}): Promise<OpenedGraph> {
  const opened = await openData({ environment, data });
  if (!opened.ok) return opened;
  const { store, outcomes } = opened;
  const loadAsker = async () => {
    const { GraphAsker } = await import('./ask-graph.ts');
    return new GraphAsker(store, { isValidated, report });
  };
  let asker: ReturnType<typeof loadAsker> | undefined;
  return {
    ok: true,
    graph: {
      ask: async (document, variables) => (await (asker ??= loadAsker())).ask(document, variables),
      readVersion: async () => (await store.readVersion()).digest,
      outcomes,
      close: () => store.close(),
    },
  };
}
