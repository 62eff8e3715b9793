import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { EntityTags } from '../caching/entity-tags.ts';
import { FreshVersion } from '../caching/fresh-version.ts';
import { ChangeFeed } from '../changes/change-feed.ts';
import { RequestNotes } from '../operations/request-notes.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { writeFolder } from '../samples/write-folder.ts';
import { serve } from '../server/serve.ts';
import { openTestApi } from '../server/test-api.ts';
import { usualSettings } from '../settings/read-settings.ts';
import type { Store } from '../store/store.ts';
import { trustDocuments } from '../trusted/documents.ts';
import { FastPath } from './fast-path.ts';

const title = `query Title($id: ID!, $more: Boolean = false) { talks(id: $id) { __typename
  ... on Talks { title place @include(if: $more) { name } } ... on Failure { message hint } } }`;
const page = `query Page($after: String) { talks(id: "pier") { ... on Talks {
  statements(first: 2, after: $after) { totalCount edges { cursor node { gist audience { name } } } } } } }`;
const two = 'query One { version } query Two { talks(id: "pier") { __typename } }';
const filtered = 'query ($filter: StatementFilter) { statements(filter: $filter) { __typename } }';
const documents = new Map([title, page, two, filtered].map((text) => [hash('sha256', text), text]));
const untrusted = title.replace('Title', 'Untrusted');
const untrustedPage = page.replace('Page', 'UntrustedPage');
const idOf = (text: string): string => hash('sha256', text);

interface Question {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const servers: { url: string; lines: string[]; stop: () => Promise<void> }[] = [];
const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
const origin = 'https://desk.example';

beforeAll(async () => {
  writeFolder(join(folder, 'data'), sampleDossier('pier', { statements: 5 }));
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(Object.fromEntries(documents)));
  for (const fast of ['on', 'off']) {
    const lines: string[] = [];
    const serving = await serve({
      environment: {
        PARLEY_STORE: join(folder, 'parley.sqlite'),
        PORT: '0',
        PARLEY_FAST_PATH: fast,
        PARLEY_TRUSTED_DOCUMENTS: join(folder, 'documents.json'),
        PARLEY_MODE: 'production',
        PARLEY_LOG: 'json',
        PARLEY_CORS_ORIGINS: origin,
        PARLEY_MAX_AGE_S: '60',
        PARLEY_MAX_COST: '5000',
      },
      data: join(folder, 'data'),
      print: (line) => lines.push(line),
      warn: (line) => lines.push(line),
    });
    if ('code' in serving) throw new Error(serving.message);
    servers.push({ ...serving, lines });
  }
});

