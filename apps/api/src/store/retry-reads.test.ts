import { sql } from 'kysely';
import { Client } from 'pg';
import { describe, expect, inject, test } from 'vitest';
import { isReading } from './retry-reads.ts';
import type { Store } from './store.ts';
import { describePostgres } from './test-stores.ts';

/** Runs a statement on the server that all stores of the tests are on, and waits until it is done. */
async function administer(text: string, values: readonly unknown[]): Promise<number> {
  const admin = new Client(`${inject('postgresUrl')}postgres`);
  await admin.connect();
  const { rowCount } = await admin.query(text, [...values]);
  await admin.end();
  return rowCount ?? 0;
}

async function nameOf({ db }: Store): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  return rows[0]?.name ?? '';
}

/** Of this store alone: other tests use the same server at the same time. */
const cutAll = (name: string): Promise<number> =>
  administer('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [name]);

const cutSleeping = (name: string): Promise<number> =>
  administer(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = $1 and state = 'active' and query like '%pg_sleep%'`,
    [name],
  );

describePostgres('A read whose connection is cut', (stores) => {
  test('is answered from another one, by every connection that broke at once', async () => {
    const store = await stores.open();
    const name = await nameOf(store);
    const read = () => store.db.selectFrom('talks').selectAll().execute();
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(Array.from({ length: 8 }, read));
      expect(await cutAll(name)).toBeGreaterThan(0);
      expect(await Promise.all(Array.from({ length: 8 }, read))).toEqual(Array.from({ length: 8 }, () => []));
    }
  });

  test('in the midst of it is run again, once', async () => {
    const texts: string[] = [];
    const store = await stores.open(undefined, { log: ({ query }) => texts.push(query.sql) });
    const name = await nameOf(store);
    // The first run sleeps until it is cut; the second one finds what there is then.
    await sql`create table cuts (number integer)`.execute(store.db);
    const sleeping = sql<{ cuts: number }>`
      select count(*)::int as cuts, (select case when count(*) = 0 then pg_sleep(600) end from cuts) from cuts
    `.execute(store.db);
    await expect
      .poll(async () => {
        const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
        where datname = current_database() and state = 'active' and query like '%pg_sleep(600)%'
        and pid <> pg_backend_pid()`.execute(store.db);
        return rows[0]?.count;
      })
      .toBe(1);
    await sql`insert into cuts values (1)`.execute(store.db);
    expect(await cutSleeping(name)).toBe(1);
    expect((await sleeping).rows[0]?.cuts).toBe(1);
    expect(texts.filter((text) => text.includes('pg_sleep(600)') && text.includes('from cuts'))).toHaveLength(
      2,
    );
  });

  test('is not run again once it has been given up', async () => {
    const store = await stores.open();
    const given = new AbortController();
    await store.within(given.signal).db.selectFrom('talks').selectAll().execute();
    await cutAll(await nameOf(store));
    given.abort(new Error('enough'));
    await expect(store.within(given.signal).db.selectFrom('talks').selectAll().execute()).rejects.toThrow(
      'enough',
    );
  });

  test('is answered within a time limit too, and the version is read', async () => {
    const store = await stores.open();
    const { digest } = await store.readVersion();
    const within = store.within(new AbortController().signal);
    await cutAll(await nameOf(store));
    expect(await within.db.selectFrom('talks').selectAll().execute()).toEqual([]);
    await cutAll(await nameOf(store));
    expect((await store.readVersion()).digest).toBe(digest);
  });
});

describePostgres('A write whose connection is cut', (stores) => {
  test('is not run again, nor is what a transaction reads', async () => {
    const texts: string[] = [];
    const store = await stores.open(undefined, { log: ({ query }) => texts.push(query.sql) });
    const name = await nameOf(store);
    await sql`create table notes (number integer)`.execute(store.db);
    for (const statement of ['insert into notes values (2)', 'select count(*) from notes']) {
      texts.length = 0;
      const writing = store.write(async ({ db }) => {
        await sql`insert into notes values (1)`.execute(db);
        await cutAll(name);
        await sql.raw(statement).execute(db);
      });
      const problem = await writing.then(
        () => undefined,
        (error: unknown) => store.explain(error)?.code,
      );
      expect(problem).toBe('server-unreachable');
      expect(texts.filter((text) => text === statement)).toHaveLength(1);
    }
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from notes`.execute(store.db);
    expect(rows[0]?.count).toBe(0);
  });
});

describe('A statement that is run again', () => {
  test.each([
    'select 1',
    '  SELECT * from talks',
    '/* prepared */ with dossier as (select 1) select * from dossier',
  ])('does nothing but read: %s', (text) => {
    expect(isReading(text)).toBe(true);
  });

  test.each([
    'insert into talks values (1)',
    'update talks set title = 1',
    'delete from talks',
    'with gone as (delete from talks returning *) select * from gone',
    'with new as (insert into talks values (1) returning *) select * from new',
    'with set as (update "talks" set title = 1 returning *) select 1',
    'select * from dossiers for update',
    'analyze',
    'begin',
    'create table selected (id text)',
    '/* prepared */ insert into talks values (1)',
  ])('is not one that does more: %s', (text) => {
    expect(isReading(text)).toBe(false);
  });
});
