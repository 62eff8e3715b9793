import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { Client } from 'pg';
import { describe, expect, test } from 'vitest';
import { locateStore } from './location.ts';
import { migrationsOf } from './migrations/index.ts';
import { describeStores, refusal } from './test-stores.ts';

describe('The environment', () => {
  test('names a PostgreSQL database before a file, and a file before the one in the workspace', () => {
    const url = 'postgres://localhost/parley';
    expect(locateStore({ DATABASE_URL: url, PARLEY_STORE: 'a.sqlite' })).toEqual({ engine: 'postgres', url });
    expect(locateStore({ PARLEY_STORE: ':memory:' })).toEqual({ engine: 'sqlite', file: ':memory:' });
    expect(locateStore({ PARLEY_STORE: 'a.sqlite', INIT_CWD: '/desk' })).toEqual({
      engine: 'sqlite',
      file: '/desk/a.sqlite',
    });
    const fallback = locateStore({ DATABASE_URL: '', PARLEY_STORE: '' });
    expect(fallback).toMatchObject({
      engine: 'sqlite',
      file: expect.stringMatching(/\.parley.parley\.sqlite$/),
    });
  });
});

describeStores('A store', (stores) => {
  test('is there with its tables after it was opened, and keeps what it has', async () => {
    const location = await stores.locate();
    const first = await stores.open(location);
    expect(await first.db.selectFrom('talks').select('talks_id').execute()).toEqual([]);
    const second = await stores.open(location);
    expect(await second.db.selectFrom('search_texts').select('id').execute()).toEqual([]);
  });

  test('is made once when several open it at once', async () => {
    const location = await stores.locate();
    const all = await Promise.all(Array.from({ length: 6 }, () => stores.open(location)));
    for (const store of all) {
      expect(await store.db.selectFrom('talks').select('talks_id').execute()).toEqual([]);
    }
    const { rows } = await sql`select name from parley_migrations`.execute(all[0]!.db);
    expect(rows).toEqual(Object.keys(migrationsOf(stores.engine)).map((name) => ({ name })));
  });

  test('is refused when a newer version of Parley has written it, and stays as it is', async () => {
    const location = await stores.locate();
    const store = await stores.open(location);
    await store.write(({ db }) =>
      sql`insert into parley_migrations (name, timestamp) values ('9999-later', '2099-01-01T00:00:00.000Z')`.execute(
        db,
      ),
    );
    const problem = await refusal(location);
    expect(problem).toMatchObject({ code: 'store-newer', message: expect.stringContaining('9999-later') });
    expect(problem.hint).toContain('Update Parley');
  });

  test('tells of every statement that it runs', async () => {
    const statements: string[] = [];
    const store = await stores.open(undefined, { log: ({ query }) => statements.push(query.sql) });
    statements.length = 0;
    await store.db.selectFrom('topics').select('label').execute();
    expect(statements).toEqual(['select "label" from "topics"']);
  });

  test('rolls a transaction back when it throws', async () => {
    const store = await stores.open();
    const write = store.write(async ({ db }) => {
      await sql`insert into dossiers values ('talks:ferry', 'd', 'f', 1, 1, '', '')`.execute(db);
      throw new Error('no ferry today');
    });
    await expect(write).rejects.toThrow('no ferry today');
    expect(await store.db.selectFrom('dossiers').selectAll().execute()).toEqual([]);
  });
});

describeStores('A file or database of another program', (stores) => {
  test('is refused and stays as it is', async () => {
    const location = await stores.locate();
    if (location.engine === 'sqlite') {
      const other = new DatabaseSync(location.file);
      other.exec('create table topics (title text)');
      other.close();
    } else {
      const other = new Client(location.url);
      await other.connect();
      await other.query('create table topics (title text)');
      await other.end();
    }
    expect(await refusal(location)).toMatchObject({ code: 'not-a-store' });
    expect(await refusal(location)).toMatchObject({ code: 'not-a-store' });
  });
});
