import { randomBytes } from 'node:crypto';
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDossier } from '@parley/dossier';
import { digestDossier } from '@parley/dossier/folder';
import type { TalksId } from '@parley/schema';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { writeFolder } from '../samples/write-folder.ts';
import { talksNumber } from '../store/search-place.ts';
import type { Store } from '../store/store.ts';
import { describeStores } from '../store/test-stores.ts';
import { dumpTalks, sortRows } from './dump-store.ts';
import { importChanged } from './import-changed.ts';
import type { ImportOutcome } from './import-dossier.ts';
import type { ImportOptions } from './import-dossiers.ts';
import { projectDossier } from './projection.ts';
import { decideBeforeWriting } from './test-decision.ts';

const size = { accounts: 2, statements: 3, attestations: 2 };

async function importAll(
  store: Store,
  folders: readonly string[],
  options?: ImportOptions,
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for await (const outcome of importChanged(store, folders, options)) outcomes.push(outcome);
  return outcomes;
}

/** Ids of talks whose numbers in search are the same. */
function findTwins(): [string, string] {
  const seen = new Map<number, string>();
  for (let index = 0; ; index += 1) {
    const slug = `pier-${index}`;
    const number = talksNumber(`talks:${slug}`);
    const other = seen.get(number);
    if (other !== undefined) return [other, slug];
    seen.set(number, slug);
  }
}

function write(root: string, slugs: readonly string[], version = 1): string[] {
  return slugs.map((slug) => {
    writeFolder(join(root, slug), sampleDossier(slug, { ...size, version }));
    return join(root, slug);
  });
}

async function expectWhole(store: Store, slug: string, version = 1): Promise<void> {
  const rows = Object.entries(projectDossier(sampleDossier(slug, { ...size, version })));
  const whole = Object.fromEntries(rows.map(([table, of]) => [table, sortRows(of)]));
  expect(await dumpTalks(store, `talks:${slug}`)).toEqual(whole);
}

