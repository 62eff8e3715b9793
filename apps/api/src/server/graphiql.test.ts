import { expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { examples } from './examples.ts';
import { openTestApi } from './test-api.ts';

const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml' } };

test.each(examples)('the example is answered: %s', async (query) => {
  const { ask } = await openTestApi([sampleDossier('pier')]);
  const { data, errors } = await ask(query, { talks: 'talks:pier' });
  expect(errors).toBeUndefined();
  const [answer] = Object.values<Record<string, unknown>>(data);
  expect(answer).not.toHaveProperty('hint');
  expect(JSON.stringify(answer).length).toBeGreaterThan(100);
});

test('a browser is led from / to a page with the examples about talks of the store', async () => {
  const { fetch } = await openTestApi([sampleDossier('pier')]);
  const door = await fetch('/', asBrowser);
  expect(door.status).toBe(302);
  const response = await fetch(door.headers.get('location') ?? '', asBrowser);
  // A cache must not give the page to a client that asks the same address for JSON.
  expect(response.headers.get('vary')).toContain('accept');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  const page = await response.text();
  expect(page).toContain('Which talks are there');
  expect(page).toContain('talks:pier');
});

test('the page loads nothing from other servers', async () => {
  const { fetch } = await openTestApi([]);
  const page = await (await fetch('/graphql', asBrowser)).text();
  const loaded = /<(?:script|link|img|iframe)\b[^>]{0,200}?\b(?:src|href)\s*=\s*["']?([^"'\s>]*)/g;
  const addresses = [...page.matchAll(loaded)].map(([, address = '']) => address);
  expect(addresses.filter((address) => /^(?:https?:)?\/\//.test(address))).toEqual([]);
  expect(page).not.toMatch(/https?:\/\/(?:unpkg|cdn|esm|fonts)\b/);
});
