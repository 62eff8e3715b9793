import { resolve } from 'node:path';
import type { TalksId } from '@parley/schema';
import type { StoreProblem } from '../store/problem.ts';
import { storableText } from '../store/storable-text.ts';
import { packedLength } from '../store/packed-rows.ts';
import type { Store } from '../store/store.ts';
import { importDossier, refuseTaken, type ImportOutcome } from './import-dossier.ts';
import type { PreparedDossier, ReadyDossier } from './prepare-dossier.ts';
import { notePlaces, readStored, type StoredDossier, type StoredDossiers } from './stored-dossiers.ts';
import { writePrepared, type WrittenState } from './write-prepared.ts';

/**
 * How many dossiers are written in one transaction. On SQLite one alone takes half as long again, and half of these a
 * tenth; with more little is won, and an open transaction keeps other writers waiting.
 */
const mostTogether = 32;

/** How long their rows are at the most, see `packedLength`. */
const mostLength = 8_000_000;

/** What became of those written together; or why nothing can be written. */
type Written = ReadonlyMap<ReadyDossier, WrittenState> | StoreProblem;

/** Folders in their order, whose dossiers are written in one transaction. */
export interface Batch {
  readonly items: readonly (ImportOutcome | ReadyDossier)[];
  /** Never rejects. */
  readonly written: Promise<Written>;
}

/** One run over folders: what waits to be written, and what becomes of it. */
export class ImportRun {
  readonly stored: StoredDossiers;
  readonly #store: Store;
  /** Folders of this run by talks. */
  readonly #taken = new Map<TalksId, string>();
  readonly #moved: StoredDossier[] = [];
  #waiting: (ImportOutcome | ReadyDossier)[] = [];
  #ready = 0;
  #length = 0;
  /** What is being written, by the numbers in search that it takes. */
  readonly #underWay = new Map<Promise<Written>, ReadonlySet<number>>();
  #hasImported = false;
  /** Whether the store has failed, so that nothing more can be written. */
  hasFailed = false;

  private constructor(store: Store, stored: StoredDossiers) {
    this.#store = store;
    this.stored = stored;
  }

  /** Asks the store what it has; or why it does not say. */
  static async begin(store: Store): Promise<ImportRun | { readonly problem: StoreProblem }> {
    try {
      return new ImportRun(store, await readStored(store));
    } catch (error) {
      const problem = store.explain(error);
      if (!problem) throw error;
      return { problem };
    }
  }

  get isFull(): boolean {
    return this.#ready === 0
      ? this.#waiting.length > 0
      : this.#ready >= mostTogether || this.#length >= mostLength;
  }

  /** Takes up a folder whose dossier the store has; false where another folder of the run is one of the same talks. */
  addUnchanged(folder: string, { talks, digest }: StoredDossier): boolean {
    return this.#take(talks, folder, { state: 'unchanged', folder, talks, digest });
  }

  /** Takes up a folder that was read. */
  add(prepared: PreparedDossier): void {
    const { state, folder } = prepared;
    if (state === 'broken') this.#waiting.push(prepared);
    else if (state === 'ready') {
      if (!this.#take(prepared.talks, folder, prepared)) return;
      this.#ready += 1;
      this.#length += packedLength(prepared.rows);
    } else {
      const stored = this.stored.byDigest.get(prepared.digest);
      // It was prepared with these very digests.
      if (!stored) throw new Error(`${folder} is known and is not`);
      if (!this.addUnchanged(folder, stored)) return;
      const now = { ...stored, folder: storableText(resolve(folder)), stamp: prepared.stamp };
      if (now.folder !== stored.folder || now.stamp !== stored.stamp) this.#moved.push(now);
    }
  }

  #take(talks: TalksId, folder: string, item: ImportOutcome | ReadyDossier): boolean {
    const refused = refuseTaken(talks, folder, this.#taken);
    this.#waiting.push(refused ?? item);
    if (!refused) this.#taken.set(talks, folder);
    return !refused;
  }

  /** Begins to write what waits. Several batches may be under way: no two have dossiers of the same talks. */
  write(): Batch {
    const items = this.#waiting;
    this.#waiting = [];
    this.#ready = 0;
    this.#length = 0;
    const ready = items.filter((item) => item.state === 'ready');
    if (ready.length === 0) return { items, written: Promise.resolve(new Map()) };
    const numbers = new Set(ready.map(({ number }) => number));
    // Transactions at the same time do not see that they give the same number to different talks.
    const sharing = [...this.#underWay].filter(([, others]) => !numbers.isDisjointFrom(others));
    const before = Promise.all(sharing.map(([written]) => written));
    const written = before.then(() => this.#writeTogether(ready));
    this.#underWay.set(written, numbers);
    return { items, written };
  }

  /** Gives what became of a batch in order, as soon as it is committed. */
  async *settle({ items, written: writing }: Batch): AsyncGenerator<ImportOutcome, void, void> {
    const written = await writing;
    this.#underWay.delete(writing);
    for (const item of items) {
      // Behind a failure, what is committed is told all the same.
      if (this.hasFailed && !(item.state === 'ready' && settledState(item, written))) continue;
      const outcome = item.state === 'ready' ? await this.#settle(item, written) : item;
      this.#hasImported ||= outcome.state === 'imported';
      this.hasFailed ||= outcome.state === 'failed';
      yield outcome;
    }
  }

  async #writeTogether(ready: readonly ReadyDossier[]): Promise<Written> {
    try {
      return await writePrepared(this.#store, ready);
    } catch (error) {
      // Where the store is well, one of them is at fault: taken by themselves, it does not keep the others out.
      return this.#store.explain(error) ?? new Map();
    }
  }

  async #settle(item: ReadyDossier, written: Written): Promise<ImportOutcome> {
    const { folder, talks, digest } = item;
    if ('code' in written) return { state: 'failed', folder, problem: written };
    const state = settledState(item, written);
    if (state) return { state, folder, talks, digest };
    // Its number may be one that another batch is about to take.
    await Promise.all(this.#underWay.keys());
    this.#taken.delete(talks);
    const outcome = await importDossier(this.#store, folder, { stored: new Map(), taken: this.#taken });
    if ('digest' in outcome) this.#taken.set(outcome.talks, folder);
    return outcome;
  }

  /** Ends a run that went through. */
  async end(): Promise<void> {
    await notePlaces(this.#store, this.#moved);
    if (this.#hasImported) await this.#store.refreshStatistics();
  }
}

/** What became of one in the writing of several; undefined where it has to be read and written by itself. */
function settledState(item: ReadyDossier, written: Written): Exclude<WrittenState, 'again'> | undefined {
  if ('code' in written) return undefined;
  const state = written.get(item);
  return state === 'again' ? undefined : state;
}
