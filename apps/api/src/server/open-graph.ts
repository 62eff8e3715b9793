import { execute, type ExecutionResult, type GraphQLError, parse, validate } from 'graphql';
import { askOnce } from '../fast/ask-once.ts';
import { ChangeFeed } from '../changes/change-feed.ts';
import type { GraphQLContext } from '../graphql/context.ts';
import { ObjectCount } from '../graphql/count-objects.ts';
import { schema } from '../graphql/schema.ts';
import { Texts } from '../passages/texts.ts';
import { RequestViews } from '../queries/request-views.ts';
import { ViewCache } from '../queries/view-cache.ts';
import { usualSettings } from '../settings/read-settings.ts';
import type { Store } from '../store/store.ts';
import { describeError, maskError } from './mask-error.ts';
import type { Api, ApiOptions } from './open-api.ts';
import { openData } from './open-data.ts';
import type { StartProblem } from './start-problem.ts';

/** The graph within this process, asked without HTTP. */
export interface Graph extends Pick<Api, 'outcomes' | 'close'> {
  /** Answers an operation as the server would, but for the limits that protect a server from strangers. */
  readonly ask: (document: string, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;
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
 * those who ask once and are done.
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
  const cache = new ViewCache();
  const ask: Graph['ask'] = async (source, variables) => {
    const contextValue = contextOf(store, cache);
    if (isValidated) {
      const answer = await askOnce(schema, { document: source, variables }, contextValue);
      if (answer !== undefined) return { data: answer };
    }
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const result = await execute({ schema, document, variableValues: variables, contextValue });
    return { ...result, ...(result.errors && { errors: result.errors.map(mask) }) };
  };
  const mask = (error: GraphQLError) => {
    const masked = maskError(error, store);
    if (masked !== error) report(describeError(error));
    return masked as GraphQLError;
  };
  return { ok: true, graph: { ask, outcomes, close: () => store.close() } };
}

function contextOf(store: Store, cache: ViewCache): GraphQLContext {
  return {
    store,
    views: new RequestViews(store, cache),
    // Who asks in process is no stranger.
    objects: new ObjectCount(Number.POSITIVE_INFINITY),
    ownsData: true,
    changes: new ChangeFeed(store, usualSettings.watchMs),
    listener: new AbortController().signal,
    texts: new Texts(usualSettings.texts),
  };
}
