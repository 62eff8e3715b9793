import { hash } from 'node:crypto';
import type { Talks } from '@parley/schema';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { sortRows } from '../../import/dump-store.ts';
import { removeDossier, writeDossier } from '../../import/write-dossier.ts';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import type { Store } from '../store.ts';
import { describeStores } from '../test-stores.ts';
import { fillOldStore } from './test-old-stores.ts';

const ferry = sampleDossier('ferry', { accounts: 4, statements: 21, attestations: 12 });
const dossiers = [
  // Longer than an index can hold, of hashes, which no engine makes shorter.
  {
    ...ferry,
    talks: {
      ...ferry.talks,
      title: Array.from({ length: 100 }, (_, nth) => hash('sha256', String(nth))).join(''),
    },
  },
  sampleDossier('pier', { accounts: 2, statements: 5, attestations: 4 }),
];

/** A row as the version before the migration had it, which found no mentions by their words. */
function makeOld(
  table: string,
  row: Record<string, unknown>,
  engine: Store['engine'],
): Record<string, unknown> | undefined {
  if (table === 'search_texts' && row['kind'] === 'mention') return undefined;
  const { number: _number, counts: _counts, place: _place, words, ...others } = row;
  if (table === 'talks') return { ...others, title: (JSON.parse(String(row['record'])) as Talks).title };
  if (table !== 'search_texts') return row;
  const [, ...terms] = String(words).split(' ');
  const folded = terms.join(' ');
  const vector = terms.map((term, index) => `'${term}':${index + 1}`).join(' ');
  const indexed = engine === 'sqlite' ? folded : sql`${vector}::tsvector`;
  return { ...others, text: folded, folded, length: terms.length, terms: indexed };
}

/** All rows of the tables that the migration fills. */
async function readFilled({ db }: Store): Promise<Record<string, string[]>> {
  const filled: Record<string, string[]> = {};
  for (const table of ['talks', 'search_texts', 'group_counts'] as const) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    // The row at which writers wait is made by the first of them; and counts come in any order.
    const kept = rows.filter(({ list }) => list !== '');
    filled[table] = sortRows(
      kept.map((row) =>
        'counts' in row ? { ...row, counts: sortRows(JSON.parse(String(row['counts'])) as object[]) } : row,
      ),
    );
  }
  return filled;
}

describeStores('A store from before lists were wide', (stores) => {
  test('comes to have what an import writes, with no dossier at hand', async () => {
    const location = await stores.locate();
    await fillOldStore(location, dossiers, {
      last: '0003-decisions',
      makeOld: (table, row) => makeOld(table, row, location.engine),
    });
    const upgraded = await stores.open(location);
    const fresh = await stores.open();
    for (const dossier of dossiers) {
      await writeDossier(fresh, { dossier, digest: dossier.talks.id, folder: '' });
    }
    const { search_texts: texts = [], ...others } = await readFilled(fresh);
    const withoutMentions = texts.filter((text) => !text.includes('["kind","mention"]'));
    expect(withoutMentions.length).toBeLessThan(texts.length);
    expect(await readFilled(upgraded)).toEqual({ ...others, search_texts: withoutMentions });
    for (const { talks } of dossiers) expect(await removeDossier(upgraded, talks.id)).toBe(true);
    expect(await readFilled(upgraded)).toEqual({ talks: [], search_texts: [], group_counts: [] });
  });
});
