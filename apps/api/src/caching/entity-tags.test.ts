import { describe, expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { serveForTest } from '../server/test-serve.ts';
import { openStore } from '../store/open.ts';
import { writeDossier } from '../import/write-dossier.ts';
import { hasTag } from './entity-tags.ts';

const titles = '{ allTalks { ... on TalksConnection { edges { node { title } } } } }';

async function serveFile() {
  const served = await serveForTest([sampleDossier('pier')], { PARLEY_LOG: 'json' });
  const get = (query = titles, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
    fetch(`${served.url}/graphql?query=${encodeURIComponent(query)}`, { method, headers });
  return { ...served, get };
}

describe('an answer to GET', () => {
  test('is not sent again to a client that has it, however it says so', async () => {
    const { get } = await serveFile();
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(first.headers.get('vary')).toBe('accept');
    for (const known of [tag, `W/${tag}`, `"other", W/${tag}`]) {
      const again = await get(titles, { 'if-none-match': known });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(tag);
      expect(await again.text()).toBe('');
    }
  });

  test.each(['"other"', '*', 'nonsense', 'W/'])('is sent to a client that has %s', async (known) => {
    const { get } = await serveFile();
    const response = await get(titles, { 'if-none-match': known });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('data');
  });

  test('has another tag for another question, another form and another operation', async () => {
    const { url } = await serveFile();
    const tagOf = async (search: Record<string, string>, accept = 'application/json') => {
      const response = await fetch(`${url}/graphql?${new URLSearchParams(search)}`, { headers: { accept } });
      return response.headers.get('etag');
    };
    const query = 'query A($talks: ID! = "pier") { talks(id: $talks) { __typename } } query B { version }';
    const tags = [
      await tagOf({ query, operationName: 'A' }),
      await tagOf({ query, operationName: 'B' }),
      await tagOf({ query, operationName: 'A', variables: '{"talks":"weir"}' }),
      await tagOf({ query, operationName: 'A' }, 'application/graphql-response+json'),
    ];
    expect(tags).not.toContain(null);
    expect(new Set(tags).size).toBe(4);
  });

  test('has the head of it by HEAD', async () => {
    const { get } = await serveFile();
    const whole = await get();
    const head = await get(titles, {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    expect(await head.text()).toBe('');
    const known = { 'if-none-match': whole.headers.get('etag') ?? '' };
    expect((await get(titles, known, 'HEAD')).status).toBe(304);
  });

  test('has no tag where something is wrong with it, and is kept by nobody', async () => {
    const { get } = await serveFile();
    for (const query of ['{ weather }', '{', '{ nodes(ids: [%]) { id } }']) {
      const response = await get(query);
      expect(response.headers.get('etag')).toBeNull();
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  test('is sent again once a dossier has changed, also by another process', async () => {
    const { get, file } = await serveFile();
    const tag = (await get()).headers.get('etag') ?? '';
    const opened = await openStore({ engine: 'sqlite', file });
    if (!opened.ok) throw new Error(opened.problem.message);
    const changed = sampleDossier('pier', { version: 2 });
    await writeDossier(opened.store, { dossier: changed, digest: 'another', folder: 'pier' });
    await opened.store.close();
    const response = await get(titles, { 'if-none-match': tag });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('version 2');
  });

  test('may be used for a while without asking where the operator says so', async () => {
    const { url } = await serveForTest([], { PARLEY_MAX_AGE_S: '60' });
    const response = await fetch(`${url}/graphql?query={version}`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
  });
});

test('an answer to POST has no tag', async () => {
  const { post } = await serveForTest([]);
  expect((await post('{ version }')).headers.get('etag')).toBeNull();
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a" , "c"', true],
  ['"b"', false],
  ['a', false],
  ['*', false],
  ['', false],
])('a client with %s has "a": %s', (known, expected) => {
  expect(hasTag(known, '"a"')).toBe(expected);
});
