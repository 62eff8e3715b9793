import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { cacheControl, type EntityTags } from '../caching/entity-tags.ts';
import type { ChangeFeed } from '../changes/change-feed.ts';
import { ObjectCount } from '../graphql/count-objects.ts';
import { schema } from '../graphql/schema.ts';
import { graphVersion, versionHeader } from '../graphql/version.ts';
import { nestsDeeper } from '../limits/limit-requests.ts';
import { measureVariables, refuseValues } from '../limits/measure-values.ts';
import { valuesPerField } from '../limits/refusal.ts';
import type { RequestNotes } from '../operations/request-notes.ts';
import { AskedTexts, Texts } from '../passages/texts.ts';
import { RequestViews } from '../queries/request-views.ts';
import { ViewCache } from '../queries/view-cache.ts';
import { setDeadline } from '../server/deadline.ts';
import type { Settings } from '../settings/settings.ts';
import type { Store } from '../store/store.ts';
import type { TrustedDocuments } from '../trusted/documents.ts';
import { answerWithParts } from './answer-with-parts.ts';
import { FastDocuments, type FastQuery, type FastQuestion } from './fast-documents.ts';
import { contentTypeFor, hasPlainBody, mostBytes, receive, withinTime } from './fast-request.ts';
import { Latest } from './latest.ts';
import { readBody, readUrl } from './read-question.ts';

/** What the fast path answers with, all of it the ordinary path's too. */
export interface FastOptions {
  readonly settings: Settings;
  readonly trusted: TrustedDocuments;
  readonly tags: EntityTags;
  readonly notes: RequestNotes;
  readonly changes: ChangeFeed;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly handler: RequestListener;
  readonly contentType: string;
  /** The text of the body, where there is one. */
  readonly text?: string;
}

// Of bodies that are not long: what clients ask again and again.
const mostReady = 500;
const longestReady = 2048;

/**
 * Answers queries that go well, with the same bytes and headers as the handler, in a fraction of its time: those of
 * trusted documents, and of documents that the handler has just answered. All else is the handler's: what is not asked
 * plainly, what comes with a token or from a page of another site, what a limit refuses, and what has an error to tell,
 * for which it is asked anew.
 */
export class FastPath {
  readonly cache: ViewCache;
  readonly #store: Store;
  readonly #options: FastOptions;
  readonly #documents = new FastDocuments(schema);
  readonly #texts: Texts;
  /** Questions that were read, checked and weighed before, by the bodies that asked them. */
  readonly #ready = new Latest<FastQuery>(mostReady);
  readonly #begunMs = new WeakMap<IncomingMessage, number>();

  constructor(store: Store, options: FastOptions) {
    this.#store = store;
    this.#options = options;
    this.#texts = new Texts(options.settings.texts);
    this.cache = new ViewCache(options.settings.keptMb);
  }

  /** To be among the handler's plugins: has the documents admitted that it answers. */
  readonly admission: Plugin = {
    onExecute: ({ args }) => {
      const { params } = args.contextValue as { params?: { query?: string } };
      if (params?.query !== undefined) this.admit(params.query);
    },
  };

  /** Has a document that is valid and within the limits answered the fast way from now on. */
  admit(document: string): void {
    // Longer ones do not come here.
    if (document.length <= mostBytes) this.#documents.admit(document);
  }

