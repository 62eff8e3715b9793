import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { BriefingDocument } from '../__generated__/graphql.ts';
import { fetchBriefing } from './fetch-briefing.ts';
import { post } from './post.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<URL> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  return new URL(`http://127.0.0.1:${(started.address() as AddressInfo).port}/graphql`);
}

const answer =
  (body: unknown, status = 200, type = 'application/json'): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

async function failureOf(url: URL, patienceMs = 60_000) {
  const outcome = await post({ url, handler: fetch, patienceMs }, BriefingDocument, { talks: 'ferry' });
  if ('value' in outcome) throw new Error('was answered');
  return outcome.failure;
}

describe('asking an API', () => {
  it('says what to leave out where there is too much for one answer', async () => {
    const errors = [{ message: 'Too many.', extensions: { code: 'ANSWER_TOO_LARGE' } }];
    const failure = await failureOf(await serve(answer({ data: null, errors })));
    expect(failure).toMatchObject({ code: 'api-errors', hint: expect.stringContaining('--accounts A,B,C') });
  });

  it('sends document and variables, and gives what the API answers', async () => {
    let asked = '';
    const url = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => (asked += String(chunk)));
      request.on('end', () => answer({ data: { version: '1.0' } })(request, response));
    });
    const outcome = await post({ url, handler: fetch, patienceMs: 60_000 }, BriefingDocument, {
      talks: 'ferry',
      accounts: ['A'],
    });
    expect(outcome).toEqual({ value: { version: '1.0' } });
    expect(JSON.parse(asked)).toMatchObject({ variables: { talks: 'ferry', accounts: ['A'] } });
    expect(JSON.parse(asked).query).toContain('query Briefing');
  });

  it('asks the graph in this process without HTTP, and tells its errors alike', async () => {
    const url = new URL('http://parley.test/graphql');
    const asked: object[] = [];
    const ask = (given: object) => (document: string, variables: object) => {
      asked.push({ query: document.trim().slice(0, 14), variables });
      return Promise.resolve(given);
    };
    const data = { version: '1.0' };
    expect(await post({ url, ask: ask({ data }) }, BriefingDocument, { talks: 'ferry' })).toEqual({
      value: data,
    });
    expect(asked).toEqual([{ query: 'query Briefing', variables: { talks: 'ferry' } }]);
    const errors = [{ message: 'The store cannot be read at the moment' }];
    expect(
      await post({ url, ask: ask({ data: null, errors }) }, BriefingDocument, { talks: 'ferry' }),
    ).toMatchObject({
      failure: { code: 'api-errors', message: expect.stringContaining('The store cannot be read') },
    });
  });

  it('says that an API does not answer where nothing listens', async () => {
    // A port of the system's own, which no other test is given when it asks for a free one.
    const url = new URL('http://127.0.0.1:2/graphql');
    const failure = await failureOf(url);
    expect(failure.code).toBe('api-silent');
    expect(failure.message).toBe(`the API at ${url} does not answer: ECONNREFUSED`);
    expect(failure.hint).toContain('pnpm serve');
  });

  it('loses patience with an API that takes the request and says nothing', async () => {
    const url = await serve(() => undefined);
    const failure = await failureOf(url, 50);
    expect(failure).toMatchObject({
      code: 'api-silent',
      message: expect.stringContaining('no answer within 0.05 s'),
    });
  });

  it('says that a connection broke off in the middle of the answer', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"data":');
      setImmediate(() => response.destroy());
    });
    expect((await failureOf(url)).code).toBe('api-silent');
  });

  it.each([
    [
      'a web page',
      '<!doctype html><title>Welcome</title>',
      200,
      'text/html',
      /status 200, text\/html, "<!doctype html>/,
    ],
    ['half a JSON text', '{"data": {"vers', 200, 'application/json', /status 200, application\/json/],
    ['JSON that is no answer', [1, 2], 200, 'application/json', /"\[1,2\]"/],
    ['an answer without data', { data: null }, 200, 'application/json', /"\{"data":null\}"/],
    ['an empty body', '', 502, 'text/plain', /status 502, text\/plain$/],
  ])('refuses %s as no GraphQL API', async (_name, body, status, type, message) => {
    const failure = await failureOf(await serve(answer(body, status, type)));
    expect(failure.code).toBe('api-not-graphql');
    expect(failure.message).toMatch(message);
    expect(failure.hint).toContain('--api http://127.0.0.1:4000/graphql');
  });

  it('passes on the first of several errors, on one line', async () => {
    const errors = [{ message: 'The store\n is gone' }, { message: 'again' }];
    const failure = await failureOf(await serve(answer({ data: null, errors })));
    expect(failure.code).toBe('api-errors');
    expect(failure.message).toMatch(/could not answer: The store is gone \(and 1 more\)$/);
  });

  it('refuses data that comes with errors, since a hole would look like a finding', async () => {
    const errors = [{ message: 'no coverage' }];
    const failure = await failureOf(await serve(answer({ data: { version: '1.0' }, errors })));
    expect(failure.code).toBe('api-errors');
  });

  it('names what an older schema lacks', async () => {
    const errors = [
      { message: 'Cannot query field "telling" on type "Comparison". Did you mean "talks"?' },
      { message: 'Unknown argument "accounts" on field "Query.comparison".' },
      { message: 'Unknown type "CueFinding".' },
    ];
    const failure = await failureOf(await serve(answer({ errors }, 400)));
    expect(failure.code).toBe('api-schema');
    expect(failure.message).toMatch(
      /serves an older schema than this briefing needs: it lacks Comparison\.telling, CueFinding, Query\.comparison\(accounts:\)$/,
    );
  });
});

async function askForBriefing(comparison: object) {
  const url = await serve(answer({ data: { version: '1.0', comparison } }));
  return fetchBriefing({ url, handler: fetch, patienceMs: 60_000 }, { talks: 'ferry' });
}

describe('asking for a briefing', () => {
  it('passes on which talks and accounts there are', async () => {
    expect(
      await askForBriefing({
        __typename: 'TalksNotFound',
        message: 'There are no talks "ferry"',
        hint: 'Ask for one of these: lake.',
      }),
    ).toEqual({
      failure: {
        code: 'talks-unknown',
        message: 'There are no talks "ferry"',
        hint: 'Ask for one of these: lake.',
      },
    });
    expect(
      await askForBriefing({
        __typename: 'AccountNotFound',
        message: 'There is no account "Z"',
        hint: 'Name one of these: A, B.',
      }),
    ).toMatchObject({ failure: { code: 'account-unknown' } });
  });

  it('gives the comparison with the version of the graph', async () => {
    expect(await askForBriefing({ __typename: 'Comparison', statements: 2 })).toMatchObject({
      value: { version: '1.0', comparison: { statements: 2 } },
    });
  });
});
