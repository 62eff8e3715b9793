import type { Dossier } from '@parley/schema';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { sortRows } from '../../import/dump-store.ts';
import { writeDossier } from '../../import/write-dossier.ts';
import { sampleDossier } from '../../samples/sample-dossier.ts';
import type { Store } from '../store.ts';
import type { TableName } from '../tables.ts';
import { describeStores } from '../test-stores.ts';
import { fillOldStore } from './test-old-stores.ts';

/** With dates of every form, known and not, and details that wait for a decision or follow their report. */
function date(dossier: Dossier): Dossier {
  const published = ['2031-05-04', '2031-05', '2031-05-04/..', undefined];
  const suggested = { state: 'suggested', rule: 'figures', confidence: 0.5 } as const;
  const [first, ...others] = dossier.attestations;
  return {
    ...dossier,
    accounts: dossier.accounts.map((account, nth) => {
      const day = published[nth % published.length];
      return day === undefined ? account : { ...account, published: { date: day, evidence: 'Printed.' } };
    }),
    attestations: [...(first ? [{ ...first, review: suggested }] : []), ...others],
    figures: dossier.figures.map((figure, nth) => ({
      ...figure,
      ...(nth === 0 && first && { attestation: first.id }),
      ...(nth === 1 && { review: { state: 'rejected', by: 'desk' } as const, asOf: '2031' }),
    })),
    mentions: dossier.mentions.map((mention, nth) => {
      const { id, account, printed, anchor } = mention;
      const detail = { id, account, printed, anchor };
      return nth === 0 ? { ...detail, kind: 'time', about: 'the meeting', date: '2031-05-03' } : mention;
    }),
  };
}

const dossiers = ['ferry', 'pier'].map((slug) => date(sampleDossier(slug, { accounts: 4 })));
const filled = [
  'accounts',
  'statements',
  'quotations',
  'figures',
  'mentions',
  'variants',
  'discrepancies',
  'lineages',
  'talks',
] as const satisfies TableName[];

/** All rows that the migration fills; the order of counts says nothing. */
async function readFilled({ db }: Store): Promise<Record<string, string[]>> {
  const read: Record<string, string[]> = {};
  for (const table of [...filled, 'group_counts'] as const) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    const kept = rows.filter(({ list, count }) => list !== '' && count !== 0);
    read[table] = sortRows(
      kept.map((row) =>
        'counts' in row && table === 'talks'
          ? { ...row, counts: sortRows(JSON.parse(String(row['counts'])) as object[]) }
          : row,
      ),
    );
  }
  return read;
}

const makeOld = (table: string, row: Record<string, unknown>): Record<string, unknown> | undefined => {
  if (table === 'search_texts' && row['kind'] === 'mention') return undefined;
  if (table !== 'talks') return row;
  const counts = JSON.parse(String(row['counts'])) as [string, string, string, number][];
  const known = counts.filter(([list, by]) => by !== 'REVIEW' || !['figures', 'mentions'].includes(list));
  return { ...row, counts: JSON.stringify(known) };
};

describeStores('A store from before lists had more orders', (stores) => {
  test('comes to have the columns and counts that an import writes, with no dossier at hand', async () => {
    const location = await stores.locate();
    await fillOldStore(location, dossiers, { last: '0005-fast-imports', makeOld });
    const upgraded = await stores.open(location);
    const fresh = await stores.open();
    for (const dossier of dossiers) {
      await writeDossier(fresh, { dossier, digest: dossier.talks.id, folder: '' });
    }
    const { group_counts: counts = [], ...expected } = await readFilled(fresh);
    // The old store was filled without the counts that imports keep.
    const reviews = counts.filter(
      (row) => row.includes('["by","REVIEW"]') && /\["list","(?:figures|mentions)"\]/.test(row),
    );
    expect(reviews).toHaveLength(4);
    expect(await readFilled(upgraded)).toEqual({ ...expected, group_counts: reviews });
  });
});
