import type { Dossier, TalksId } from '@parley/schema';
import { storableText } from '../store/storable-text.ts';
import type { Store, Writing } from '../store/store.ts';
import type { DossierRow } from '../store/rows.ts';
import { projectDossier, projectionVersion } from './projection.ts';

/** A dossier as it was read. */
export interface ReadDossier {
  readonly dossier: Dossier;
  readonly digest: string;
  readonly folder: string;
}

/**
 * Replaces the store's copy of a dossier by this one in one transaction; other dossiers are not touched. Says
 * `unchanged` where another process has written the same meanwhile.
 */
export async function writeDossier(store: Store, read: ReadDossier): Promise<'imported' | 'unchanged'> {
  const talks = read.dossier.talks.id;
  const projection = projectDossier(read.dossier, store.engine);
  return store.write(async (writing) => {
    const claim = await claimDossier(writing, read);
    if (claim === 'unchanged') return claim;
    if (claim === 'changed') await writing.deleteRecords(talks);
    await writing.insert(projection);
    return 'imported';
  });
}

/** Removes a dossier from the store, its own files apart. False where the store does not have it. */
export async function removeDossier(store: Store, talks: TalksId): Promise<boolean> {
  return store.write(async (writing) => {
    // Locks the row first, as an import does, so that the two cannot cross.
    const locked = await writing.db
      .updateTable('dossiers')
      .set({ digest: '' })
      .where('talks_id', '=', talks)
      .executeTakeFirst();
    if (locked.numUpdatedRows === 0n) return false;
    await writing.deleteRecords(talks);
    await writing.db.deleteFrom('dossiers').where('talks_id', '=', talks).execute();
    return true;
  });
}

/**
 * Writes the dossier's own row, and by that locks it: whoever imports the same talks at the same time waits here, and
 * then sees what the other has written.
 */
async function claimDossier(
  { db }: Writing,
  { dossier, digest, folder }: ReadDossier,
): Promise<'new' | 'changed' | 'unchanged'> {
  const row: DossierRow = {
    talks_id: dossier.talks.id,
    digest,
    folder: storableText(folder),
    schema_version: dossier.schemaVersion,
    projection_version: projectionVersion,
    imported_at: new Date().toISOString(),
  };
  const inserted = await db
    .insertInto('dossiers')
    .values(row)
    .onConflict((conflict) => conflict.column('talks_id').doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) return 'new';
  const updated = await db
    .updateTable('dossiers')
    .set(row)
    .where('talks_id', '=', row.talks_id)
    .where((where) =>
      where.or([where('digest', '<>', digest), where('projection_version', '<>', projectionVersion)]),
    )
    .executeTakeFirst();
  return updated.numUpdatedRows === 0n ? 'unchanged' : 'changed';
}
