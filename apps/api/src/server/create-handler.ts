import type { IncomingMessage } from 'node:http';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { ChangeFeed } from '../changes/change-feed.ts';
import type { GraphQLContext } from '../graphql/context.ts';
import { ObjectCount } from '../graphql/count-objects.ts';
import { schema } from '../graphql/schema.ts';
import { graphVersion, versionHeader } from '../graphql/version.ts';
import { limitDocuments } from '../limits/limit-documents.ts';
import { limitRequests } from '../limits/limit-requests.ts';
import { limitStreams } from '../limits/limit-streams.ts';
import { AskedTexts, Texts } from '../passages/texts.ts';
import { RequestViews } from '../queries/request-views.ts';
import { ViewCache } from '../queries/view-cache.ts';
import { exposedHeaders } from '../security/cross-origin.ts';
import { hideGraph } from '../security/hide-graph.ts';
import { requirePlainRequests } from '../security/require-plain-requests.ts';
import { requirePreflight } from '../security/require-preflight.ts';
import { usualSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import type { Store } from '../store/store.ts';
import { noDocuments, type TrustedDocuments } from '../trusted/documents.ts';
import { useTrustedDocuments } from '../trusted/use-trusted-documents.ts';
import type { Writing } from '../writing/open-writing.ts';
import { hasRight, holdsFor } from '../writing/tokens.ts';
import { useWriting } from '../writing/use-writing.ts';
import { setDeadline, type Deadline } from './deadline.ts';
import { useExports } from './export.ts';
import { explainUnacceptable } from './explain-unacceptable.ts';
import { chooseExamples, renderGraphiql } from './graphiql.ts';
import { useHealth } from './health.ts';
import { describeError, maskError } from './mask-error.ts';

/** Answers requests in the web's form with `fetch`; is itself a listener for node:http. */
export type Handler = YogaServerInstance<object, GraphQLContext>;

/** How the handler behaves beside answering. */
export interface HandlerOptions {
  /** Told of errors that clients see masked. */
  readonly report: (message: string) => void;
  readonly graphiql: boolean;
  /** Default: {@link usualSettings}, but operations take as long as they take. */
  readonly settings?: Settings;
  readonly trusted?: TrustedDocuments;
  readonly isDraining?: () => boolean;
  /** Shared with whoever else answers from the same store. */
  readonly cache?: ViewCache;
  /** Milliseconds that an operation has left, where it has begun before it came here. */
  readonly leftMs?: (request: IncomingMessage) => number | undefined;
  readonly changes?: ChangeFeed;
  /** What it takes to write; nobody may where it is absent, and the graph has no mutations then. */
  readonly writing?: Writing | undefined;
  /** What a server that others reach has beside: see operations/. */
  readonly plugins?: readonly Plugin[];
}

/** Answers HTTP requests from the store: /graphql, /export, /health and, if wanted, GraphiQL. Holds no port. */
export function createHandler(store: Store, options: HandlerOptions): Handler {
  const { report, graphiql, settings = usualSettings, trusted = noDocuments } = options;
  const { isDraining = () => false, plugins = [], writing } = options;
  const { changes = new ChangeFeed(store, settings.watchMs) } = options;
  const { cache = new ViewCache(), leftMs } = options;
  const texts = new Texts(settings.texts);
  const production = settings.mode === 'production';
  const writerOf = (request: Request) => writing?.tokens.find(request.headers.get('authorization'));
  return createYoga<object, GraphQLContext>({
    schema: writing?.schema ?? schema,
    context: ({ request, ...server }) => {
      const { req } = server as { req?: IncomingMessage };
      const requestMs = (req && leftMs?.(req)) ?? options.settings?.requestMs;
      const deadline = setDeadline(request.signal, requestMs);
      const bound = deadline ? store.within(deadline.signal, deadline.endMs) : store;
      // What is asked by GET may be kept by caches, so a token gains nothing there.
      const writer = request.method === 'POST' ? writerOf(request) : undefined;
      return {
        store: bound,
        views: new RequestViews(bound, cache),
        objects: new ObjectCount(),
        changes,
        listener: request.signal,
        texts: new AskedTexts(texts),
        ...(deadline && { deadline }),
        ...(writing && { side: writing.side }),
        ...(writer && { writer }),
      };
    },
    graphiql: graphiql && !production && (() => chooseExamples(store)),
    renderGraphiQL: renderGraphiql,
    healthCheckEndpoint: '/health/live',
    landingPage: false,
    cors:
      settings.corsOrigins.length > 0 &&
      (({ headers }) => allowOrigin(headers.get('origin'), settings.corsOrigins)),
    batching: settings.batch > 1 && { limit: settings.batch },
    extraParamNames: ['documentId'],
    multipart: false,
    // Limited by `limitRequests`, with its rule's name.
    maxRequestBodySize: false,
    logging: {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: (...parts) => report(parts.map((part) => describeError(part)).join(' ')),
    },
    maskedErrors: { isDev: false, maskError: (error) => maskError(error, store) },
    plugins: [
      explainUnacceptable(),
      useVersion(settings.corsOrigins.length > 0),
      useFrontDoor(graphiql && !production),
      ...(writing ? [useWriting(writing.writes)] : []),
      useHealth(store, isDraining),
      useExports(store, cache, {
        report: (error) => report(describeError(error)),
        mayReadTrail: (request, talks) => {
          const writer = writerOf(request);
          return writer !== undefined && holdsFor(writer, talks);
        },
      }),
      limitRequests(settings, {
        mostBytesOf: (request) => {
          const writer = writerOf(request);
          return writer && hasRight(writer, 'import') ? settings.importBytes : settings.bodyBytes;
        },
        isWriter: (request) => writerOf(request) !== undefined,
      }),
      limitStreams(settings),
      requirePlainRequests(),
      useTrustedDocuments(trusted, settings.trustedOnly),
      requirePreflight((query) => !production || trusted.has(query)),
      limitDocuments(settings, trusted.has),
      ...(production ? [hideGraph(trusted.has)] : []),
      useDeadline(),
      ...plugins,
    ],
  });
}

/** With origins let in, caches are told that an answer is another one for another. */
function useVersion(variesByOrigin: boolean): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set(versionHeader, graphVersion);
      if (variesByOrigin) response.headers.append('vary', 'origin');
    },
  };
}

