import { setImmediate } from 'node:timers/promises';
import type { Dossier, TalksId } from '@parley/schema';
import { expect, test } from 'vitest';
import { writeDossier } from '../import/write-dossier.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import type { Store } from '../store/store.ts';
import { describeStores } from '../store/test-stores.ts';
import { ViewCache } from './view-cache.ts';

const size = { accounts: 3, statements: 12, attestations: 6 };

async function write(store: Store, dossier: Dossier, digest: string): Promise<void> {
  await writeDossier(store, { dossier, digest, folder: '' });
}

describeStores('Kept dossiers', (stores) => {
  test('a dossier is read as it was written', async () => {
    const store = await stores.open();
    const pier = sampleDossier('pier', size);
    await write(store, pier, 'a');
    const views = await new ViewCache().read(store, ['talks:pier', 'talks:atlantis']);
    expect([...views.keys()]).toEqual(['talks:pier']);
    expect(views.get('talks:pier')?.dossier).toEqual(pier);
  });

  test('a dossier is read again only when its digest has changed', async () => {
    const store = await stores.open();
    const cache = new ViewCache();
    const read = async () => (await cache.read(store, ['talks:pier'])).get('talks:pier');
    await write(store, sampleDossier('pier', size), 'a');
    const before = await read();
    expect(await read()).toBe(before);
    await write(store, sampleDossier('pier', { ...size, version: 2 }), 'b');
    expect((await read())?.talks.title).toBe('Talks at pier, version 2');
  });

  test('dossiers not used for longest are dropped where there are too many', async () => {
    const store = await stores.open();
    const ids: TalksId[] = ['talks:pier', 'talks:weir', 'talks:lock'];
    for (const id of ids) await write(store, sampleDossier(id.slice('talks:'.length), size), id);
    const reads: string[] = [];
    // Room for two of the three.
    const cache = new ViewCache((2.5 * JSON.stringify(sampleDossier('pier', size)).length) / 1e6);
    const read = async (id: TalksId) => (await cache.read(store, [id])).get(id);
    const [pier, weir] = [await read('talks:pier'), await read('talks:weir')];
    await read('talks:pier');
    await read('talks:lock');
    if ((await read('talks:pier')) === pier) reads.push('pier');
    if ((await read('talks:weir')) === weir) reads.push('weir');
    expect(reads).toEqual(['pier']);
  });

  test('a dossier that is imported meanwhile is seen whole or not at all', async () => {
    const location = await stores.locate();
    const [writer, reader] = [await stores.open(location), await stores.open(location)];
    await write(writer, sampleDossier('pier', { ...size, version: 1 }), '1');
    const done = new AbortController();
    const cache = new ViewCache();
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      const view = (await cache.read(reader, ['talks:pier'])).get('talks:pier');
      const version = view?.talks.title.slice('Talks at pier, version '.length) ?? '';
      expect(view?.digest).toBe(version);
      expect(view?.statements.all).toHaveLength(size.statements - (Number(version) - 1));
      expect(view?.discrepancies.all[0]?.explanation).toContain(`version ${version}.`);
      seen.add(version);
    };
    await look();
    const looking = (async () => {
      while (!done.signal.aborted) {
        await look();
        await setImmediate();
      }
    })();
    for (let version = 2; version <= 8; version += 1) {
      await write(writer, sampleDossier('pier', { ...size, version }), String(version));
    }
    done.abort();
    await looking;
    await look();
    expect([...seen]).toEqual(expect.arrayContaining(['1', '8']));
  });
});
