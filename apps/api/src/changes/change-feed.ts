import type { TalksId } from '@parley/schema';
import { FreshVersion } from '../caching/fresh-version.ts';
import type { StoreVersion } from '../store/read-version.ts';
import type { Store } from '../store/store.ts';

/** What happened to a dossier: imported anew or with other content, or removed from the store. */
export interface TalksChange {
  readonly talks: TalksId;
  readonly change: 'imported' | 'removed';
}

/**
 * Tells which dossiers of a store change, whichever process changes them: it looks at the store's version, and at
 * nothing while nobody listens. The store needs no triggers for it and no LISTEN.
 */
export class ChangeFeed {
  readonly #versions: FreshVersion;
  readonly #everyMs: number;
  readonly #closing = new AbortController();

  constructor(store: Store, everyMs: number) {
    this.#versions = new FreshVersion(store);
    this.#everyMs = everyMs;
  }

  /**
   * Every change of these talks, or of all, until the listener goes away or the feed is closed. What changes after this
   * has resolved is told.
   */
  async listen(
    listener: AbortSignal,
    talks?: ReadonlySet<TalksId>,
  ): Promise<AsyncGenerator<TalksChange, void, void>> {
    return this.#tell(await this.#versions.read(), listener, talks);
  }

  async *#tell(
    since: StoreVersion,
    listener: AbortSignal,
    talks: ReadonlySet<TalksId> | undefined,
  ): AsyncGenerator<TalksChange, void, void> {
    const ends = [listener, this.#closing.signal];
    let before = since;
    while (true) {
      await pause(this.#everyMs, ends);
      if (ends.some(({ aborted }) => aborted)) return;
      // A store that cannot be read at the moment is looked at again.
      const now = await this.#versions.read().catch(() => before);
      for (const change of compareVersions(before, now)) {
        if (talks === undefined || talks.has(change.talks)) yield change;
      }
      before = now;
    }
  }

  /** Ends all listening. */
  close(): void {
    this.#closing.abort();
  }
}

/** What happened between two versions of a store, by id of the talks. */
function compareVersions(before: StoreVersion, now: StoreVersion): TalksChange[] {
  if (before.digest === now.digest) return [];
  const ids = new Set([...before.talks.keys(), ...now.talks.keys()]);
  return [...ids]
    .toSorted()
    .filter((talks) => before.talks.get(talks) !== now.talks.get(talks))
    .map((talks) => ({ talks, change: now.talks.has(talks) ? 'imported' : 'removed' }));
}

/** Ends early where one of the signals is aborted. A server's signals are not the platform's own, so no `any`. */
function pause(ms: number, ends: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      for (const end of ends) end.removeEventListener('abort', stop);
      resolve();
    };
    const timer = setTimeout(stop, ends.some(({ aborted }) => aborted) ? 0 : ms);
    for (const end of ends) end.addEventListener('abort', stop);
  });
}
