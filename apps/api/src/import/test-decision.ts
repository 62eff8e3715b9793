import { changeWithTrail, decideOn } from '@parley/dossier';
import { digestDossier } from '@parley/dossier/folder';
import type { Store } from '../store/store.ts';

/** The store, but before it is first written to somebody rejects a statement of the dossier in a folder. */
export function decideBeforeWriting(store: Store, folder: string): Store {
  let decided = false;
  const decide = async (): Promise<void> => {
    if (decided) return;
    decided = true;
    await changeWithTrail(folder, decideOn('statement:s-0', 'rejected', { by: 'desk', on: '2031-05-20' }), {
      version: await digestDossier(folder),
      entry: { at: '2031-05-20T10:00:00Z', by: 'desk', action: 'reject', records: ['statement:s-0'] },
    });
  };
  return { ...store, write: async (work) => decide().then(() => store.write(work)) };
}
