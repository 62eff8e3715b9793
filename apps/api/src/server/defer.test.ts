import { expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { serveForTest } from './test-serve.ts';

const query = `query Deferred { comparison(talks: "pier") { ... on Comparison { statements
  ...Slow @defer(label: "provenance") } } }
  fragment Slow on Comparison { provenance { quotations { words } } }`;

async function ask(accept: string): Promise<Response> {
  const { post } = await serveForTest([sampleDossier('pier')]);
  return post(query, { accept });
}

test('the slow part of a comparison comes after the rest', async () => {
  const response = await ask('multipart/mixed');
  expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed/);
  const parts = (await response.text())
    .split(/\r\n---(?:--)?/)
    .map((part) => /\{.*\}/s.exec(part)?.[0])
    .filter((part) => part !== undefined)
    .map((part) => JSON.parse(part) as Record<string, unknown>);
  expect(parts[0]).toEqual({ data: { comparison: { statements: 12 } }, hasNext: true });
  const deferred = parts.slice(1).flatMap(({ incremental = [] }) => incremental as object[]);
  expect(deferred).toEqual([
    {
      data: { provenance: expect.arrayContaining([{ quotations: [{ words: 'the ferry will sail by a' }] }]) },
      path: ['comparison'],
      label: 'provenance',
    },
  ]);
  expect(parts.at(-1)).toMatchObject({ hasNext: false });
});

test('a client that takes events is sent it as events', async () => {
  const text = await (await ask('text/event-stream')).text();
  expect(text).toContain('"label":"provenance"');
  expect(text).toContain('event: complete');
});

test('a client that takes neither is told so', async () => {
  const response = await ask('application/json');
  expect(response.status).toBe(406);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: expect.stringContaining('for @defer multipart/mixed'),
        extensions: { code: 'NOT_ACCEPTABLE' },
      },
    ],
  });
});
