import { GraphQLError } from 'graphql';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { usualSettings } from '../settings/read-settings.ts';
import type { Store } from '../store/store.ts';
import { writeDossier } from '../import/write-dossier.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { describePostgres, makeStores } from '../store/test-stores.ts';
import { createHandler } from './create-handler.ts';
import { setDeadline } from './deadline.ts';

test('there is no end without a client and a time', () => {
  expect(setDeadline(undefined, undefined)).toBeUndefined();
});

test('the end comes when the client goes, unless it was answered before', () => {
  const client = new AbortController();
  const [answered, waiting] = [setDeadline(client.signal, 1000), setDeadline(client.signal, 1000)];
  answered?.lift();
  client.abort();
  waiting?.lift();
  expect(answered?.signal.aborted).toBe(false);
  expect(waiting?.signal.reason).toMatchObject({ extensions: { code: 'CLIENT_GONE' } });
});

test('a client that has gone already is not waited for', () => {
  const client = new AbortController();
  client.abort();
  const deadline = setDeadline(client.signal, 1000);
  deadline?.lift();
  expect(deadline?.signal.reason).toBeInstanceOf(GraphQLError);
});

/** Whoever reads meanwhile waits for a lock. */
async function whileBlocked(store: Store, work: () => Promise<void>): Promise<void> {
  await store.write(async ({ db }) => {
    await sql`lock table dossiers, talks in access exclusive mode`.execute(db);
    await work();
  });
}

async function countWaiting(store: Store): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database()`.execute(store.db);
  return rows[0]?.count ?? 0;
}

describePostgres('an operation whose SQL takes too long', (stores) => {
  const question = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const body = JSON.stringify({ query: '{ talks(id: "pier") { __typename } }' });

  test('is given up after its time, and its SQL with it', async () => {
    const store = await stores.open();
    const settings = { ...usualSettings, requestMs: 50 };
    const handler = createHandler(store, { report: () => {}, graphiql: false, settings });
    await whileBlocked(store, async () => {
      const response = await handler.fetch('http://parley.test/graphql', { ...question, body });
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMED_OUT' } }] });
      await expect.poll(() => countWaiting(store)).toBe(0);
    });
  });

  test('is given up when its client goes away', async () => {
    const store = await stores.open();
    const handler = createHandler(store, { report: () => {}, graphiql: false, settings: usualSettings });
    const client = new AbortController();
    await whileBlocked(store, async () => {
      const asked = handler.fetch('http://parley.test/graphql', { ...question, body, signal: client.signal });
      const refusal = Promise.resolve(asked).then(() => 'answered', String);
      await expect.poll(() => countWaiting(store)).toBe(1);
      client.abort();
      expect(await refusal).toContain('abort');
      await expect.poll(() => countWaiting(store)).toBe(0);
    });
  });
});

describe('a filtered list of SQLite', () => {
  const stores = makeStores('sqlite');

  test('asks as it goes whether it is still wanted; one that is not filtered is read by its order and ends soon', async () => {
    const statements: string[] = [];
    const store = await stores.open(undefined, { log: ({ query }) => statements.push(query.sql) });
    await writeDossier(store, { dossier: sampleDossier('pier'), digest: 'pier', folder: 'pier' });
    const handler = createHandler(store, { report: () => {}, graphiql: false, settings: usualSettings });
    const ask = async (filter: string): Promise<string> => {
      statements.length = 0;
      const query = `{ statements${filter} { ... on StatementConnection { totalCount edges { node { id } } } } }`;
      const headers = { 'content-type': 'application/json' };
      const response = await handler.fetch('http://parley.test/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
      });
      return response.text();
    };
    const filtered = await ask('(filter: { kind: [CLAIM, DENIAL, DEMAND, OFFER, ASSESSMENT] })');
    expect(statements.filter((text) => text.includes('in_time()'))).toHaveLength(2);
    expect(filtered).toBe(await ask(''));
    expect(statements.filter((text) => text.includes('in_time()'))).toHaveLength(0);
  });
});
