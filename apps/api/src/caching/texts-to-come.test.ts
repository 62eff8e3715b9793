import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '@parley/schema';
import { digestText } from '@parley/schema/anchors';
import { expect, onTestFinished, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { serveForTest } from '../server/test-serve.ts';

const passages = `{ attestations(first: 1) { ... on AttestationConnection {
  edges { node { printedPassage(context: 0) { parts { text } } } } } } }`;
const documentId = hash('sha256', passages);
const text = 'harbour '.repeat(100);

async function serveTexts(texts: string | undefined, asked = new URLSearchParams({ query: passages })) {
  const sample = sampleDossier('pier');
  // Wherever the dossier tells of it.
  const ofAll = JSON.stringify(sample).replaceAll(
    sample.accounts[0]?.text.digest ?? '',
    await digestText(text),
  );
  const manifest = mkdtempSync(join(tmpdir(), 'parley-trusted-'));
  onTestFinished(() => rmSync(manifest, { recursive: true }));
  const trusted = join(manifest, 'documents.json');
  writeFileSync(trusted, JSON.stringify({ [documentId]: passages }));
  const environment = {
    PARLEY_TRUSTED_DOCUMENTS: trusted,
    ...(texts !== undefined && { PARLEY_TEXTS: texts }),
  };
  const { url } = await serveForTest([JSON.parse(ofAll) as Dossier], environment);
  return async (known = '') => {
    const response = await fetch(`${url}/graphql?${asked}`, { headers: { 'if-none-match': known } });
    const { status, headers } = response;
    return {
      status,
      tag: headers.get('etag'),
      kept: headers.get('cache-control'),
      body: await response.text(),
    };
  };
}

test.each([
  ['a document', { query: passages }],
  ['a trusted one', { documentId }],
])('an answer to %s without a text that may still come is kept by no cache', async (_what, asked) => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-texts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const get = await serveTexts(folder, new URLSearchParams(asked));
  const before = await get();
  expect(before).toMatchObject({ status: 200, tag: null, kept: 'no-store' });
  expect(before.body).toContain('"printedPassage":null');

  writeFileSync(join(folder, 'a.txt'), text);
  const after = await get();
  expect(after.body).toContain('harbour');
  expect(after).toMatchObject({ status: 200, tag: expect.any(String), kept: 'no-cache' });
  expect((await get(after.tag ?? '')).status).toBe(304);
});

test('an answer of a server that has no texts is not that of one that has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-texts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.txt'), text);
  const { tag } = await (await serveTexts(undefined))();
  expect(tag).not.toBeNull();
  expect((await (await serveTexts(folder))(tag ?? '')).status).toBe(200);
});
