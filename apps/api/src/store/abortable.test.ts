import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describePostgres, describeStores } from './test-stores.ts';

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
