import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openTestApi } from '../server/test-api.ts';

const json = { 'content-type': 'application/json' };

test('a packed body is not unpacked, whatever is in it', async () => {
  const { fetch, reported } = await openTestApi([]);
  const body = gzipSync(JSON.stringify({ query: '{ version }' }));
  const headers = { ...json, 'content-encoding': 'gzip' };
  const response = await fetch('/graphql', { method: 'POST', headers, body });
  expect(response.status).toBe(415);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'CONTENT_CODED' } }] });
  expect(reported).toEqual([]);
});

test.each(['variables', 'extensions'])(
  '%s in an address that are no JSON are the client’s fault',
  async (name) => {
    const { fetch, reported } = await openTestApi([]);
    const response = await fetch(`/graphql?query={version}&${name}={{`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ message: `The parameter "${name}" is no JSON`, extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(reported).toEqual([]);
  },
);
