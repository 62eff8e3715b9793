import type { IncomingMessage } from 'node:http';
import {
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  AlwaysOnSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { graphVersion } from '../graphql/version.ts';
import type { Engine } from '../store/engine.ts';
import type { RequestNote } from './request-notes.ts';
import type { StatementNote } from './sql-trace.ts';

/** Sends a span of each request, and of each SQL statement that was run for it, to a collector. */
export interface Telemetry {
  /** One request that has been answered. */
  end(request: IncomingMessage, note: RequestNote, status: number, seconds: number): void;
  /** Sends what is left. */
  close(): Promise<void>;
}

const traceparent = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/**
 * Traces by OTLP over HTTP to `endpoint`, below which OTLP has its /v1/traces. A span takes part in the trace that its
 * client's `traceparent` names. It tells names, codes and times, neither documents nor variables nor addresses; of a
 * statement which tables it touches, not its text.
 */
export function startTelemetry(endpoint: string, serviceName: string, engine: Engine): Telemetry {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': graphVersion }),
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('parley');
  return {
    end: (request, note, status, seconds) => {
      const endMs = Date.now();
      const parent = parentOf(request);
      const { method = 'GET', url = '/' } = request;
      const path = url.split('?', 1)[0] ?? '/';
      const span = tracer.startSpan(
        note.operation === undefined ? `${method} ${path}` : `query ${note.operation}`,
        {
          kind: SpanKind.SERVER,
          startTime: endMs - seconds * 1000,
          attributes: {
            'http.request.method': method,
            'url.path': path,
            'http.response.status_code': status,
            'parley.request_id': note.id,
            ...(note.operation !== undefined && { 'graphql.operation.name': note.operation }),
            ...(note.codes.length > 0 && { 'parley.error_codes': note.codes }),
            ...(note.statementCount !== undefined && { 'parley.sql_statements': note.statementCount }),
          },
        },
        parent,
      );
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      for (const statement of note.statements ?? []) {
        traceStatement(tracer, trace.setSpan(parent, span), statement, systems[engine]);
      }
      span.end(endMs);
    },
    close: () => provider.shutdown(),
  };
}

/** The names of the engines in OpenTelemetry's conventions. */
const systems: Readonly<Record<Engine, string>> = { sqlite: 'sqlite', postgres: 'postgresql' };

function traceStatement(
  tracer: Tracer,
  within: Context,
  { operation, tables, shape, startMs, endMs, failed }: StatementNote,
  system: string,
): void {
  const [only, ...others] = tables;
  const summary = [operation, ...tables].join(' ');
  const span = tracer.startSpan(
    summary,
    {
      kind: SpanKind.CLIENT,
      startTime: startMs,
      attributes: {
        'db.system.name': system,
        'db.operation.name': operation,
        'db.query.summary': summary,
        ...(only !== undefined && others.length === 0 && { 'db.collection.name': only }),
        'parley.statement': shape,
      },
    },
    within,
  );
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end(endMs);
}

/** The trace that the client has begun, as W3C Trace Context has it. */
function parentOf({ headers }: IncomingMessage): Context {
  const [, traceId = '', spanId = '', flags = '0'] = traceparent.exec(String(headers['traceparent'])) ?? [];
  const parent = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(parent) ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
}
