import type { Store } from '../store/store.ts';
import type { StoreVersion } from '../store/read-version.ts';

/**
 * Reads a store's version for many at once: those who ask while a reading is being prepared share it, and each gets one
 * that began after it asked. So a thousand requests take a few statements and none is told an old version.
 */
export class FreshVersion {
  readonly #store: Store;
  #next: Promise<StoreVersion> | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  read(): Promise<StoreVersion> {
    this.#next ??= this.#prepare();
    return this.#next;
  }

  async #prepare(): Promise<StoreVersion> {
    await this.#running.catch(() => {});
    // A turn of the event loop, in which the requests of other connections come in.
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    this.#next = undefined;
    const reading = this.#store.readVersion();
    this.#running = reading;
    return reading;
  }
}
