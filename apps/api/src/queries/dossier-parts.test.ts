import type { Dossier } from '@parley/schema';
import { expect, test } from 'vitest';
import { writeDossier } from '../import/write-dossier.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import type { Store } from '../store/store.ts';
import { describeStores } from '../store/test-stores.ts';
import { partNames, PartNotRead, type PartName } from './dossier-parts.ts';
import { ViewCache } from './view-cache.ts';

const size = { accounts: 3, statements: 12, attestations: 6 };

async function write(store: Store, dossier: Dossier, digest: string): Promise<void> {
  await writeDossier(store, { dossier, digest, folder: '' });
}

/** Reads parts of the dossier of the pier. */
function reader(store: Store, cache = new ViewCache()) {
  return async (...parts: PartName[]) =>
    (await cache.read(store, ['talks:pier'], new Set(parts))).get('talks:pier')!;
}

describeStores('Parts of dossiers', (stores) => {
  test('a part that was not read is missed by its name, and then read with those that were', async () => {
    const store = await stores.open();
    const pier = sampleDossier('pier', size);
    await write(store, pier, 'a');
    const cache = new ViewCache();
    const read = reader(store, cache);
    const first = await read('statements');
    expect(first.statements.all).toHaveLength(size.statements);
    expect(() => first.talks).toThrow(new PartNotRead('talks'));
    expect(() => first.find('account:a')).toThrow(new PartNotRead('accounts'));
    expect(() => first.dossier).toThrow(PartNotRead);
    expect(await read()).toBe(first);
    const second = await read('talks');
    expect(second.talks.title).toBe(pier.talks.title);
    expect(await read('statements')).toBe(second);
    const whole = (await cache.read(store, ['talks:pier'])).get('talks:pier');
    expect(whole?.dossier).toEqual(pier);
    expect(await read('talks', 'accounts')).toBe(whole);
  });

  test('a part is never put to those of another state of the dossier', async () => {
    const store = await stores.open();
    const read = reader(store);
    await write(store, sampleDossier('pier', size), 'a');
    await read('talks');
    await write(store, sampleDossier('pier', { ...size, version: 2 }), 'b');
    const view = await read('statements');
    expect(view.digest).toBe('b');
    expect(view.talks.title).toBe('Talks at pier, version 2');
    expect(view.statements.all).toHaveLength(size.statements - 1);
  });

  test('parts are read alike however many choices of them were read before', async () => {
    const store = await stores.open();
    const pier = sampleDossier('pier', size);
    await write(store, pier, 'a');
    const read = reader(store, new ViewCache(0));
    for (const one of partNames) {
      for (const other of partNames) {
        const view = await read(one, other, 'statements');
        expect(view.statements.all.map(({ gist }) => gist)).toEqual(pier.statements.map(({ gist }) => gist));
      }
    }
  });

  test('a dossier without records of a kind has none of them, and no trail where nobody has decided', async () => {
    const store = await stores.open();
    const bare = { ...sampleDossier('pier', size), variants: [], sharedText: undefined };
    await write(store, bare, 'a');
    const view = await reader(store)(...partNames);
    expect(view.variants.all).toEqual([]);
    expect(Object.keys(view.dossier)).not.toContain('decisions');
    expect(Object.keys(view.dossier)).not.toContain('sharedText');
  });
});
