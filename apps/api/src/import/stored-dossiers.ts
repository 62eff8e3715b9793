import { resolve } from 'node:path';
import { stampDossier } from '@parley/dossier/folder';
import type { TalksId } from '@parley/schema';
import type { Store } from '../store/store.ts';
import { projectionVersion } from './projection-version.ts';

/** A dossier that needs no import as long as it is what it was. */
export interface StoredDossier {
  readonly talks: TalksId;
  readonly digest: string;
  /** Where it was last seen, absolute. */
  readonly folder: string;
  readonly stamp: string;
}

/** The dossiers of a store that need no import as long as they are what they were. */
export interface StoredDossiers {
  readonly byDigest: ReadonlyMap<string, StoredDossier>;
  /** By the folder that they were imported from, absolute. */
  readonly byFolder: ReadonlyMap<string, StoredDossier>;
}

/** Asks a store for all its dossiers, but for those of which another version of the import has written the rows. */
export async function readStored({ db }: Store): Promise<StoredDossiers> {
  const rows = await db
    .selectFrom('dossiers')
    .select(['digest', 'talks_id as talks', 'stamp', 'folder'])
    .where('projection_version', '=', projectionVersion)
    .execute();
  return {
    byDigest: new Map(rows.map((row) => [row.digest, row])),
    byFolder: new Map(rows.map((row) => [row.folder, row])),
  };
}

/** The dossier of a folder whose files have not changed since they were imported, as far as the file system tells. */
export function findUnchanged({ byFolder }: StoredDossiers, folder: string): StoredDossier | undefined {
  const stored = byFolder.get(resolve(folder));
  return stored && stored.stamp !== '' && stampDossier(folder)?.stamp === stored.stamp ? stored : undefined;
}

/**
 * Notes where dossiers are that have not changed, and what tells so from now on: where their files are decisions write
 * to. A store that is not to be written goes without.
 */
export async function notePlaces(store: Store, dossiers: readonly StoredDossier[]): Promise<void> {
  if (dossiers.length === 0) return;
  const write = store.write(async ({ db }) => {
    for (const { talks, digest, folder, stamp } of dossiers) {
      await db
        .updateTable('dossiers')
        .set({ stamp, folder })
        .where('talks_id', '=', talks)
        .where('digest', '=', digest)
        .execute();
    }
  });
  await write.catch(() => {});
}
