import { AsyncLocalStorage } from 'node:async_hooks';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestDossier } from '@parley/dossier/folder';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import type { StoreLocation } from '../store/location.ts';
import { StoreUnavailable } from '../store/problem.ts';
import type { RunStatement } from '../store/run-statement.ts';
import { describeStores, makeStores } from '../store/test-stores.ts';
import { VersionConflict } from './failures.ts';
import { tokenRights } from './grant.ts';
import { ThreadedWriteSide } from './threaded-write-side.ts';
import type { Written } from './write-side.ts';

const writer = { name: 'desk', rights: tokenRights };
const talks = 'talks:ferry';

function start(location: StoreLocation, root: string, tell?: (statement: RunStatement) => void) {
  const side = new ThreadedWriteSide({ location, root, folders: [] }, tell);
  onTestFinished(() => side.close());
  return side;
}

/** What was written; what is refused is thrown. */
async function written(done: Promise<Written | Error>): Promise<Written> {
  const result = await done;
  if (result instanceof Error) throw result;
  return result;
}

describeStores('A thread that writes', (stores) => {
  test('takes decisions that the files and every other connection have when they are answered', async () => {
    const [location, root] = [await stores.locate(), stores.makeFolder()];
    const side = start(location, root);
    const json = sampleDossier('ferry');
    const { version } = await written(side.import({ writer, version: null }, { json }));
    const store = await stores.open(location);
    const readDigest = async () =>
      (await store.db.selectFrom('dossiers').select('digest').execute()).map(({ digest }) => digest);
    expect(await readDigest()).toEqual([version]);
    expect(await digestDossier(join(root, 'ferry'))).toBe(version);

    const asked = { action: 'reject', records: ['statement:s-1'] } as const;
    const next = await written(side.decide({ writer, talks, version, note: 'Wrong.' }, asked));
    expect(next.decision).toMatchObject({ by: 'desk', action: 'reject', note: 'Wrong.' });
    expect(await readDigest()).toEqual([next.version]);
    expect(await digestDossier(join(root, 'ferry'))).toBe(next.version);
    const refused = await side.decide({ writer, talks, version }, asked);
    expect(refused).toBeInstanceOf(VersionConflict);
    expect(refused).toMatchObject({ asked: version, current: next.version });
  });

  test('leaves its server free to answer others meanwhile', async () => {
    const side = start(await stores.locate(), stores.makeFolder());
    const json = sampleDossier('ferry', { accounts: 5, statements: 60, attestations: 30 });
    const state = { isDone: false };
    const importing = written(side.import({ writer, version: null }, { json })).finally(
      () => (state.isDone = true),
    );
    let turns = 0;
    while (!state.isDone) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      turns += 1;
    }
    await importing;
    // To do all of it in the same thread leaves some ten.
    expect(turns).toBeGreaterThan(500);
  });

  test('tells of its statements to whoever follows the request that they were run for', async () => {
    const requests = new AsyncLocalStorage<string>();
    const told: { readonly request: string | undefined; readonly statement: RunStatement }[] = [];
    const side = start(await stores.locate(), stores.makeFolder(), (statement) =>
      told.push({ request: requests.getStore(), statement }),
    );
    await Promise.all(
      ['ferry', 'pier'].map((slug) =>
        requests.run(slug, () =>
          written(side.import({ writer, version: null }, { json: sampleDossier(slug) })),
        ),
      ),
    );
    for (const slug of ['ferry', 'pier']) {
      const own = told.filter(({ request }) => request === slug).map(({ statement }) => statement);
      expect(own.filter(({ sql }) => sql.startsWith('insert into "dossiers"')).length).toBeGreaterThan(0);
      expect(own.every(({ endMs, durationMs, failed }) => endMs > 0 && durationMs >= 0 && !failed)).toBe(
        true,
      );
    }
    expect(told.every(({ request }) => request !== undefined)).toBe(true);
  });

  test('ends after what is under way, and is started anew by who comes later', async () => {
    const [location, root] = [await stores.locate(), stores.makeFolder()];
    const side = start(location, root);
    const importing = written(side.import({ writer, version: null }, { json: sampleDossier('ferry') }));
    await side.close();
    const { version } = await importing;
    const asked = { action: 'confirm', records: ['statement:s-1'] } as const;
    expect((await written(side.decide({ writer, talks, version, note: 'Yes.' }, asked))).version).not.toBe(
      version,
    );
  });
});

describe('A thread that cannot write', () => {
  const stores = makeStores('sqlite');

  test('says that it is the store, and writes once that can be opened', async () => {
    const [folder, root] = [stores.makeFolder(), stores.makeFolder()];
    const blocked = join(stores.makeFolder(), 'file');
    writeFileSync(blocked, '');
    const missing: StoreLocation = { engine: 'sqlite', file: join(blocked, 'parley.sqlite') };
    const side = start(missing, root);
    const json = sampleDossier('ferry');
    await expect(side.import({ writer, version: null }, { json })).rejects.toBeInstanceOf(StoreUnavailable);
    const other = start({ engine: 'sqlite', file: join(folder, 'parley.sqlite') }, root);
    expect((await written(other.import({ writer, version: null }, { json }))).talks).toBe(talks);
  });

  test('tells a bug from it, and goes on after one', async () => {
    const side = start(await stores.locate(), stores.makeFolder());
    const broken = { writer: undefined as never, talks: talks as never, version: '' };
    const failing = side.decide(broken, { action: 'confirm', records: [] });
    await expect(failing).rejects.toThrow('writer');
    await expect(failing).rejects.not.toBeInstanceOf(StoreUnavailable);
    const json = sampleDossier('ferry');
    expect((await written(side.import({ writer, version: null }, { json }))).talks).toBe(talks);
  });
});
