import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PreparedDossier, Preparing } from './prepare-dossier.ts';

/** From how many dossiers on threads are worth their start, which takes as long as to prepare some twenty. */
const worthThreads = 24;

/** More than this many would wait for the one that writes. */
const mostThreads = 8;

/** How many dossiers may be under way or ready for each thread: as many as it can prepare while others are written. */
const aheadPerThread = 24;

// The rows of a dossier are many short texts that live for some milliseconds: with room for those of several, most are
// gone before they are looked at.
const youngGenerationMb = 64;

/**
 * Prepares the dossiers of folders, as far ahead as the consumer lets it, and gives them in their order; many of them
 * by threads.
 */
export async function* prepareAhead(
  folders: readonly string[],
  preparing: Preparing,
): AsyncGenerator<PreparedDossier, void, void> {
  if (folders.length < worthThreads) {
    if (folders.length === 0) return;
    // What has not changed is not read, and then the parser is not loaded either.
    const { prepareDossier } = await import('./prepare-dossier.ts');
    for (const folder of folders) yield prepareDossier(folder, preparing);
    return;
  }
  const threads = new Threads(folders, preparing);
  try {
    for (const place of folders.keys()) yield await threads.take(place);
  } finally {
    await threads.end();
  }
}

interface Thread {
  readonly worker: Worker;
  /** How many dossiers it was given and has not prepared. */
  busy: number;
}

/** Threads that prepare dossiers, each with a few to do at any time. */
class Threads {
  readonly #folders: readonly string[];
  readonly #threads: readonly Thread[];
  readonly #ready = new Map<number, PreparedDossier>();
  #given = 0;
  #taken = 0;
  #wake: (() => void) | undefined;
  #failure: unknown;

  constructor(folders: readonly string[], preparing: Preparing) {
    this.#folders = folders;
    const count = Math.min(mostThreads, Math.max(2, availableParallelism()));
    this.#threads = Array.from({ length: count }, () => this.#start(preparing));
    this.#giveMore();
  }

  /** The next dossier, which is that at the place. */
  async take(place: number): Promise<PreparedDossier> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure;
      const prepared = this.#ready.get(place);
      if (prepared) {
        this.#ready.delete(place);
        this.#taken = place + 1;
        this.#giveMore();
        return prepared;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(preparing: Preparing): Thread {
    const worker = new Worker(new URL('prepare-worker.ts', import.meta.url), {
      workerData: preparing,
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
    });
    const thread: Thread = { worker, busy: 0 };
    worker.on('message', ({ place, prepared }: { place: number; prepared: PreparedDossier }) => {
      thread.busy -= 1;
      this.#ready.set(place, prepared);
      this.#wake?.();
    });
    worker.on('error', (error) => {
      this.#failure = error;
      this.#wake?.();
    });
    return thread;
  }

  #giveMore(): void {
    const end = Math.min(this.#folders.length, this.#taken + this.#threads.length * aheadPerThread);
    for (; this.#given < end; this.#given += 1) {
      const thread = this.#threads.reduce((least, other) => (other.busy < least.busy ? other : least));
      thread.busy += 1;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      thread.worker.postMessage({ place: this.#given, folder: this.#folders[this.#given] });
    }
  }
}
