import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { removeDossier, writeDossier } from '../../import/write-dossier.ts';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import { matchesSearch, readSearch, searchTables } from '../search-terms.ts';
import type { Store } from '../store.ts';
import { describeStores } from '../test-stores.ts';
import { fillOldStore } from './test-old-stores.ts';

const [ferry, pier] = [sampleDossier('ferry'), sampleDossier('pier')];

async function find({ db, engine }: Store, text: string): Promise<string[]> {
  const query = readSearch(engine, text);
  if (!query) return [];
  const { rows } = await sql<{ found: string }>`
    select search_texts.talks_id || ' ' || search_texts.id as found
    from ${searchTables(engine)} where ${matchesSearch(query)} order by found`.execute(db);
  return rows.map(({ found }) => found);
}

describeStores('A store from before indexes were smaller', (stores) => {
  test('finds what it found, and forgets what is removed', async () => {
    const location = await stores.locate();
    await fillOldStore(location, [ferry, pier], { last: '0006-more-orders' });
    const upgraded = await stores.open(location);
    const fresh = await stores.open();
    for (const dossier of [ferry, pier]) {
      await writeDossier(fresh, { dossier, digest: dossier.talks.id, folder: '' });
    }
    for (const text of ['prisoners', 'prisoners matters', 'pri', 'p', 'belmar', 'zeppelin']) {
      expect([text, await find(upgraded, text)]).toEqual([text, await find(fresh, text)]);
    }
    expect(await find(upgraded, 'prisoners')).toContain('talks:pier statement:s-3');
    await removeDossier(upgraded, pier.talks.id);
    const left = await find(upgraded, 'pri');
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((found) => found.startsWith('talks:pier'))).toEqual([]);
    if (upgraded.engine === 'sqlite') {
      await upgraded.write(({ db }) =>
        sql`insert into search_index (search_index, rank) values ('integrity-check', 1)`.execute(db),
      );
    }
  });
});
