import type { TalksId } from '@parley/schema';
import type { Store } from '../store/store.ts';
import { importDossier, readStored, type ImportOutcome } from './import-dossier.ts';

/**
 * Imports dossiers one after the other and gives what became of each as soon as it is done. A dossier that cannot be
 * imported does not keep the others from it; a store that fails ends the run.
 */
export async function* importDossiers(
  store: Store,
  folders: readonly string[],
): AsyncGenerator<ImportOutcome, void, void> {
  const taken = new Map<TalksId, string>();
  let stored: Map<string, TalksId> | undefined;
  let imported = false;
  for (const folder of folders) {
    // A store that fails at once says so in the outcome of the first dossier.
    stored ??= await readStored(store).catch(() => undefined);
    const outcome = await importDossier(store, folder, stored && { stored, taken });
    yield outcome;
    if (outcome.state === 'failed') return;
    if (outcome.state === 'imported' || outcome.state === 'unchanged') taken.set(outcome.talks, folder);
    imported ||= outcome.state === 'imported';
  }
  if (imported) await store.refreshStatistics();
}
