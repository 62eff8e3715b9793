import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setField, writeDossier } from '@parley/dossier';
import { digestDossier } from '@parley/dossier/folder';
import type { Dossier, TalksId } from '@parley/schema';
import { expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { writeFolder } from '../samples/write-folder.ts';
import { readRecord } from '../store/record-text.ts';
import { describeStores } from '../store/test-stores.ts';
import { dumpTalks, sortRows } from './dump-store.ts';
import { importDossier } from './import-dossier.ts';
import { projectDossier } from './projection.ts';
import { decideBeforeWriting } from './test-decision.ts';
import { removeDossier } from './write-dossier.ts';

const ferry: TalksId = 'talks:ferry';
const pier: TalksId = 'talks:pier';

function expectedRows(dossier: Dossier): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(projectDossier(dossier)).map(([table, rows]) => [table, sortRows(rows)]),
  );
}

describeStores('Importing a dossier', (stores) => {
  const write = (dossier: Dossier, folder = stores.makeFolder()): string => {
    writeFolder(folder, dossier);
    return folder;
  };

  test('puts every record of it into the store, in the order of the dossier', async () => {
    const store = await stores.open();
    const dossier = sampleDossier('ferry');
    const folder = write(dossier);
    expect(await importDossier(store, folder)).toMatchObject({ state: 'imported', talks: ferry });
    expect(await dumpTalks(store, ferry)).toEqual(expectedRows(dossier));
    const rows = await store.db
      .selectFrom('statements')
      .select('record')
      .where('talks_id', '=', ferry)
      .orderBy('ordinal')
      .execute();
    expect(rows.map(({ record }) => readRecord(record))).toEqual(dossier.statements);
  });

  test('notes its digest, its folder and when it was imported', async () => {
    const store = await stores.open();
    const folder = write(sampleDossier('ferry'));
    const outcome = await importDossier(store, folder);
    const row = await store.db.selectFrom('dossiers').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ talks_id: ferry, folder, schema_version: 1 });
    expect(outcome).toMatchObject({ digest: row.digest });
    expect(Math.abs(Date.parse(row.imported_at) - Date.now())).toBeLessThan(60_000);
  });

  test('leaves an unchanged dossier as it is', async () => {
    const store = await stores.open();
    const folder = write(sampleDossier('ferry'));
    await importDossier(store, folder);
    const before = await store.db.selectFrom('dossiers').selectAll().execute();
    expect(await importDossier(store, folder)).toMatchObject({ state: 'unchanged', talks: ferry });
    expect(await store.db.selectFrom('dossiers').selectAll().execute()).toEqual(before);
  });

  test('imports an unchanged dossier again when the import itself has changed', async () => {
    const store = await stores.open();
    const folder = write(sampleDossier('ferry'));
    await importDossier(store, folder);
    await store.write(({ db }) => db.updateTable('dossiers').set({ projection_version: 0 }).execute());
    expect(await importDossier(store, folder)).toMatchObject({ state: 'imported' });
  });

  test('removes what the dossier no longer has, from the search too', async () => {
    const store = await stores.open();
    const folder = write(sampleDossier('ferry', { statements: 12, version: 1 }));
    await importDossier(store, folder);
    const changed = sampleDossier('ferry', { statements: 12, version: 2 });
    expect(changed.statements).toHaveLength(11);
    write(changed, folder);
    expect(await importDossier(store, folder)).toMatchObject({ state: 'imported' });
    expect(await dumpTalks(store, ferry)).toEqual(expectedRows(changed));
  });

  test('does not touch other dossiers', async () => {
    const store = await stores.open();
    const other = sampleDossier('pier');
    await importDossier(store, write(other));
    const folder = write(sampleDossier('ferry'));
    await importDossier(store, folder);
    await importDossier(store, write(sampleDossier('ferry', { version: 2 }), folder));
    await removeDossier(store, ferry);
    expect(await dumpTalks(store, pier)).toEqual(expectedRows(other));
  });

  test('keeps the last good state of a dossier that is broken now, and says what is wrong with it', async () => {
    const store = await stores.open();
    const good = sampleDossier('ferry');
    const folder = write(good);
    await importDossier(store, folder);
    writeFileSync(join(folder, 'statements.yaml'), 'statements:\n  - id: statement:s-0\n');
    const outcome = await importDossier(store, folder);
    expect(outcome).toMatchObject({ state: 'broken', folder });
    expect(outcome.state === 'broken' && outcome.problems.length).toBeGreaterThan(0);
    expect(await dumpTalks(store, ferry)).toEqual(expectedRows(good));
  });

  test('reports a folder that is gone as broken', async () => {
    const store = await stores.open();
    const folder = write(sampleDossier('ferry'));
    rmSync(folder, { recursive: true });
    expect(await importDossier(store, folder)).toMatchObject({ state: 'broken' });
  });

  test('refuses a second folder of the same talks in the same run', async () => {
    const store = await stores.open();
    const context = { stored: new Map(), taken: new Map([[ferry, '/first']]) };
    expect(await importDossier(store, write(sampleDossier('ferry')), context)).toMatchObject({
      state: 'taken',
      talks: ferry,
      by: '/first',
    });
    expect(await store.db.selectFrom('dossiers').select('talks_id').execute()).toEqual([]);
  });

  test('stores texts that PostgreSQL cannot hold as they are, and the record unharmed', async () => {
    const store = await stores.open();
    const dossier = sampleDossier('ferry');
    const [first, ...others] = dossier.topics;
    const odd = { ...dossier, topics: [{ ...first!, label: 'fish\0ing \ud800' }, ...others] };
    const folder = write(odd);
    expect(await importDossier(store, folder)).toMatchObject({ state: 'imported' });
    const row = await store.db
      .selectFrom('topics')
      .select(['label', 'record'])
      .where('id', '=', first!.id)
      .executeTakeFirstOrThrow();
    expect(row.label).toBe('fish\u{FFFD}ing \u{FFFD}');
    expect(readRecord(row.record).label).toBe('fish\0ing \ud800');
  });

  test('removes a dossier on demand, and says where there is none', async () => {
    const store = await stores.open();
    await importDossier(store, write(sampleDossier('ferry')));
    expect(await removeDossier(store, ferry)).toBe(true);
    expect(await removeDossier(store, ferry)).toBe(false);
    const tables = await dumpTalks(store, ferry);
    expect(Object.values(tables).flat()).toEqual([]);
  });

  test('never puts an older state over a decision that is taken while it reads', async () => {
    const store = await stores.open();
    const folder = stores.makeFolder();
    await writeDossier(folder, sampleDossier('ferry'));
    await importDossier(store, folder);
    await setField(folder, 'statement:s-1', ['gist'], 'Written by hand.');
    // The files are read by then, and the dossier is not locked yet.
    const meanwhile = decideBeforeWriting(store, folder);
    const outcome = await importDossier(meanwhile, folder);
    expect(outcome).toMatchObject({ state: 'imported', digest: await digestDossier(folder) });
    const [row] = await store.db.selectFrom('dossiers').select('digest').execute();
    expect(row?.digest).toBe(await digestDossier(folder));
  });
});
