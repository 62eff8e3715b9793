import type { TalksId } from '@parley/schema';
import type { Store } from '../store/store.ts';
import type { PartName } from './dossier-parts.ts';
import type { DossierView } from './dossier-view.ts';
import type { ViewCache } from './view-cache.ts';

/** What an operation reads from. */
export interface Reading {
  readonly store: Store;
  readonly views: RequestViews;
}

/**
 * The dossiers that one operation walks. Each is looked up once and stays the same until the operation ends, so that
 * an import in between cannot mix two states of it.
 */
export class RequestViews {
  readonly #store: Store;
  readonly #cache: ViewCache;
  readonly #parts: ReadonlySet<PartName> | undefined;
  readonly #seen = new Map<TalksId, Promise<DossierView | undefined>>();

  /** @param parts what of each dossier is read, if not all; who asks for more is refused with {@link PartNotRead}. */
  constructor(store: Store, cache: ViewCache, parts?: ReadonlySet<PartName>) {
    this.#store = store;
    this.#cache = cache;
    this.#parts = parts;
  }

  /** The dossier of the talks, or undefined where the store has none. */
  one(talks: TalksId): Promise<DossierView | undefined> {
    return this.#look([talks])[0] ?? Promise.resolve(undefined);
  }

  /** The dossiers of several talks, read together; those that the store does not have are left out. */
  async many(talks: Iterable<TalksId>): Promise<ReadonlyMap<TalksId, DossierView>> {
    const ids = [...new Set(talks)];
    const views = await Promise.all(this.#look(ids));
    return new Map(views.filter((view) => view !== undefined).map((view) => [view.talksId, view]));
  }

  /** Has the dossier of the talks looked up anew: the operation itself has changed it. */
  forget(talks: TalksId): void {
    this.#seen.delete(talks);
  }

  #look(talks: readonly TalksId[]): Promise<DossierView | undefined>[] {
    const missing = talks.filter((id) => !this.#seen.has(id));
    if (missing.length > 0) {
      const found = this.#cache.read(this.#store, missing, this.#parts);
      for (const id of missing) {
        this.#seen.set(
          id,
          found.then((views) => views.get(id)),
        );
      }
    }
    return talks.map((id) => this.#seen.get(id) ?? Promise.resolve(undefined));
  }
}
