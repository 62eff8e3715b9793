import { expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { describeStores } from '../store/test-stores.ts';
import { runRemove } from './remove-command.ts';
import { writeDossier } from './write-dossier.ts';

describeStores('pnpm api remove', (stores) => {
  test('takes talks out of the store, and says which it does not have', async () => {
    const location = await stores.locate();
    const store = await stores.open(location);
    for (const slug of ['ferry', 'pier']) {
      await writeDossier(store, { dossier: sampleDossier(slug), digest: slug, folder: slug });
    }
    const said: string[] = [];
    const call = (...parts: string[]) =>
      runRemove(parts, {
        environment:
          location.engine === 'sqlite' ? { PARLEY_STORE: location.file } : { DATABASE_URL: location.url },
        out: (line) => said.push(line),
        err: (line) => said.push(line),
      });
    expect(await call('talks:ferry', 'talks:nowhere')).toBe(1);
    expect(await call('talks:pier')).toBe(0);
    expect(said).toEqual(['talks:ferry removed.', 'The store has no talks:nowhere.', 'talks:pier removed.']);
    expect(await store.db.selectFrom('dossiers').select('talks_id').execute()).toEqual([]);
    expect(await call()).toBe(2);
    expect(await call('ferry')).toBe(2);
    expect(said.at(-1)).toContain('"ferry" is no id of talks');
  });
});
