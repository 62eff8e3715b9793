import type { Dossier } from '@parley/schema';
import { writeDossier } from '../../import/write-dossier.ts';
import type { Store } from '../../store/store.ts';
import { RequestViews } from '../request-views.ts';
import { ViewCache } from '../view-cache.ts';
import type { Connection } from './connection.ts';
import { listRecords } from './list-records.ts';
import type { PageArguments } from './page.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';

/** Writes dossiers into a store and lists what it has, in the order of the dossiers. */
export async function openTestLists(store: Store, dossiers: readonly Dossier[]) {
  for (const dossier of dossiers)
    await writeDossier(store, { dossier, digest: dossier.talks.id, folder: '' });
  const cache = new ViewCache();
  return <Fields extends FilterFields, Item>(
    list: RecordList<Fields, Item>,
    page: PageArguments,
    filter: Filter<Fields> | null = null,
  ) => {
    const order = { name: 'DOSSIER', keys: [], descending: false };
    return listRecords({ store, views: new RequestViews(store, cache) }, list, { filter, order, page });
  };
}

/** The global ids on a page; a failure is thrown. */
export function idsOf(result: unknown): string[] {
  if (result instanceof Error) throw result;
  return (result as Connection<{ id: string }>).edges.map(({ node }) => node.id);
}

/**
 * Tells in another way than SQL which records of dossiers fit: their global ids, in the order of the dossiers. None of the
 * tests may expect nothing.
 */
export function idsIn(dossiers: readonly Dossier[]) {
  return <Item extends { readonly id: string }>(
    read: (dossier: Dossier) => readonly Item[],
    fits: (item: Item, dossier: Dossier) => boolean,
  ): string[] => {
    const ids = dossiers.flatMap((dossier) =>
      read(dossier)
        .filter((item) => fits(item, dossier))
        .map(({ id }) => `${dossier.talks.id}/${id}`),
    );
    if (ids.length === 0) throw new Error('No record fits: the test would show nothing');
    return ids;
  };
}
