import type { TalksId } from '@parley/schema';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { sampleDigest, type ImportReport } from '../samples/import-process.ts';
import { sampleDossier, type SampleSize } from '../samples/sample-dossier.ts';
import { startImport } from '../samples/start-import.ts';
import type { StoreLocation } from '../store/location.ts';
import type { Store } from '../store/store.ts';
import { describeStores } from '../store/test-stores.ts';
import { dumpTalks, sortRows } from './dump-store.ts';
import { projectDossier } from './projection.ts';
import { writeDossier } from './write-dossier.ts';

const slugs = ['ferry', 'pier', 'lighthouse'];
const size: SampleSize = { accounts: 3, statements: 40, attestations: 40 };
const versions = [1, 2];
/** How far an import of a version has come when it is killed: between two statements, or at whatever moment it is. */
const kills = [
  { version: 2, share: 0.3, by: 'statement' },
  { version: 2, share: 0.6, by: 'statement' },
  { version: 1, share: 0.5, by: 'statement' },
  { version: 1, share: 0.5, by: 'time' },
  { version: 2, share: 0.5, by: 'time', together: true },
  { version: 2, share: 0.8, by: 'statement', together: true },
];

/** Whole rows of every version of every dossier, by digest. */
function wholeDossiers(): Map<string, Record<string, string[]>> {
  return new Map(
    slugs.flatMap((slug) =>
      versions.map((version) => {
        const dossier = sampleDossier(slug, { ...size, version });
        const rows = Object.entries(projectDossier(dossier));
        const whole = Object.fromEntries(rows.map(([table, of]) => [table, sortRows(of)]));
        return [sampleDigest(slug, { version }), whole] as const;
      }),
    ),
  );
}

/** Whether each dossier in the store is one of its versions and nothing else; gives their digests. */
async function expectWhole(store: Store): Promise<string[]> {
  const whole = wholeDossiers();
  const dossiers = await store.db.selectFrom('dossiers').select(['talks_id', 'digest']).execute();
  for (const { talks_id, digest } of dossiers) {
    expect(await dumpTalks(store, talks_id)).toEqual(whole.get(digest));
  }
  const others = slugs
    .map((slug): TalksId => `talks:${slug}`)
    .filter((talks) => dossiers.every(({ talks_id }) => talks_id !== talks));
  for (const talks of others) {
    expect(Object.values(await dumpTalks(store, talks)).flat()).toEqual([]);
  }
  return dossiers.map(({ digest }) => digest).toSorted();
}

/** SQLite's own checks of the file, of the references between its rows and of the full-text index. */
async function checkIntegrity(store: Store): Promise<void> {
  if (store.engine !== 'sqlite') return;
  expect((await sql`pragma integrity_check`.execute(store.db)).rows).toEqual([{ integrity_check: 'ok' }]);
  expect((await sql`pragma foreign_key_check`.execute(store.db)).rows).toEqual([]);
  await store.write(({ db }) =>
    sql`insert into search_index (search_index, rank) values ('integrity-check', 1)`.execute(db),
  );
}

async function finish(location: StoreLocation, version: number): Promise<ImportReport> {
  const end = await startImport({ location, slugs, size: { ...size, version } });
  if (!end.report) throw new Error(end.stderr);
  return end.report;
}

describeStores('An import that is killed at any moment', (stores) => {
  test('leaves every dossier in its last good state', async () => {
    const location = await stores.locate();
    const { writeStatements, writeMs } = await finish(location, 1);
    const seen = new Set<string>();
    for (const { version, share, by, together = false } of kills) {
      const kill =
        by === 'statement'
          ? { during: 'write' as const, afterStatements: Math.ceil(writeStatements * share) }
          : { afterMs: writeMs * share };
      await startImport({ location, slugs, size: { ...size, version }, together, kill });
      const store = await stores.open(location);
      seen.add((await expectWhole(store)).join(' '));
      await checkIntegrity(store);
      await store.close();
    }
    // Else nothing was proved: the kills met the import before, between and after its dossiers.
    expect(seen.size).toBeGreaterThan(2);
    await finish(location, 2);
    const store = await stores.open(location);
    expect(await expectWhole(store)).toEqual(
      slugs.map((slug) => sampleDigest(slug, { version: 2 })).toSorted(),
    );
  });
});

describeStores('A store whose making is killed at any moment', (stores) => {
  test('is made by the next process', async () => {
    const { openStatements } = await finish(await stores.locate(), 1);
    for (const share of [0.1, 0.5, 0.9]) {
      const location = await stores.locate();
      const kill = { during: 'open' as const, afterStatements: Math.ceil(openStatements * share) };
      const { signal } = await startImport({ location, slugs: [], size, kill });
      expect(signal).toBe('SIGKILL');
      const store = await stores.open(location);
      const dossier = sampleDossier('ferry', size);
      await writeDossier(store, { dossier, digest: sampleDigest('ferry', {}), folder: 'ferry' });
      expect(await expectWhole(store)).toEqual(['ferry@1']);
      await checkIntegrity(store);
    }
  });
});

describeStores('Several processes', (stores) => {
  test('make a store, import the same and other dossiers and read at once', async () => {
    const location = await stores.locate();
    const orders = [1, 2, 1, 2].map((version, index) => ({
      location,
      // In whatever order: no two wait for each other.
      slugs: index < 2 ? slugs : slugs.toReversed(),
      size: { ...size, version },
      together: index % 2 === 1,
    }));
    const running = orders.map((order) => startImport(order));
    const state = { done: false };
    const ends = Promise.all(running).finally(() => {
      state.done = true;
    });
    const store = await stores.open(location);
    const counts = new Map(versions.flatMap((version) => slugs.map((slug) => countOf(slug, version))));
    let reads = 0;
    while (!state.done) {
      for (const { digest, statements, links } of await readCounts(store)) {
        expect({ statements, links }).toEqual(counts.get(digest));
      }
      reads += 1;
      await new Promise(setImmediate);
    }
    for (const { code, stderr } of await ends) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(reads).toBeGreaterThan(1);
    expect(await expectWhole(store)).toHaveLength(slugs.length);
    await checkIntegrity(store);
  });
});

function countOf(slug: string, version: number) {
  const { statements, attestations } = sampleDossier(slug, { ...size, version });
  const links = attestations.reduce((sum, attestation) => sum + attestation.statements.length, 0);
  return [sampleDigest(slug, { version }), { statements: statements.length, links }] as const;
}

/** One statement of SQL, so that it sees one state of the store. */
async function readCounts(store: Store): Promise<{ digest: string; statements: number; links: number }[]> {
  return store.db
    .selectFrom('dossiers')
    .select((of) => [
      'digest',
      of
        .selectFrom('statements')
        .whereRef('statements.talks_id', '=', 'dossiers.talks_id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('statements'),
      of
        .selectFrom('attestation_statements')
        .whereRef('attestation_statements.talks_id', '=', 'dossiers.talks_id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('links'),
    ])
    .$castTo<{ digest: string; statements: number; links: number }>()
    .execute();
}
