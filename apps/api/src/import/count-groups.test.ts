import type { Dossier } from '@parley/schema';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { countedColumns } from '../store/counted-columns.ts';
import { searchPlace, talksNumber } from '../store/search-place.ts';
import type { Store } from '../store/store.ts';
import { describeStores } from '../store/test-stores.ts';
import { removeDossier, writeDossier } from './write-dossier.ts';

/** The counts that the store keeps, in another way: from the rows themselves. */
async function countAnew({ db }: Store): Promise<string[]> {
  const counted = Object.entries(countedColumns).flatMap(([list, columns]) => [
    sql`select ${sql.lit(list)} as list, '' as "by", '' as value, count(*) as count from ${sql.table(list)}`,
    ...Object.entries<string>(columns).map(
      ([by, column]) =>
        sql`select ${sql.lit(list)}, ${sql.lit(by)}, coalesce(${sql.ref(column)}, ''), count(*) from ${sql.table(list)} group by 3`,
    ),
  ]);
  const modes = sql`select 'statements', 'MODE', coalesce(mode, ''), count(distinct s.talks_id || '/' || s.id)
    from statements s left join attestation_statements a on a.talks_id = s.talks_id and a.statement_id = s.id group by 3`;
  const { rows } = await sql<object>`${sql.join([...counted, modes], sql` union all `)}`.execute(db);
  return listed(rows);
}

async function readKept({ db }: Store): Promise<string[]> {
  return listed(await db.selectFrom('group_counts').selectAll().where('list', '<>', '').execute());
}

function listed(rows: readonly object[]): string[] {
  return rows
    .map((row) => Object.values(row).join(' '))
    .filter((row) => !row.endsWith(' 0'))
    .toSorted();
}

const dossiers = ['ferry', 'pier', 'weir', 'lock', 'mole'].map((slug, nth) =>
  sampleDossier(slug, { accounts: 2, statements: 5 + nth, attestations: 2 + nth }),
);

describeStores('The counts that a store keeps', (stores) => {
  test('are those of its rows, whoever writes dossiers anew and removes them at the same time', async () => {
    const store = await stores.open();
    const write = (dossier: Dossier, digest: string) => writeDossier(store, { dossier, digest, folder: '' });
    await Promise.all(dossiers.map((dossier) => write(dossier, dossier.talks.id)));
    expect(await readKept(store)).toEqual(await countAnew(store));
    await Promise.all(
      dossiers.map((dossier, nth) =>
        nth % 2 === 0
          ? write(
              { ...dossier, statements: dossier.statements.map((one) => ({ ...one, kind: 'offer' })) },
              'b',
            )
          : removeDossier(store, dossier.talks.id),
      ),
    );
    const kept = await readKept(store);
    expect(kept).toEqual(await countAnew(store));
    expect(kept.filter((row) => row.startsWith('statements KIND'))).toEqual(['statements KIND offer 21']);
  });

  test('talks that come to a number that others have are given the next one, and their texts with them', async () => {
    const store = await stores.open();
    const [ferry, pier] = dossiers as [Dossier, Dossier];
    await writeDossier(store, { dossier: ferry, digest: 'a', folder: '' });
    await store.write(({ db }) =>
      db
        .updateTable('talks')
        .set({ number: talksNumber('talks:pier') })
        .execute(),
    );
    await writeDossier(store, { dossier: pier, digest: 'b', folder: '' });
    const first = await store.db
      .selectFrom('search_texts')
      .select('place')
      .where('talks_id', '=', 'talks:pier')
      .orderBy('place')
      .executeTakeFirstOrThrow();
    expect(first.place).toBe(searchPlace(talksNumber('talks:pier', 1), 0));
    const { number } = await store.db
      .selectFrom('talks')
      .select('number')
      .where('talks_id', '=', 'talks:pier')
      .executeTakeFirstOrThrow();
    expect(number).toBe(talksNumber('talks:pier', 1));
  });
});
