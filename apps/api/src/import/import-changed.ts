import type { TalksId } from '@parley/schema';
import type { Store } from '../store/store.ts';
import type { ImportOutcome } from './import-dossier.ts';
import type { ImportOptions } from './import-dossiers.ts';
import { findUnchanged, readStored } from './stored-dossiers.ts';

/**
 * Does what `importDossiers` does. Where the file system says that no dossier has changed since the last import, what
 * reads, checks and writes them is not even loaded.
 */
export async function* importChanged(
  store: Store,
  folders: readonly string[],
  options: ImportOptions = {},
): AsyncGenerator<ImportOutcome, void, void> {
  const unchanged = options.verify ? undefined : await tellUnchanged(store, folders);
  if (unchanged) {
    yield* unchanged;
    return;
  }
  const { importDossiers } = await import('./import-dossiers.ts');
  yield* importDossiers(store, folders, options);
}

/** What becomes of dossiers none of which has changed; undefined where that is not so, or something else is to be told. */
async function tellUnchanged(
  store: Store,
  folders: readonly string[],
): Promise<readonly ImportOutcome[] | undefined> {
  const stored = await readStored(store).catch(() => undefined);
  if (!stored) return undefined;
  const outcomes: ImportOutcome[] = [];
  const taken = new Set<TalksId>();
  for (const folder of folders) {
    const dossier = findUnchanged(stored, folder);
    if (!dossier || taken.has(dossier.talks)) return undefined;
    taken.add(dossier.talks);
    outcomes.push({ state: 'unchanged', folder, talks: dossier.talks, digest: dossier.digest });
  }
  return outcomes;
}
