import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NodeSqliteDialect } from './sqlite-dialect.ts';

interface Ferries {
  ferries: { name: string; seats: number; blob: Uint8Array | null };
}

describe('Kysely over node:sqlite', () => {
  let db: Kysely<Ferries>;
  beforeEach(async () => {
    db = new Kysely({ dialect: new NodeSqliteDialect(new DatabaseSync(':memory:')) });
    await sql`create table ferries (name text primary key, seats integer not null, blob blob) strict`.execute(
      db,
    );
    await db
      .insertInto('ferries')
      .values([
        { name: 'Ada', seats: 40, blob: null },
        { name: 'Bea', seats: 12, blob: new Uint8Array([1, 2]) },
      ])
      .execute();
  });
  afterEach(() => db.destroy());

  test('gives the columns that a table has by now, to a statement it has run before', async () => {
    const all = () => db.selectFrom('ferries').selectAll().where('name', '=', 'Ada').execute();
    expect(await all()).toEqual([{ name: 'Ada', seats: 40, blob: null }]);
    await sql`alter table ferries add column decks integer not null default 2`.execute(db);
    expect(await all()).toEqual([{ name: 'Ada', seats: 40, blob: null, decks: 2 }]);
  });

  test('runs more statements than are kept, and those that were dropped once more', async () => {
    const counts = Array.from({ length: 250 }, (_, index) => index + 1);
    for (const names of [...counts, ...counts]) {
      const list = Array.from({ length: names }, () => 'Ada');
      const found = await db.selectFrom('ferries').select('seats').where('name', 'in', list).execute();
      expect(found).toEqual([{ seats: 40 }]);
    }
  });

  test('gives rows with the types of their columns', async () => {
    expect(await db.selectFrom('ferries').selectAll().orderBy('name').execute()).toEqual([
      { name: 'Ada', seats: 40, blob: null },
      { name: 'Bea', seats: 12, blob: new Uint8Array([1, 2]) },
    ]);
  });

  test('says what was wrong where SQLite has rolled back by itself', async () => {
    await sql`pragma max_page_count = 8`.execute(db);
    const tooMuch = db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('ferries')
        .values({ name: 'Cleo', seats: 1, blob: new Uint8Array(100_000) })
        .execute();
    });
    await expect(tooMuch).rejects.toMatchObject({ errcode: 13 });
    const { seats } = await db
      .selectFrom('ferries')
      .select((row) => row.fn.sum('seats').as('seats'))
      .executeTakeFirstOrThrow();
    expect(seats).toBe(52);
  });

  test('counts the rows that a statement changed', async () => {
    const updated = await db.updateTable('ferries').set({ seats: 0 }).executeTakeFirstOrThrow();
    expect(updated.numUpdatedRows).toBe(2n);
    const deleted = await db.deleteFrom('ferries').where('name', '=', 'Cleo').executeTakeFirstOrThrow();
    expect(deleted.numDeletedRows).toBe(0n);
  });

  test('gives the rows that a statement returns', async () => {
    const row = { name: 'Cleo', seats: 7, blob: null };
    expect(await db.insertInto('ferries').values(row).returning(['name', 'seats']).execute()).toEqual([
      { name: 'Cleo', seats: 7 },
    ]);
  });

  test('streams rows', async () => {
    const names: string[] = [];
    for await (const { name } of db.selectFrom('ferries').select('name').orderBy('name').stream()) {
      names.push(name);
    }
    expect(names).toEqual(['Ada', 'Bea']);
  });

  test('makes tables within a transaction, which takes them back when it fails', async () => {
    const making = db.transaction().execute(async (transaction) => {
      await sql`create table piers (name text)`.execute(transaction);
      throw new Error('no pier');
    });
    await expect(making).rejects.toThrow('no pier');
    expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual(['ferries']);
  });

  test('throws the errors of SQLite with their code', async () => {
    const twice = db.insertInto('ferries').values({ name: 'Ada', seats: 1, blob: null }).execute();
    await expect(twice).rejects.toMatchObject({ errcode: 1555, message: expect.stringContaining('UNIQUE') });
  });
});