afterAll(async () => {
  for (const { stop } of servers) await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What a server says, but for what is another thing each time. */
async function ask(url: string, { path = '/graphql', method = 'POST', headers, body }: Question) {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...(method === 'POST' && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const kept = Object.fromEntries(response.headers);
  for (const name of ['date', 'x-request-id']) delete kept[name];
  return { status: response.status, headers: kept, body: await response.text() };
}

const get = (parameters: Readonly<Record<string, string>>, headers = {}): Question => ({
  path: `/graphql?${new URLSearchParams(parameters)}`,
  method: 'GET',
  headers,
});
const byId = { documentId: idOf(title), variables: { id: 'pier' } };
const inUrl = { documentId: `sha256:${idOf(title)}`, variables: '{"id":"pier"}' };
const deep = (levels: number): unknown => (levels === 0 ? {} : { and: [deep(levels - 1)] });

const questions: [what: string, question: Question][] = [
  ['a trusted document', { body: byId }],
  ['one with the name of its hash', { body: { ...byId, documentId: `sha256:${byId.documentId}` } }],
  [
    'one as Apollo’s clients send it',
    {
      body: {
        ...byId,
        documentId: undefined,
        extensions: { persistedQuery: { version: 1, sha256Hash: idOf(title) } },
      },
    },
  ],
  ['one that includes more', { body: { ...byId, variables: { id: 'pier', more: true } } }],
  ['a failure that is a result', { body: { ...byId, variables: { id: 'nowhere' } } }],
  ['a page', { body: { documentId: idOf(page) } }],
  ['an error at its path', { body: { documentId: idOf(page), variables: { after: 'no cursor' } } }],
  ['the first operation', { body: { documentId: idOf(two), operationName: 'One' } }],
  ['the second operation', { body: { documentId: idOf(two), operationName: 'Two' } }],
  ['no operation of two', { body: { documentId: idOf(two) } }],
  ['an operation that is not there', { body: { documentId: idOf(two), operationName: 'Three' } }],
  ['a variable that is missing', { body: { documentId: idOf(title) } }],
  ['a variable of another type', { body: { ...byId, variables: { id: 'pier', more: 'yes' } } }],
  ['variables that nest too deep', { body: { documentId: idOf(filtered), variables: { filter: deep(40) } } }],
  ['variables that are a list', { body: { ...byId, variables: [] } }],
  ['what costs too much', { body: { documentId: idOf(filtered), variables: { filter: {} } } }],
  ['an unknown document', { body: { documentId: idOf('{ version }') } }],
  ['a document twice', { body: { ...byId, query: title } }],
  ['a trusted document as text', { body: { query: title, variables: { id: 'pier' } } }],
  ['a document as text', { body: { query: untrusted, variables: { id: 'pier' } } }],
  ['one that includes more, as text', { body: { query: untrusted, variables: { id: 'pier', more: true } } }],
  ['one with a failure that is a result, as text', { body: { query: untrusted, variables: { id: 'no' } } }],
  ['one with a variable of another type, as text', { body: { query: untrusted, variables: { id: {} } } }],
  ['one with an error at its path, as text', { body: { query: untrustedPage, variables: { after: 'no' } } }],
  ['one of two operations, as text', { body: { query: `${two} #`, operationName: 'Two' } }],
  ['an operation that is not there, as text', { body: { query: `${two} #`, operationName: 'Three' } }],
  ['a document as text that costs too much', { body: { query: `${filtered} #`, variables: { filter: {} } } }],
  ['what the graph says of itself', { body: { query: '{ __schema { description } }' } }],
  ['what nobody can ask', { body: { query: '{ nobody }' } }],
  ['what cannot be parsed', { body: { query: '{' } }],
  ['nothing as text', { body: { query: '' } }],
  ['a mutation as text', { body: { query: 'mutation { __typename }' } }],
  ['parts that come later, as text', { body: { query: '{ ... @defer { version } }' } }],
  [
    'a document as text with the hash of another',
    {
      body: {
        query: untrusted,
        variables: { id: 'pier' },
        extensions: { persistedQuery: { sha256Hash: idOf(title) } },
      },
    },
  ],
  ['a GET of a document as text that was posted', get({ query: untrusted, variables: '{"id":"pier"}' })],
  ['a parameter too many', { body: { ...byId, more: 1 } }],
  ['a batch', { body: [byId] }],
  ['no JSON', { body: '{"documentId":' }],
  ['nothing', { body: '' }],
  ['a form', { body: JSON.stringify(byId), headers: { 'content-type': 'text/plain' } }],
  ['another character set', { body: byId, headers: { 'content-type': 'application/json; charset=utf-16' } }],
  [
    'a client of the standard',
    { body: byId, headers: { accept: 'application/graphql-response+json, application/json;q=0.9' } },
  ],
  ['a client that takes parts', { body: byId, headers: { accept: 'multipart/mixed, application/json' } }],
  ['a client that takes pictures', { body: byId, headers: { accept: 'image/png' } }],
  ['a page of another site', { body: byId, headers: { origin } }],
  ['a page of a site that is not let in', { body: byId, headers: { origin: 'https://other.example' } }],
  ['a GET', get(inUrl)],
  ['a HEAD', { ...get(inUrl), method: 'HEAD' }],
  ['a GET of the standard', get(inUrl, { accept: 'application/graphql-response+json' })],
  ['a GET of a browser', get(inUrl, { accept: 'text/html,*/*;q=0.8' })],
  ['a GET with an error', get({ documentId: idOf(page), variables: '{"after":"no cursor"}' })],
  ['a GET with broken variables', get({ ...inUrl, variables: '{' })],
  ['a GET of an old answer', get(inUrl, { 'if-none-match': '"old"' })],
  ['a GET of a document as text', get({ query: '{ version }' })],
  ['a GET of another path', { path: `/graphql/other?${new URLSearchParams(inUrl)}`, method: 'GET' }],
];

test.each(questions)('%s is answered with the same bytes and headers either way', async (_what, question) => {
  const ordinary = await ask(servers[1]!.url, question);
  // A document that is not trusted comes the fast way the second time.
  for (let time = 0; time < 2; time += 1) expect(await ask(servers[0]!.url, question)).toEqual(ordinary);
  const told = servers.map(({ lines }) => {
    const { path, status, operation, codes, rules } = JSON.parse(lines.at(-1) ?? '{}') as Record<
      string,
      unknown
    >;
    return { path, status, operation, codes, rules };
  });
  expect(told[0]).toEqual(told[1]);
});

/** A server with the fast path before a handler that tells what came to it. */
async function serveFast(requestMs: number, given?: Store) {
  const store = given ?? (await openTestApi([sampleDossier('pier')])).store;
  const settings = { ...usualSettings, requestMs };
  const fast = new FastPath(store, {
    settings,
    trusted: trustDocuments(documents),
    tags: new EntityTags(new FreshVersion(store)),
    notes: new RequestNotes(),
    changes: new ChangeFeed(store, settings.watchMs),
  });
  const left: (number | undefined)[] = [];
  const server = createServer(
    fast.before((request: IncomingMessage, response) => {
      left.push(fast.leftMs(request));
      response.writeHead(418).end();
    }),
  );
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, left, fast };
}

test('a trusted document does not come to the handler', async () => {
  const { url, left } = await serveFast(30_000);
  expect(await ask(url, { body: byId })).toMatchObject({ status: 200 });
  expect(await ask(url, get(inUrl))).toMatchObject({ status: 200 });
  expect(left).toEqual([]);
});

test('any other document comes to the handler until that has answered it', async () => {
  const { url, left, fast } = await serveFast(30_000);
  const body = { query: untrusted, variables: { id: 'pier' } };
  expect(await ask(url, { body })).toMatchObject({ status: 418 });
  fast.admit(untrusted);
  expect(await ask(url, { body })).toMatchObject({ status: 200 });
  expect(left).toEqual([undefined]);
});

test('what goes wrong comes to the handler with the time that is left, and a token with all of it', async () => {
  const { url, left } = await serveFast(30_000);
  expect(
    await ask(url, { body: { documentId: idOf(page), variables: { after: 'no cursor' } } }),
  ).toMatchObject({ status: 418 });
  expect(await ask(url, { body: byId, headers: { authorization: 'Bearer token' } })).toMatchObject({
    status: 418,
  });
  expect(left).toEqual([expect.any(Number), undefined]);
  expect(left[0]).toBeLessThan(30_000);
});

test('what takes too long comes to the handler with no time left', async () => {
  const stuck = {
    engine: 'sqlite',
    db: { executeQuery: () => new Promise(() => {}) },
    within: () => stuck,
  } as unknown as Store;
  const { url, left } = await serveFast(20, stuck);
  expect(await ask(url, { body: byId })).toMatchObject({ status: 418 });
  expect(left).toEqual([1]);
});
