import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { serveForTest } from '../server/test-serve.ts';
import { readManifests } from './read-manifests.ts';

const document = 'query Titles($talks: ID!) { talks(id: $talks) { ... on Talks { title } } }';
const digest = hash('sha256', document);
const variables = { talks: 'pier' };

function writeManifest(documents: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'documents.json');
  writeFileSync(file, typeof documents === 'string' ? documents : JSON.stringify(documents));
  return file;
}

async function serveTrusted(settings: Record<string, string> = {}) {
  const manifest = writeManifest({ [`sha256:${digest}`]: document });
  const { url } = await serveForTest([sampleDossier('pier')], {
    PARLEY_TRUSTED_DOCUMENTS: manifest,
    ...settings,
  });
  const post = async (body: object) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, ...((await response.json()) as { data?: unknown; errors?: unknown }) };
  };
  return { url, post };
}

const answered = { status: 200, data: { talks: { title: 'Talks at pier, version 1' } } };

describe('a trusted document', () => {
  test.each([
    ['documentId', { documentId: `sha256:${digest}` }],
    ['documentId without the name of the hash', { documentId: digest }],
    [
      'the extension of Apollo’s clients',
      { extensions: { persistedQuery: { version: 1, sha256Hash: digest } } },
    ],
    [
      'its hash, whatever else stands as the query',
      { query: '{ version }', extensions: { persistedQuery: { version: 1, sha256Hash: digest } } },
    ],
    ['its whole text', { query: document }],
  ])('is answered by %s, where nothing else is', async (_what, body) => {
    const { post } = await serveTrusted({ PARLEY_TRUSTED_ONLY: 'on' });
    expect(await post({ ...body, variables })).toEqual(answered);
  });

  test('is answered by GET in production, where no other document is', async () => {
    const { url } = await serveTrusted({ PARLEY_MODE: 'production' });
    const ask = async (parameters: Record<string, string>) => {
      const search = new URLSearchParams({ ...parameters, variables: JSON.stringify(variables) });
      return (await fetch(`${url}/graphql?${search}`)).json();
    };
    expect(await ask({ documentId: `sha256:${digest}` })).toEqual({ data: answered.data });
    expect(await ask({ query: `${document} ` })).toMatchObject({
      errors: [{ extensions: { code: 'CSRF_PREVENTED' } }],
    });
  });

  test('may be larger than others and is held to their cost', async () => {
    const { post } = await serveTrusted({ PARLEY_MAX_TOKENS: '5', PARLEY_MAX_DEPTH: '1' });
    expect(await post({ documentId: digest, variables })).toEqual(answered);
    expect(await post({ query: `${document} `, variables })).toMatchObject({
      errors: [{ extensions: { rule: 'tokens' } }],
    });
  });
});

describe('another document', () => {
  test.each([
    ['a free one', { query: '{ version }' }, 'DOCUMENT_NOT_TRUSTED', /trusted documents alone.*documentId/],
    [
      'an unknown id',
      { documentId: 'sha256:00' },
      'PERSISTED_DOCUMENT_NOT_FOUND',
      /no document of that documentId/,
    ],
    [
      'an unknown hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: '00' } } },
      'PERSISTED_QUERY_NOT_FOUND',
      /^PersistedQueryNotFound$/,
    ],
    [
      'one that is registered with its hash',
      { query: '{ version }', extensions: { persistedQuery: { version: 1, sha256Hash: '00' } } },
      'DOCUMENT_NOT_TRUSTED',
      /trusted documents alone/,
    ],
    ['both an id and a query', { query: '{ version }', documentId: digest }, 'DOCUMENT_TWICE', /not both/],
  ])('is refused: %s', async (_what, body, code, message) => {
    const { post } = await serveTrusted({ PARLEY_TRUSTED_ONLY: 'on' });
    expect(await post(body)).toEqual({
      status: 400,
      errors: [{ message: expect.stringMatching(message), extensions: { code } }],
    });
  });

  test('is answered where others are let in too', async () => {
    const { post } = await serveTrusted();
    const persistedQuery = { version: 1, sha256Hash: '00' };
    expect(await post({ query: '{ __typename }', extensions: { persistedQuery } })).toEqual({
      status: 200,
      data: { __typename: 'Query' },
    });
  });
});

describe('manifests', () => {
  test('the briefing’s own is let in where none is named', async () => {
    const committed = JSON.parse(
      readFileSync(
        join(import.meta.dirname, '../../../reports/src/__generated__/persisted-documents.json'),
        'utf8',
      ),
    ) as Record<string, string>;
    const trusted = await readManifests(undefined, {});
    expect(trusted).toHaveProperty('byHash');
    const texts = 'byHash' in trusted ? [...trusted.byHash.values()] : [];
    expect(texts).toEqual(Object.values(committed));
    expect(texts.join('\n')).toContain('query Briefing');
  });

  test.each([
    ['no JSON', 'documents', 'is no JSON object'],
    ['a list', [document], 'is no JSON object'],
    [
      'a document under another hash',
      { [`sha256:${digest}`]: '{ version }' },
      'no document with that SHA-256',
    ],
  ])('%s is refused', async (_what, content, message) => {
    expect(await readManifests([writeManifest(content)], {})).toMatchObject({
      code: 'trusted-documents-invalid',
      message: expect.stringContaining(message),
    });
  });

  test('a file that is not there is refused', async () => {
    expect(await readManifests(['nowhere.json'], { INIT_CWD: '/nowhere' })).toMatchObject({
      message: '/nowhere/nowhere.json cannot be read',
    });
  });
});
