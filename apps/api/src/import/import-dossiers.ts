import { availableParallelism } from 'node:os';
import type { Store } from '../store/store.ts';
import type { ImportOutcome } from './import-dossier.ts';
import { ImportRun, type Batch } from './import-run.ts';
import { prepareAhead } from './prepare-ahead.ts';
import type { PreparedDossier } from './prepare-dossier.ts';
import { findUnchanged, type StoredDossier, type StoredDossiers } from './stored-dossiers.ts';

/** How dossiers are imported. */
export interface ImportOptions {
  /** Read every file, whatever the file system says of it. */
  readonly verify?: boolean;
}

/** More connections at once than these win nothing: they wait for each other where they sum up what is counted. */
const mostWriting = 4;

/** How many transactions write at once. SQLite has one writer; and what a store has is read meanwhile, by another core. */
function writersFor(store: Store, { byDigest }: StoredDossiers): number {
  if (store.engine === 'sqlite') return 1;
  const cores = availableParallelism() - (byDigest.size > 0 ? 1 : 0);
  return Math.max(1, Math.min(mostWriting, cores));
}

/**
 * Imports dossiers, several in each transaction, and gives what became of each, in their order, as soon as it is
 * committed. Where the file system says that no file has changed since the last import, none is read. A dossier that
 * cannot be imported does not keep the others from it; a store that fails ends the run.
 */
export async function* importDossiers(
  store: Store,
  folders: readonly string[],
  { verify = false }: ImportOptions = {},
): AsyncGenerator<ImportOutcome, void, void> {
  const run = await ImportRun.begin(store);
  if ('problem' in run) {
    const [folder] = folders;
    if (folder !== undefined) yield { state: 'failed', folder, problem: run.problem };
    return;
  }
  const known = new Map<string, StoredDossier>();
  for (const folder of verify ? [] : folders) {
    const unchanged = findUnchanged(run.stored, folder);
    if (unchanged) known.set(folder, unchanged);
  }
  const prepared = prepareAhead(
    folders.filter((folder) => !known.has(folder)),
    { engine: store.engine, known: new Set(run.stored.byDigest.keys()) },
  );
  const writers = writersFor(store, run.stored);
  const underWay: Batch[] = [];
  const settleDownTo = async function* (most: number): AsyncGenerator<ImportOutcome, void, void> {
    while (underWay.length > most) yield* run.settle(underWay.shift()!);
  };
  try {
    for (const folder of folders) {
      const unchanged = known.get(folder);
      if (unchanged) run.addUnchanged(folder, unchanged);
      else run.add((await prepared.next()).value as PreparedDossier);
      if (!run.isFull) continue;
      underWay.push(run.write());
      yield* settleDownTo(writers - 1);
      if (run.hasFailed) break;
    }
    if (!run.hasFailed) underWay.push(run.write());
    yield* settleDownTo(0);
  } finally {
    await prepared.return();
    await Promise.all(underWay.map(({ written }) => written));
  }
  if (!run.hasFailed) await run.end();
}
