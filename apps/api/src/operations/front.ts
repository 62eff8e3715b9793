import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { cacheControl, hasTag, type EntityTags } from '../caching/entity-tags.ts';
import { graphVersion, versionHeader } from '../graphql/version.ts';
import { crossOriginHeaders } from '../security/cross-origin.ts';
import type { Settings } from '../settings/settings.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { RateLimit } from './rate-limit.ts';
import type { RequestNote, RequestNotes } from './request-notes.ts';
import type { SqlTrace } from './sql-trace.ts';
import type { Telemetry } from './telemetry.ts';

/** What stands in front of the handler. */
export interface FrontOptions {
  readonly handler: RequestListener;
  readonly settings: Settings;
  readonly tags: EntityTags;
  readonly notes: RequestNotes;
  readonly log: Log;
  readonly metrics?: Metrics;
  readonly telemetry?: Telemetry;
  readonly sqlTrace?: SqlTrace;
}

/**
 * Answers what needs no handler: a client that has the answer already, before anything is parsed; one that asks too
 * often; /metrics. Gives each request its id, and tells of each when it has been answered.
 */
export function makeFront(options: FrontOptions): RequestListener {
  const { handler, settings, notes, metrics, sqlTrace } = options;
  const limit =
    settings.requestsPerMinute > 0 ? new RateLimit(settings.requestsPerMinute, settings.proxies) : undefined;
  const answer = (request: IncomingMessage, response: ServerResponse, note: RequestNote): void => {
    const path = request.url?.split('?', 1)[0];
    if (path === '/metrics' && metrics) return void sendMetrics(response, metrics);
    const waitSeconds = path?.startsWith('/health') ? undefined : limit?.count(request, Date.now());
    if (waitSeconds !== undefined) {
      note.rules.push('rate');
      return refuseRate(response, waitSeconds, commonHeaders(request, settings));
    }
    const { method } = request;
    const reading = path === '/graphql' && (method === 'GET' || method === 'HEAD');
    // What is to be read is the same; node:http leaves the body of the answer out.
    if (reading) request.method = 'GET';
    const known = reading ? request.headers['if-none-match'] : undefined;
    if (known === undefined) return handler(request, response);
    void answerKnown(options, request, response, known);
  };
  return (request, response) => {
    const note = notes.begin(request);
    response.setHeader('x-request-id', note.id);
    metrics?.begin();
    response.once('close', () => tell(options, request, response, note));
    if (sqlTrace) sqlTrace.run(note, () => answer(request, response, note));
    else answer(request, response, note);
  };
}

async function answerKnown(
  { handler, tags, settings }: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  known: string,
): Promise<void> {
  // A store that cannot be read is the handler's matter.
  const tag = await tags
    .of({ url: request.url ?? '', accept: request.headers.accept })
    .catch(() => undefined);
  if (tag === undefined || !hasTag(known, tag)) return handler(request, response);
  const common = commonHeaders(request, settings);
  response
    .writeHead(304, {
      ...common,
      etag: tag,
      'cache-control': cacheControl(settings.maxAgeSeconds),
      vary: common.vary === undefined ? 'accept' : `${common.vary}, accept`,
    })
    .end();
}

/** What the handler gives every answer, for those that it does not see. */
function commonHeaders({ headers: { origin } }: IncomingMessage, { corsOrigins }: Settings) {
  return { [versionHeader]: graphVersion, ...crossOriginHeaders(origin, corsOrigins) };
}

function refuseRate(
  response: ServerResponse,
  waitSeconds: number,
  common: Readonly<Record<string, string>>,
): void {
  const message = `Too many requests; ask again in ${waitSeconds} s`;
  response
    .writeHead(429, {
      ...common,
      'content-type': 'application/json; charset=utf-8',
      'retry-after': String(waitSeconds),
    })
    .end(JSON.stringify({ errors: [{ message, extensions: { code: 'TOO_MANY_REQUESTS', rule: 'rate' } }] }));
}

async function sendMetrics(response: ServerResponse, metrics: Metrics): Promise<void> {
  const text = await metrics.print();
  response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text);
}

function tell(
  { log, metrics, telemetry }: FrontOptions,
  request: IncomingMessage,
  response: ServerResponse,
  note: RequestNote,
): void {
  const seconds = (performance.now() - note.startedMs) / 1000;
  const { statusCode: status } = response;
  metrics?.end(note, status, seconds);
  telemetry?.end(request, note, status, seconds);
  if (!log.requests) return;
  log.write('info', 'request', {
    request: note.id,
    method: request.method,
    path: request.url?.split('?', 1)[0],
    status,
    ms: Math.round(seconds * 1e6) / 1000,
    operation: note.operation,
    ...(note.codes.length > 0 && { codes: note.codes }),
    ...(note.rules.length > 0 && { rules: note.rules }),
    ...(!response.writableFinished && { ended: 'by the client' }),
  });
}
