import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serve } from '../server/serve.ts';
import { makeStores } from '../store/test-stores.ts';
import { prepareWriting, serveWriting, talks, type WritingServer } from './test-writing.ts';
import { makeToken } from './token.ts';

const mutation = `mutation ($input: RejectInput!) { reject(input: $input) { __typename ... on Failure { message } } }`;

async function reject(server: WritingServer, authorization?: string | null, record = 'statement:no-treaty') {
  const input = {
    talks,
    version: await server.version(),
    records: [record],
    reason: 'Wrong.',
  };
  return server.ask(mutation, { input }, authorization);
}

const trail = `query ($talks: ID!) { decisions(talks: $talks, first: 1) {
  ... on DecisionConnection { totalCount edges { node { by action records note } cursor } pageInfo { hasNextPage } } } }`;

const silent = (): void => {};

const start = async (environment: Readonly<Record<string, string>>) =>
  serve({ environment, data: undefined, print: silent, warn: silent });

describe('The write side', () => {
  const stores = makeStores('sqlite');

  test.each([
    ['no token', null],
    ['a token that is none', `Bearer ${makeToken()}`],
    ['another scheme', 'Basic ZGVzazpkZXNr'],
  ])('takes nothing from who brings %s, and goes on answering questions', async (_what, authorization) => {
    const server = await serveWriting(stores);
    const version = await server.version();
    const refused = await reject(server, authorization);
    expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(refused.data ?? null).toBeNull();
    expect(refused.headers.get('www-authenticate')).toContain('Bearer');
    expect(await server.version()).toBe(version);
    const { data, status } = await server.ask('{ version }', {}, authorization);
    expect({ data, status }).toEqual({ data: { version: expect.any(String) }, status: 200 });
  });

  test('takes no token from an address, in whatever field, nor from a cookie', async () => {
    const server = await serveWriting(stores);
    const send = async (search: string, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/graphql${search}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          query: mutation,
          variables: { input: { talks, version: '', records: [], reason: '' } },
        }),
      });
    for (const search of [
      `?access_token=x`,
      `?a=1&token=y`,
      `?x=${server.token}`,
      `?q=%70arley_${server.token.slice(7)}`,
    ]) {
      const response = await send(search, { authorization: `Bearer ${server.token}` });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOKEN_IN_ADDRESS' } }] });
    }
    const withCookie = await send('', {
      cookie: `authorization=Bearer ${server.token}; token=${server.token}`,
    });
    expect(withCookie.status).toBe(401);
  });

  test('takes no mutation by GET, with the token neither', async () => {
    const server = await serveWriting(stores);
    const query = 'mutation { confirm(input: { talks: "x", version: "", records: [] }) { __typename } }';
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { authorization: `Bearer ${server.token}`, 'graphql-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
    expect(await response.json()).not.toHaveProperty('data');
  });

  test('takes so many mutations of one token in a minute, and any number of questions', async () => {
    const server = await serveWriting(stores, { PARLEY_WRITES_PER_MINUTE: '2' });
    const other = await reject(server, undefined, 'statement:meet-again-in-june');
    const statuses = [other.status, (await reject(server)).status];
    const third = await reject(server);
    expect(statuses).toEqual([200, 200]);
    expect(third).toMatchObject({ status: 429, errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await server.dossier()).decisions).toHaveLength(2);
  });

  test('takes longer bodies from who may write than from others', async () => {
    const server = await serveWriting(stores, {
      PARLEY_MAX_BODY_BYTES: '1800',
      PARLEY_MAX_IMPORT_BYTES: '20000',
    });
    const ask = async (length: number, authorization?: null) =>
      (await server.ask(`{ version }`, { filler: 'x'.repeat(length) }, authorization)).status;
    expect([await ask(1900), await ask(1900, null), await ask(30_000)]).toEqual([200, 400, 400]);
  });

  test('shows the trail to who may write alone: in lists, in whole dossiers and in exports', async () => {
    const server = await serveWriting(stores);
    await reject(server);
    await reject(server, undefined, 'statement:meet-again-in-june');
    const { data } = await server.ask(trail, { talks });
    expect(data.decisions).toMatchObject({
      totalCount: 2,
      edges: [{ node: { by: 'desk', action: 'REJECT', records: ['statement:no-treaty'], note: 'Wrong.' } }],
      pageInfo: { hasNextPage: true },
    });
    const hidden = await server.ask(trail, { talks }, null);
    expect(hidden.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const whole = '{ talks(id: "lake-accord-2031") { ... on Talks { dossier } } }';
    expect((await server.ask(whole, {}, null)).data.talks.dossier).not.toHaveProperty('decisions');
    const get = async (headers: Record<string, string>) =>
      fetch(`${server.url}/export/lake-accord-2031.json`, { headers });
    const open = await get({});
    const full = await get({ authorization: `Bearer ${server.token}` });
    expect(await open.json()).not.toHaveProperty('decisions');
    expect(((await full.json()) as { decisions: unknown[] }).decisions).toHaveLength(2);
    expect(open.headers.get('etag')).not.toBe(full.headers.get('etag'));
    expect(full.headers.get('cache-control')).toContain('private');
    const ld = await fetch(`${server.url}/export/lake-accord-2031.jsonld`, {
      headers: { authorization: `Bearer ${server.token}` },
    });
    expect((await ld.text()).includes('"decisions"')).toBe(true);
    // By GET an answer may be kept by caches, so the trail is not given there.
    const asked = await fetch(`${server.url}/graphql?query=${encodeURIComponent(whole)}`, {
      headers: { authorization: `Bearer ${server.token}` },
    });
    expect((await asked.text()).includes('"decisions"')).toBe(false);
  });

  test('is not worn out by mutations with tokens that are none: who has one goes on writing', async () => {
    const server = await serveWriting(stores, { PARLEY_WRITES_PER_MINUTE: '1' });
    const input = { talks, version: await server.version(), records: ['statement:no-treaty'], reason: 'No.' };
    const spam = Array.from({ length: 40 }, () => server.ask(mutation, { input }, `Bearer ${makeToken()}`));
    const statuses = (await Promise.all(spam)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect((await reject(server)).data.reject).toEqual({ __typename: 'Written' });
    expect((await server.dossier()).decisions).toHaveLength(1);
  });

  test('is not there unless it is configured: no mutation, no trail', async () => {
    const server = await serveWriting(stores, { PARLEY_TOKENS: '' });
    const { data } = await server.ask('{ graph: __schema { mutationType { name } types { name } } }');
    expect(data.graph.mutationType).toBeNull();
    const names = data.graph.types.map(({ name }: { name: string }) => name);
    expect(names).not.toContain('Decision');
    expect((await server.ask(mutation, { input: {} })).data ?? null).toBeNull();
    const { errors } = await server.ask(trail, { talks });
    expect(errors?.[0]?.message).toContain('Cannot query field "decisions"');
  });

  test('does not start with tokens that are wrong, or without a folder of dossiers', async () => {
    const { environment, data } = await prepareWriting(stores);
    expect(await start({ ...environment, PARLEY_TOKENS: 'no-such-file' })).toMatchObject({
      code: 'tokens-invalid',
    });
    writeFileSync(join(data, '../bad'), 'desk secret');
    expect(await start({ ...environment, PARLEY_TOKENS: 'bad' })).toMatchObject({ code: 'tokens-invalid' });
    rmSync(data, { recursive: true });
    expect(await start(environment)).toMatchObject({ code: 'data-missing' });
  });

  // In this folder of the system nobody, not even root, can make another.
  const readOnly = '/proc/self/task';
  if (!existsSync(readOnly))
    console.warn(`Skipped, for want of ${readOnly}: a folder that cannot be written to`);

  test.skipIf(!existsSync(readOnly))('does not start where nothing can be written', async () => {
    const { environment } = await prepareWriting(stores);
    expect(await start({ ...environment, PARLEY_DATA: readOnly })).toMatchObject({
      code: 'data-unwritable',
      hint: 'Make the folder of dossiers writable for the server, or leave PARLEY_TOKENS out.',
    });
  });
});
