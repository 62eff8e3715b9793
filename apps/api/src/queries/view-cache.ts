import type { TalksId } from '@parley/schema';
import type { Store } from '../store/store.ts';
import { DossierView } from './dossier-view.ts';
import { loadDossiers } from './load-dossiers.ts';

// About 2 KB a record once parsed, so some 200 MB; the five accounts are a few hundred records.
const mostRecordsKept = 100_000;

/**
 * Views that the process keeps from one operation to the next, each as long as the store has the dossier with the
 * same digest; beyond {@link mostRecordsKept} records, those not used for longest are dropped.
 */
export class ViewCache {
  readonly #views = new Map<TalksId, DossierView>();
  readonly #mostRecords: number;
  #records = 0;

  constructor(mostRecords = mostRecordsKept) {
    this.#mostRecords = mostRecords;
  }

  /** The present views of these talks: one SQL statement where all are kept, two where not. */
  async read(store: Store, talks: readonly TalksId[]): Promise<ReadonlyMap<TalksId, DossierView>> {
    const kept = talks.filter((id) => this.#views.has(id));
    const digests = new Map<TalksId, string>();
    if (kept.length > 0) {
      const rows = await store.db
        .selectFrom('dossiers')
        .select(['talks_id', 'digest'])
        .where('talks_id', 'in', kept)
        .execute();
      for (const row of rows) digests.set(row.talks_id, row.digest);
    }
    const views = new Map<TalksId, DossierView>();
    for (const id of talks) {
      const view = this.#views.get(id);
      if (view !== undefined && view.digest === digests.get(id)) views.set(id, view);
    }
    const loaded = await loadDossiers(
      store,
      talks.filter((id) => !views.has(id)),
    );
    for (const [id, { dossier, digest }] of loaded) views.set(id, new DossierView(dossier, digest));
    for (const id of talks) this.#keep(id, views.get(id));
    return views;
  }

  #keep(talks: TalksId, view: DossierView | undefined): void {
    const before = this.#views.get(talks);
    if (before) {
      this.#views.delete(talks);
      this.#records -= before.size;
    }
    if (view === undefined) return;
    this.#views.set(talks, view);
    this.#records += view.size;
    for (const [oldest, { size }] of this.#views) {
      if (this.#records <= this.#mostRecords || oldest === talks) break;
      this.#views.delete(oldest);
      this.#records -= size;
    }
  }
}
