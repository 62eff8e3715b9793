import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { canBeGivenUp } from './sqlite-clock.ts';
import { describePostgres, describeStores, makeStores } from './test-stores.ts';

describeStores('reading that is given up', (stores) => {
  test('begins no statement after the signal', async () => {
    const statements: string[] = [];
    const store = await stores.open(undefined, { log: ({ query }) => statements.push(query.sql) });
    const given = new AbortController();
    const within = store.within(given.signal);
    await within.db.selectFrom('dossiers').selectAll().execute();
    statements.length = 0;
    given.abort(new Error('enough'));
    await expect(within.db.selectFrom('dossiers').selectAll().execute()).rejects.toThrow('enough');
    expect(statements).toEqual([]);
    expect(await store.db.selectFrom('dossiers').selectAll().execute()).toEqual([]);
  });
});

describePostgres('a statement that is given up', (stores) => {
  test('is cancelled in the server', async () => {
    const store = await stores.open();
    const given = new AbortController();
    const sleeping = sql`select pg_sleep(600)`.execute(store.within(given.signal).db);
    const countRunning = async (): Promise<number> => {
      const { rows } = await sql<{ count: number }>`select count(*) as count from pg_stat_activity
        where query like 'select pg_sleep%' and state = 'active' and datname = current_database()`.execute(
        store.db,
      );
      return rows[0]?.count ?? 0;
    };
    await expect.poll(countRunning).toBe(1);
    given.abort(new Error('enough'));
    await expect(sleeping).rejects.toThrow('enough');
    await expect.poll(countRunning).toBe(0);
  });
});

describe('a statement of SQLite that looks at many rows', () => {
  const stores = makeStores('sqlite');
  // More rows than any machine counts in a second.
  const endless = sql<{ count: number }>`with recursive numbers (rowid) as
    (select 1 union all select rowid + 1 from numbers limit 1000000000)
    select count(*) as count from numbers where ${sql.join(canBeGivenUp('sqlite', 'numbers'))}`;

  test('ends with its operation, in the words of whoever gave it the time', async () => {
    const store = await stores.open();
    const given = new AbortController();
    setTimeout(() => given.abort(new Error('enough')), 20);
    const { db } = store.within(given.signal, performance.now() + 20);
    await expect(endless.execute(db)).rejects.toThrow('enough');
    // Whoever asks next has a time of his own.
    expect(await store.db.selectFrom('dossiers').selectAll().execute()).toEqual([]);
  });

  test('looks at all of them where it has the time', async () => {
    const store = await stores.open();
    const within = store.within(new AbortController().signal, performance.now() + 60_000);
    const few = sql<{ count: number }>`with recursive numbers (rowid) as
      (select 1 union all select rowid + 1 from numbers limit 1000)
      select count(*) as count from numbers where ${sql.join(canBeGivenUp('sqlite', 'numbers'))}`;
    expect((await few.execute(within.db)).rows).toEqual([{ count: 1000 }]);
  });
});