describeStores('Importing many dossiers', (stores) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('brings them into the store in their order, the broken and the repeated apart', async () => {
    const store = await stores.open();
    const root = stores.makeFolder();
    const slugs = Array.from({ length: 40 }, (_, index) => `pier-${index}`);
    const folders = write(root, slugs);
    rmSync(join(folders[7]!, 'dossier.yaml'));
    writeFolder(folders[9]!, sampleDossier('pier-8', size));
    const outcomes = await importAll(store, folders);
    expect(outcomes.map(({ folder }) => folder)).toEqual(folders);
    const states = new Map(outcomes.map(({ folder, state }) => [folder, state]));
    expect([...states].filter(([, state]) => state !== 'imported')).toEqual([
      [folders[7], 'broken'],
      [folders[9], 'taken'],
    ]);
    for (const slug of ['pier-0', 'pier-8', 'pier-39']) await expectWhole(store, slug);
    write(root, ['pier-3', 'pier-20'], 2);
    const again = await importAll(store, folders);
    expect(again.filter(({ state }) => state === 'imported').map(({ folder }) => folder)).toEqual([
      folders[3],
      folders[20],
    ]);
    await expectWhole(store, 'pier-20', 2);
    await expectWhole(store, 'pier-21');
  });

  test('reads no file of a dossier of which the file system says that it has not changed', async () => {
    const store = await stores.open();
    const folders = write(stores.makeFolder(), ['ferry']);
    // The clock stands still meanwhile, so that this is "just now" however long it takes.
    vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
    await importAll(store, folders);
    const stamped = async (): Promise<string | undefined> =>
      (await store.db.selectFrom('dossiers').select('stamp').executeTakeFirst())?.stamp;
    // What was written just now may be written once more within the same moment of the file system's clock.
    expect(await stamped()).toBe('');
    vi.setSystemTime(Date.now() + 60_000);
    expect(await importAll(store, folders)).toMatchObject([{ state: 'unchanged' }]);
    expect(await stamped()).not.toBe('');
    // Whoever reads the files finds that they are other ones than the store has.
    await store.write(({ db }) => db.updateTable('dossiers').set({ digest: 'older' }).execute());
    expect(await importAll(store, folders)).toMatchObject([{ state: 'unchanged', digest: 'older' }]);
    expect(await importAll(store, folders, { verify: true })).toMatchObject([{ state: 'imported' }]);
    writeFileSync(join(folders[0]!, 'lineages.yaml'), 'lineages: []\n');
    expect(await importAll(store, folders)).toMatchObject([{ state: 'imported' }]);
  });

  test('knows an unchanged dossier by its folder after that was moved', async () => {
    const store = await stores.open();
    const root = stores.makeFolder();
    const folders = write(root, ['ferry', 'pier']);
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    await importAll(store, folders);
    const moved = [join(root, 'moved'), folders[1]!];
    renameSync(folders[0]!, moved[0]!);
    expect((await importAll(store, moved)).map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
    const rows = await store.db
      .selectFrom('dossiers')
      .select(['folder', 'stamp'])
      .orderBy('talks_id')
      .execute();
    expect(rows.map(({ folder }) => folder)).toEqual(moved);
    expect(rows.map(({ stamp }) => stamp)).not.toContain('');
    // Of two folders of the same talks the first is the one that counts.
    cpSync(moved[0]!, folders[0]!, { recursive: true });
    expect((await importAll(store, [...moved, folders[0]!])).map(({ state }) => state)).toEqual([
      'unchanged',
      'unchanged',
      'taken',
    ]);
    const [first] = await store.db.selectFrom('dossiers').select('folder').orderBy('talks_id').execute();
    expect(first?.folder).toBe(moved[0]);
  });

  test('gives talks whose numbers in search are the same numbers of their own', async () => {
    const store = await stores.open();
    const twins = findTwins();
    expect(await importAll(store, write(stores.makeFolder(), twins))).toMatchObject([
      { state: 'imported' },
      { state: 'imported' },
    ]);
    const rows = await store.db.selectFrom('talks').select('number').execute();
    expect(new Set(rows.map(({ number }) => number)).size).toBe(2);
  });

  test('never puts an older state over a decision that is taken while others are read', async () => {
    const store = await stores.open();
    const root = stores.makeFolder();
    const ferry = join(root, 'ferry');
    await writeDossier(ferry, sampleDossier('ferry', size));
    const folders = [ferry, ...write(root, ['pier'])];
    const meanwhile = decideBeforeWriting(store, ferry);
    const outcomes = await importAll(meanwhile, folders);
    expect(outcomes).toMatchObject([
      { state: 'imported', digest: await digestDossier(ferry) },
      { state: 'imported' },
    ]);
    const row = await store.db
      .selectFrom('decisions')
      .select('action')
      .where('talks_id', '=', 'talks:ferry' satisfies TalksId)
      .executeTakeFirst();
    expect(row).toEqual({ action: 'reject' });
  });

  test('brings in by themselves those that could not be written together', async () => {
    const store = await stores.open();
    const folders = write(stores.makeFolder(), ['pier', 'quay', 'dock']);
    let writings = 0;
    const writing: Store['write'] = (work) => {
      writings += 1;
      return writings === 1 ? Promise.reject(new Error('a rule of the tables')) : store.write(work);
    };
    const outcomes = await importAll({ ...store, write: writing }, folders);
    expect(outcomes.map(({ state }) => state)).toEqual(['imported', 'imported', 'imported']);
    await expectWhole(store, 'dock');
  });

  test('tells of just those that the store has, where it fails amid several writings', async () => {
    const store = await stores.open();
    const folders = write(
      stores.makeFolder(),
      Array.from({ length: 80 }, (_, index) => `pier-${index}`),
    );
    const full = new Error('no space');
    let writings = 0;
    const failing: Store = {
      ...store,
      write: (work) => {
        writings += 1;
        return writings === 2 ? Promise.reject(full) : store.write(work);
      },
      explain: (error) =>
        error === full ? { code: 'disk-full', message: 'Full', hint: 'Free some.' } : store.explain(error),
    };
    const outcomes = await importAll(failing, folders);
    const states = Map.groupBy(outcomes, ({ state }) => state);
    expect(states.get('failed')?.map(({ folder }) => folder)).toEqual([folders[32]]);
    const rows = await store.db.selectFrom('dossiers').select('folder').execute();
    expect(rows.length).toBeGreaterThanOrEqual(32);
    expect(
      states
        .get('imported')
        ?.map(({ folder }) => folder)
        .toSorted(),
    ).toEqual(rows.map(({ folder }) => folder).toSorted());
    expect(await importAll(store, folders)).toHaveLength(80);
    for (const slug of ['pier-32', 'pier-79']) await expectWhole(store, slug);
  });

  test('takes names and labels that are longer than an index can hold', async () => {
    const store = await stores.open();
    const [folder = ''] = write(stores.makeFolder(), ['ferry']);
    // Of bytes without an order, which no engine makes shorter.
    const long = randomBytes(6000).toString('hex');
    const { talks, topics, actors, sources, figures, ...others } = sampleDossier('ferry', size);
    writeFolder(folder, {
      ...others,
      talks: { ...talks, title: long },
      topics: topics.map((topic) => ({ ...topic, label: long })),
      actors: actors.map((actor) => ({ ...actor, name: long })),
      sources: sources.map((source) => ({ ...source, name: long })),
      figures: figures.map((figure) => ({ ...figure, unit: long, counts: long })),
    });
    expect(figures.length).toBeGreaterThan(0);
    expect(await importAll(store, [folder])).toMatchObject([{ state: 'imported' }]);
    const rows = await store.db.selectFrom('talks').select(['title', 'record']).execute();
    expect(rows).toMatchObject([{ title: long.slice(0, 500), record: expect.stringContaining(long) }]);
  });
});