  /** How much time a request has left that the handler is to answer after all; undefined where it comes fresh. */
  readonly leftMs = (request: IncomingMessage): number | undefined => {
    const begunMs = this.#begunMs.get(request);
    if (begunMs === undefined) return undefined;
    return Math.max(1, this.#options.settings.requestMs - (performance.now() - begunMs));
  };

  /** Stands before the handler. */
  before(handler: RequestListener): RequestListener {
    const { trusted, settings } = this.#options;
    return (request, response) => {
      const contentType = this.#contentTypeFor(request);
      if (contentType === undefined) return handler(request, response);
      const exchange: Exchange = { request, response, handler, contentType };
      const { method, url = '' } = request;
      if (method === 'GET' && url.startsWith('/graphql?')) return this.#go(exchange, readUrl(url, trusted));
      if (method !== 'POST' || url !== '/graphql' || !hasPlainBody(request, settings.bodyBytes)) {
        return handler(request, response);
      }
      void receive(request).then((body) => {
        if (!body) return;
        // Where the handler looks for a body that somebody has read already.
        Object.assign(request, { body });
        const text = body.toString();
        const ready = this.#ready.get(text);
        if (ready) void this.#answer({ ...exchange, text }, ready);
        else this.#go({ ...exchange, text }, readBody(text, trusted, !settings.trustedOnly));
      });
    };
  }

  /** Of the answer; undefined where the request is more than a plain one. */
  #contentTypeFor({ headers }: IncomingMessage): string | undefined {
    const isOfPage = headers.origin !== undefined && this.#options.settings.corsOrigins.length > 0;
    if (headers.authorization !== undefined || isOfPage) return undefined;
    return contentTypeFor(headers.accept);
  }

  #go(exchange: Exchange, question: FastQuestion | undefined): void {
    const query = question && this.#prepare(question);
    if (!query) return exchange.handler(exchange.request, exchange.response);
    const { text } = exchange;
    if (text !== undefined && text.length <= longestReady) this.#ready.set(text, query);
    void this.#answer(exchange, query);
  }

  #prepare(question: FastQuestion): FastQuery | undefined {
    const { depth, cost, values } = this.#options.settings;
    try {
      const { variables } = question;
      if (nestsDeeper(variables, depth * valuesPerField)) return undefined;
      if (refuseValues('the variables', measureVariables(variables), { values })) return undefined;
      const query = this.#documents.prepare(question);
      return query && query.cost <= cost ? query : undefined;
    } catch {
      // Nobody would answer the request: the handler can tell what it is.
      return undefined;
    }
  }

  async #answer(exchange: Exchange, query: FastQuery): Promise<void> {
    const { request, response, handler, contentType, text } = exchange;
    const { settings, tags, notes, changes } = this.#options;
    this.#begunMs.set(request, performance.now());
    const client = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) client.abort();
    });
    const deadline = setDeadline(client.signal, settings.requestMs);
    try {
      const { url = '', headers } = request;
      const tag = request.method === 'GET' ? await tags.of({ url, accept: headers.accept }) : undefined;
      const store = deadline ? this.#store.within(deadline.signal, deadline.endMs) : this.#store;
      const context = { store, changes, listener: client.signal, texts: new AskedTexts(this.#texts) };
      const answer = answerWithParts(query, (parts) => ({
        ...context,
        views: new RequestViews(store, this.cache, parts),
        objects: new ObjectCount(),
        ...(deadline && { deadline }),
      }));
      const data = await withinTime(answer, deadline?.signal);
      // Caches are to keep nothing of it, which is the handler's to say.
      if (tag !== undefined && context.texts.mayCome) return handler(request, response);
      const note = notes.find({ req: request });
      if (note && query.name !== undefined) note.operation = query.name;
      send(response, data, { contentType, tag, settings });
    } catch {
      if (text !== undefined) this.#ready.delete(text);
      // Whatever went wrong does so again, in the time that is left, and is told as it always is.
      if (!response.destroyed) handler(request, response);
    } finally {
      deadline?.lift();
    }
  }
}

function send(
  response: ServerResponse,
  data: unknown,
  { contentType, tag, settings }: { contentType: string; tag: string | undefined; settings: Settings },
): void {
  const vary = [
    ...(settings.corsOrigins.length > 0 ? ['origin'] : []),
    ...(tag === undefined ? [] : ['accept']),
  ];
  const body = JSON.stringify({ data });
  response
    .writeHead(200, {
      'content-type': contentType,
      'content-length': Buffer.byteLength(body),
      [versionHeader]: graphVersion,
      ...(vary.length > 0 && { vary: vary.join(', ') }),
      ...(tag !== undefined && { etag: tag, 'cache-control': cacheControl(settings.maxAgeSeconds) }),
    })
    .end(body);
}
