import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { serveForTest } from '../server/test-serve.ts';

const pier = sampleDossier('pier');

describe('metrics', () => {
  test('are not given where they are not wanted', async () => {
    const { url } = await serveForTest([]);
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });

  test('count requests by operation, errors by code, refusals by rule, SQL and imports', async () => {
    const { url, post } = await serveForTest([pier], { PARLEY_METRICS: 'on' });
    await post('query Titles { allTalks { __typename } }');
    await post('query Weather { weather }');
    await post(`{ ${'version '.repeat(100)} }`);
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain; version=');
    const text = await response.text();
    expect(text).toContain('parley_requests_total{operation="Titles",status="200"} 1');
    expect(text).toContain('parley_request_seconds_count{operation="Titles"} 1');
    expect(text).toContain('parley_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(text).toContain('parley_refused_total{rule="repeats"} 1');
    expect(text).toContain('parley_dossiers_total{state="imported"} 1');
    expect(text).toMatch(/parley_sql_seconds_count [1-9]/);
  });

  test('do not grow with the names that clients invent', async () => {
    const { url, post } = await serveForTest([], { PARLEY_METRICS: 'on' });
    for (let index = 0; index < 60; index += 1) await post(`query Invented${index} { version }`);
    const text = await (await fetch(`${url}/metrics`)).text();
    const series = text.match(/^parley_requests_total\{.*$/gm) ?? [];
    expect(series).toHaveLength(51);
    expect(series).toContain('parley_requests_total{operation="other",status="200"} 10');
  });
});

describe('logs', () => {
  test('are one JSON line a request, with its id and without its words', async () => {
    const { url, post, lines } = await serveForTest([pier], { PARLEY_LOG: 'json' });
    lines.length = 0;
    const secret = 'query Named { talks(id: "pier-secret") { __typename } }';
    const response = await post(secret, { 'x-request-id': 'proxy-17' });
    expect(response.headers.get('x-request-id')).toBe('proxy-17');
    await response.text();
    await (await fetch(`${url}/graphql?query=${encodeURIComponent('{ weather(secret: 1) }')}`)).text();
    await expect.poll(() => lines.length).toBe(2);
    const [named, failed] = lines.map((line) => JSON.parse(line) as unknown);
    expect(named).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      level: 'info',
      message: 'request',
      request: 'proxy-17',
      method: 'POST',
      path: '/graphql',
      status: 200,
      ms: expect.any(Number),
      operation: 'Named',
    });
    expect(failed).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(lines.join('\n')).not.toContain('secret');
  });

  test('name a request by an id of their own where the one given is no plain one', async () => {
    const { post } = await serveForTest([]);
    const response = await post('{ version }', { 'x-request-id': 'a b;c' });
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
});

/** A collector of traces; what it received so far, each with its path. */
async function collectTraces(): Promise<{ readonly port: number; readonly received: string[] }> {
  const received: string[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      received.push(`${request.url} ${body}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => void collector.close());
  await once(collector, 'listening');
  return { port: (collector.address() as AddressInfo).port, received };
}

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

function spansOf(received: readonly string[]): Span[] {
  interface Sent {
    readonly resourceSpans: readonly {
      readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
    }[];
  }
  return received
    .map((sent) => JSON.parse(sent.slice(sent.indexOf('{'))) as Sent)
    .flatMap(({ resourceSpans }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans))
    .flatMap(({ spans }) => spans);
}

function search(words: string): string {
  return `query ${words} { statements(filter: { text: "${words}" }) { ... on StatementConnection { totalCount } } }`;
}

describe('traces', () => {
  test('arrive at a collector, as part of the client’s own trace and without its words', async () => {
    const { port, received } = await collectTraces();
    const { post, stop } = await serveForTest([pier], {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}/`,
      OTEL_SERVICE_NAME: 'desk',
    });
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const response = await post('query Traced { talks(id: "secret") { __typename } }', {
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
    });
    await response.text();
    // What has not been sent yet is sent when the server stops.
    await stop();
    const [sent = ''] = received;
    expect(sent).toMatch(/^\/v1\/traces /);
    expect(sent).toContain(traceId);
    expect(sent).toContain('query Traced');
    expect(sent).toContain('desk');
    expect(sent).not.toContain('secret');
  });

  test('have the statements of each request inside of its own span, by their shape alone', async () => {
    const { port, received } = await collectTraces();
    const { post, stop } = await serveForTest([pier], {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    });
    await Promise.all(
      ['Harbour', 'Ferry', 'Prisoners'].map(async (words) => (await post(search(words))).text()),
    );
    await stop();
    const spans = spansOf(received);
    for (const words of ['Harbour', 'Ferry', 'Prisoners']) {
      const request = spans.find(({ name }) => name === `query ${words}`);
      const statements = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId);
      expect(statements.length).toBeGreaterThanOrEqual(2);
      expect(statements.every(({ traceId }) => traceId === request?.traceId)).toBe(true);
      expect(statements.map(({ name }) => name)).toContainEqual(
        expect.stringMatching(/^SELECT statements\b/),
      );
      expect(JSON.stringify(statements)).not.toMatch(/harbour|ferry|prisoners|totalCount|\bwhere\b/i);
    }
    expect(spans.filter(({ parentSpanId }) => !parentSpanId)).toHaveLength(3);
  });
});

describe('a client that asks too often', () => {
  test('is told when to come again, and is still told that the server is well', async () => {
    const { url, post } = await serveForTest([], { PARLEY_REQUESTS_PER_MINUTE: '2' });
    expect((await post('{ version }')).status).toBe(200);
    expect((await post('{ version }')).status).toBe(200);
    const refused = await post('{ version }');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', rule: 'rate' } }],
    });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });
});

describe('pages of other sites', () => {
  const preflight = { 'access-control-request-method': 'POST', origin: 'https://desk.example' };

  test('are answered where the operator has let their origin in, and nowhere else', async () => {
    const { url, post } = await serveForTest([], { PARLEY_CORS_ORIGINS: 'https://desk.example' });
    const asked = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: preflight });
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    const own = await post('{ version }', { origin: 'https://desk.example' });
    expect(own.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    expect(own.headers.get('vary')).toContain('origin');
    const other = await post('{ version }', { origin: 'https://elsewhere.example' });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('are told that they have an answer, or ask too often, as others are', async () => {
    const { url } = await serveForTest([], {
      PARLEY_CORS_ORIGINS: 'https://desk.example',
      PARLEY_REQUESTS_PER_MINUTE: '2',
    });
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${url}/graphql?query={version}`, { headers: { origin: 'https://desk.example', ...headers } });
    const known = { 'if-none-match': (await get()).headers.get('etag') ?? '' };
    for (const [status, vary] of [
      [304, 'origin, accept'],
      [429, 'origin'],
    ]) {
      const { status: answered, headers } = await get(known);
      expect([answered, headers.get('vary')]).toEqual([status, vary]);
      expect(headers.get('access-control-allow-origin')).toBe('https://desk.example');
      expect(headers.get('access-control-expose-headers')).toContain('etag');
      expect(headers.get('parley-graph-version')).toMatch(/^\d+\.\d+$/);
    }
    expect(
      (await get({ origin: 'https://elsewhere.example' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  test('are told nothing where no origin is let in', async () => {
    const { url } = await serveForTest([]);
    const asked = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: preflight });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });
});
