import { basename, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { writeFolder } from '../samples/write-folder.ts';
import type { Store } from '../store/store.ts';
import { describeStores } from '../store/test-stores.ts';
import { importChanged } from './import-changed.ts';
import type { ImportOutcome } from './import-dossier.ts';
import { importDossiers, type ImportOptions } from './import-dossiers.ts';

const size = { accounts: 2, statements: 3, attestations: 2 };

type Import = typeof importDossiers;

async function importAll(
  importing: Import,
  store: Store,
  folders: readonly string[],
  options?: ImportOptions,
): Promise<ImportOutcome[]> {
  return Array.fromAsync(importing(store, folders, options));
}

const statesOf = (outcomes: readonly ImportOutcome[]): string[] => outcomes.map(({ state }) => state);

function write(folder: string, version = 1): string {
  writeFolder(folder, sampleDossier(basename(folder), { ...size, version }));
  return folder;
}

describeStores('Importing what has changed', (stores) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('tells what an import of everything tells', async () => {
    const store = await stores.open();
    const root = stores.makeFolder();
    const folders = ['pier', 'weir', 'ford'].map((slug) => write(join(root, slug)));
    await importAll(importDossiers, store, folders);
    // Later than the file system's clock can err: from now on it tells what has changed.
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    await importAll(importDossiers, store, folders);

    const unchanged = await importAll(importChanged, store, folders);
    expect(statesOf(unchanged)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(unchanged).toEqual(await importAll(importDossiers, store, folders));
    expect(await importAll(importChanged, store, folders, { verify: true })).toEqual(unchanged);

    const twice = [...folders, join(root, 'pier')];
    expect(statesOf(await importAll(importChanged, store, twice))).toEqual([...statesOf(unchanged), 'taken']);

    write(join(root, 'weir'), 2);
    expect(statesOf(await importAll(importChanged, store, folders))).toEqual([
      'unchanged',
      'imported',
      'unchanged',
    ]);
  });
});