/** Leads from / to GraphiQL, where there is one, and keeps its page apart from the answers of the same address. */
function useFrontDoor(graphiql: boolean): Plugin {
  return {
    onResponse({ response: { headers } }) {
      if (headers.get('content-type')?.startsWith('text/html') !== true) return;
      headers.append('vary', 'accept');
      headers.set('cache-control', 'no-cache');
    },
    onRequest(event) {
      if (!graphiql || event.url.pathname !== '/') return;
      event.endResponse(
        new event.fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }),
      );
    },
  };
}

/** Has execution end with the deadline. A subscription has none but its client's. */
function useDeadline(): Plugin {
  type WithDeadline = { readonly deadline?: Deadline };
  return {
    onExecute({ args, context }) {
      const { deadline } = context as WithDeadline;
      if (!deadline) return undefined;
      Object.assign(args, { signal: deadline.signal });
      return {
        onExecuteDone: ({ result }) => {
          if (!(Symbol.asyncIterator in result)) return deadline.lift();
          return { onEnd: deadline.lift };
        },
      };
    },
    onSubscribe({ args: { contextValue } }) {
      (contextValue as WithDeadline).deadline?.lift();
    },
  };
}

function allowOrigin(origin: string | null, allowed: readonly string[]) {
  if (origin === null || !allowed.includes(origin)) return false;
  return {
    origin,
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: ['content-type', 'authorization', 'graphql-require-preflight', 'if-none-match'],
    exposedHeaders: [...exposedHeaders],
    credentials: false,
  };
}
