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

/** Is told of a record and the account to which it belongs; makes the path to it where that is wanted. */
type VisitRecord = (id: RecordId, account: AccountId | undefined, path: () => (string | number)[]) => void;

/** Tells of every record that has an id, quotations too, in the order of the dossier. Ids may occur twice in it. */
function visitRecords(dossier: Dossier, visit: VisitRecord): void {
  visit(dossier.talks.id, undefined, () => ['talks']);
  for (const list of recordLists) {
    for (const [index, record] of dossier[list].entries()) {
      const account = 'account' in record ? record.account : undefined;
      visit(record.id, account, () => [list, index]);
      if (!('quotations' in record)) continue;
      for (const [place, { id }] of record.quotations.entries()) {
        visit(id, account, () => [list, index, 'quotations', place]);
      }
    }
  }
}

/** Every record that has an id, quotations too, in the order of the dossier. Ids may occur twice in it. */
export function walkRecords(dossier: Dossier): IndexedRecord[] {
  const records: IndexedRecord[] = [];
  visitRecords(dossier, (id, account, path) => {
    records.push(account === undefined ? { id, path: path() } : { id, path: path(), account });
  });
  return records;
}

/** The first record of each id. */
export function indexRecords(dossier: Dossier): ReadonlyMap<RecordId, IndexedRecord> {
  const index = new Map<RecordId, IndexedRecord>();
  for (const record of walkRecords(dossier)) if (!index.has(record.id)) index.set(record.id, record);
  return index;
}

/** The ids of a dossier. */
export interface RecordOwners {
  /** The account to which the first record of each id belongs; undefined for one of no account. */
  readonly owners: ReadonlyMap<RecordId, AccountId | undefined>;
  /** The records whose id another has before them. */
  readonly repeated: readonly IndexedRecord[];
}

/** Lists the ids of a dossier. */
export function ownersOf(dossier: Dossier): RecordOwners {
  const owners = new Map<RecordId, AccountId | undefined>();
  const repeated: IndexedRecord[] = [];
  visitRecords(dossier, (id, account, path) => {
    if (owners.has(id)) repeated.push({ id, path: path() });
    else owners.set(id, account);
  });
  return { owners, repeated };
}
