import { GraphQLError } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { GraphQLContext } from '../graphql/context.ts';
import { FieldCount } from '../graphql/count-fields.ts';
import { schema } from '../graphql/schema.ts';
import { graphVersion } from '../graphql/version.ts';
import { RequestViews } from '../queries/request-views.ts';
import { ViewCache } from '../queries/view-cache.ts';
import type { Store } from '../store/store.ts';
import { useExports } from './export.ts';
import { chooseExamples, renderGraphiql } from './graphiql.ts';
import { useHealth } from './health.ts';
import { mostBodyBytes, useLimits } from './limits.ts';

/** Header of every answer with the version of the graph. */
export const versionHeader = 'parley-graph-version';

/** Answers requests in the web's form with `fetch`; is itself a listener for node:http. */
export type Handler = YogaServerInstance<object, GraphQLContext>;

/** How the handler behaves beside answering. */
export interface HandlerOptions {
  /** Told of errors that clients see masked. */
  readonly report: (message: string) => void;
  readonly graphiql: boolean;
}

/** Answers HTTP requests from the store: /graphql, /export, /health and, if wanted, GraphiQL. Holds no port. */
export function createHandler(store: Store, { report, graphiql }: HandlerOptions): Handler {
  const cache = new ViewCache();
  return createYoga<object, GraphQLContext>({
    schema,
    context: () => ({ store, views: new RequestViews(store, cache), fields: new FieldCount() }),
    graphiql: graphiql && (() => chooseExamples(store)),
    renderGraphiQL: renderGraphiql,
    healthCheckEndpoint: '/health/live',
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: mostBodyBytes,
    logging: {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: (...parts) => report(parts.map((part) => describe(part)).join(' ')),
    },
    maskedErrors: { isDev: false, maskError: (error) => maskError(error, store) },
    plugins: [
      useVersion(),
      useFrontDoor(graphiql),
      useHealth(store),
      useExports(store, cache, (error) => {
        report(describe(error));
      }),
      useLimits(),
    ],
  });
}

function useVersion(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set(versionHeader, graphVersion);
    },
  };
}

/** Leads from / to GraphiQL, where there is one. */
function useFrontDoor(graphiql: boolean): Plugin {
  return {
    onRequest(event) {
      if (!graphiql || event.url.pathname !== '/') return;
      event.endResponse(
        new event.fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }),
      );
    },
  };
}

function maskError(error: unknown, store: Store): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (error instanceof GraphQLError && (original === undefined || original instanceof GraphQLError)) {
    return error;
  }
  const { nodes, path } = error instanceof GraphQLError ? error : {};
  const explained = store.explain(original) !== undefined;
  return new GraphQLError(
    explained ? 'The store cannot be read at the moment' : 'Something went wrong in the server',
    {
      nodes: nodes ?? null,
      path: path ?? null,
      extensions: { code: explained ? 'STORE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR' },
    },
  );
}

function describe(part: unknown): string {
  if (!(part instanceof Error)) return String(part);
  const original = part instanceof GraphQLError ? (part.originalError ?? part) : part;
  return original.stack ?? original.message;
}
