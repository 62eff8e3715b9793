import { chmodSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { makeStores, refusal } from './test-stores.ts';

const asRoot = process.getuid?.() === 0;
if (asRoot)
  console.warn('Skipped as root, who may write everywhere: is refused in a folder that may not be written');

describe('A store file', () => {
  const stores = makeStores('sqlite');
  const inFolder = (...names: string[]) => join(stores.makeFolder(), ...names);

  test('is made with its folders', async () => {
    const file = inFolder('a', 'b', 'parley.sqlite');
    await stores.open({ engine: 'sqlite', file });
    expect(statSync(file).size).toBeGreaterThan(0);
  });

  test('is refused in a folder that cannot be made', async () => {
    const folder = inFolder('desk');
    writeFileSync(folder, 'a file, no folder');
    expect(await refusal({ engine: 'sqlite', file: join(folder, 'parley.sqlite') })).toMatchObject({
      code: 'file-unwritable',
      hint: expect.stringContaining('PARLEY_STORE'),
    });
    expect(await refusal({ engine: 'sqlite', file: join(folder, 'a', 'parley.sqlite') })).toMatchObject({
      code: 'file-unwritable',
    });
  });

  test('is refused where it is no file', async () => {
    expect(await refusal({ engine: 'sqlite', file: '/dev/null' })).toMatchObject({ code: 'file-unwritable' });
  });

  test.skipIf(asRoot)('is refused in a folder that may not be written', async () => {
    const folder = stores.makeFolder();
    chmodSync(folder, 0o500);
    const problem = await refusal({ engine: 'sqlite', file: join(folder, 'parley.sqlite') });
    expect(problem.code).toBe('file-unwritable');
  });

  test('is refused where it is a folder', async () => {
    const folder = inFolder('parley.sqlite');
    mkdirSync(folder);
    expect(await refusal({ engine: 'sqlite', file: folder })).toMatchObject({ code: 'file-unwritable' });
  });

  test('is refused where it is no SQLite database, and stays as it is', async () => {
    const file = inFolder('parley.sqlite');
    const words = 'Notes of the desk, which are no database at all. '.repeat(100);
    writeFileSync(file, words);
    expect(await refusal({ engine: 'sqlite', file })).toMatchObject({
      code: 'not-a-database',
      message: expect.stringContaining(file),
    });
    expect(readFileSync(file, 'utf8')).toBe(words);
  });

  test('may be empty', async () => {
    const file = inFolder('parley.sqlite');
    writeFileSync(file, '');
    const store = await stores.open({ engine: 'sqlite', file });
    expect(await store.db.selectFrom('talks').selectAll().execute()).toEqual([]);
  });

  test('that was cut off is refused as damaged, or says so when it is read', async () => {
    const file = inFolder('parley.sqlite');
    const store = await stores.open({ engine: 'sqlite', file });
    await store.close();
    truncateSync(file, statSync(file).size / 2);
    expect(await refusal({ engine: 'sqlite', file })).toMatchObject({ code: 'store-damaged' });
  });

  test('is in WAL mode and is not written by readers', async () => {
    const store = await stores.open();
    expect((await sql`pragma journal_mode`.execute(store.db)).rows).toEqual([{ journal_mode: 'wal' }]);
    await expect(sql`delete from topics`.execute(store.db)).rejects.toThrow('readonly');
  });

  test('that another process keeps locked does not keep this one from its other work', async () => {
    const location = await stores.locate();
    const store = await stores.open(location);
    const other = new DatabaseSync(location.engine === 'sqlite' ? location.file : '');
    other.exec('begin immediate');
    let written = false;
    const write = store.write(({ db }) => sql`update dossiers set folder = 'f'`.execute(db));
    void write.then(() => (written = true));
    // Reading goes on while the writer waits; only then does the other process let go.
    expect(await store.db.selectFrom('talks').selectAll().execute()).toEqual([]);
    expect(written).toBe(false);
    other.exec('commit');
    other.close();
    await expect(write).resolves.toBeDefined();
    expect(written).toBe(true);
  });
});

describe('A store in memory', () => {
  const stores = makeStores('sqlite');

  test('is written and read', async () => {
    const store = await stores.open({ engine: 'sqlite', file: ':memory:' });
    await store.write(({ db }) =>
      sql`insert into dossiers values ('talks:ferry', 'd', 'f', 1, 1, '', '')`.execute(db),
    );
    expect(await store.db.selectFrom('dossiers').select('digest').execute()).toEqual([{ digest: 'd' }]);
  });
});
