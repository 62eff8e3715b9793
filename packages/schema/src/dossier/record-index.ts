import type { AccountId, RecordId } from '../ids.ts';
import type { Dossier } from './dossier.ts';

/** Where a record stands in its dossier and, where it belongs to one account, to which. */
export interface IndexedRecord {
  readonly id: RecordId;
  readonly path: readonly (string | number)[];
  readonly account?: AccountId;
}

/** The lists of a dossier whose records have ids, in its order. */
export const recordLists = [
  'topics',
  'actors',
  'sources',
  'accounts',
  'statements',
  'attestations',
  'figures',
  'mentions',
  'variants',
  'discrepancies',
  'lineages',
] as const satisfies readonly (keyof Dossier)[];

/** Every record that has an id, quotations too, in the order of the dossier. Ids may occur twice in it. */
export function* walkRecords(dossier: Dossier): Generator<IndexedRecord> {
  yield { id: dossier.talks.id, path: ['talks'] };
  for (const list of recordLists) {
    for (const [index, record] of dossier[list].entries()) {
      const path = [list, index];
      yield 'account' in record ? { id: record.id, path, account: record.account } : { id: record.id, path };
      if ('quotations' in record) {
        for (const [place, { id }] of record.quotations.entries()) {
          yield { id, path: [...path, 'quotations', place], account: record.account };
        }
      }
    }
  }
}

/** The first record of each id. */
export function indexRecords(dossier: Dossier): ReadonlyMap<RecordId, IndexedRecord> {
  const index = new Map<RecordId, IndexedRecord>();
  for (const record of walkRecords(dossier)) if (!index.has(record.id)) index.set(record.id, record);
  return index;
}
