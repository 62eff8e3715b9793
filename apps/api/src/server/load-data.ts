import { statSync } from 'node:fs';
import { findDossiers } from '@parley/dossier/folder';
import { importChanged } from '../import/import-changed.ts';
import type { ImportOutcome } from '../import/import-dossier.ts';
import type { Store } from '../store/store.ts';
import type { StartProblem } from './start-problem.ts';

/** Imports what has changed in the dossiers of a folder, and gives what became of each. */
export async function loadData(store: Store, folder: string): Promise<ImportOutcome[] | StartProblem> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return {
      code: 'data-missing',
      message: `There is no folder ${folder}`,
      hint: 'Name the folder of dossiers with --data or PARLEY_DATA.',
    };
  }
  const outcomes: ImportOutcome[] = [];
  for await (const outcome of importChanged(store, await findDossiers(folder))) outcomes.push(outcome);
  return outcomes;
}
