import { expect, test } from 'vitest';
import { serveForTest } from '../server/test-serve.ts';

async function subscribe(url: string, client: AbortController): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { talksChanged { talks } }' }),
    signal: client.signal,
  });
}

test('an address has so many subscriptions open at once, and another one when one of them ends', async () => {
  const { url, post } = await serveForTest([], { PARLEY_MAX_STREAMS: '2' });
  const [first, second, third] = [new AbortController(), new AbortController(), new AbortController()];
  expect((await subscribe(url, first)).status).toBe(200);
  expect((await subscribe(url, second)).status).toBe(200);
  const refused = await subscribe(url, third);
  expect(await refused.text()).toContain('"TOO_MANY_STREAMS"');
  expect(refused.status).toBe(429);
  // Questions are answered all the same.
  expect((await post('{ version }')).status).toBe(200);
  first.abort();
  await expect.poll(async () => (await subscribe(url, third)).status).toBe(200);
  second.abort();
  third.abort();
});
