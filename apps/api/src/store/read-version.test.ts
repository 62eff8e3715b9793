import { expect, test } from 'vitest';
import { removeDossier, writeDossier } from '../import/write-dossier.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { describeStores } from './test-stores.ts';

const pier = { dossier: sampleDossier('pier'), digest: 'first', folder: 'pier' };

describeStores('the version of a store', (stores) => {
  test('changes with every dossier that is imported, changed or removed, and comes back with it', async () => {
    const store = await stores.open();
    const read = async () => (await store.readVersion()).digest;
    const empty = await read();
    await writeDossier(store, pier);
    const first = await read();
    await writeDossier(store, { ...pier, digest: 'second' });
    const second = await read();
    expect(new Set([empty, first, second]).size).toBe(3);
    await writeDossier(store, pier);
    expect(await read()).toBe(first);
    await removeDossier(store, 'talks:pier');
    expect(await read()).toBe(empty);
  });

  test('is seen by another process at once', async () => {
    const location = await stores.locate();
    const [writer, reader] = [await stores.open(location), await stores.open(location)];
    const before = await reader.readVersion();
    expect([...before.talks.keys()]).toEqual([]);
    await writeDossier(writer, pier);
    const after = await reader.readVersion();
    expect([...after.talks.keys()]).toEqual(['talks:pier']);
    expect(after.digest).toBe((await writer.readVersion()).digest);
  });

  test('is one statement at most where nothing has changed', async () => {
    const statements: string[] = [];
    const store = await stores.open(undefined, { log: ({ query }) => statements.push(query.sql) });
    await writeDossier(store, pier);
    // PostgreSQL's mark is of the whole server, where other tests and its own upkeep write: then it is read once more.
    const costs: number[] = [];
    while (costs.length < 50 && costs.at(-1) !== 1) {
      const before = await store.readVersion();
      statements.length = 0;
      const after = await store.readVersion();
      costs.push(after === before ? Math.max(statements.length, 1) : 2);
      expect(after).toEqual(before);
    }
    expect(costs.at(-1)).toBe(1);
  });
});
