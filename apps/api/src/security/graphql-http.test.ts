import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../server/serve.ts';
import type { Listening } from '../server/listen.ts';

// What GraphQL over HTTP asks of every server, as its authors' own suite has it.
let served: Listening;

beforeAll(async () => {
  const serving = await serve({
    environment: { PARLEY_STORE: ':memory:', PORT: '0' },
    data: import.meta.dirname,
    print: () => {},
    warn: () => {},
  });
  if ('code' in serving) throw new Error(serving.message);
  served = serving;
});

afterAll(() => served.stop());

const audits = serverAudits({ url: () => `${served.url}/graphql`, fetchFn: fetch });

test('the suite has all its audits', () => {
  expect(audits).toHaveLength(61);
});

test.each(audits)('$id $name', async ({ fn }) => {
  expect(await fn()).toMatchObject({ status: 'ok' });
});
