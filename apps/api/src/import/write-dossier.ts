import type { Dossier, TalksId } from '@parley/schema';
import { indexSearchTexts, unindexSearchTexts } from '../store/search-index.ts';
import { storableText } from '../store/storable-text.ts';
import type { Store, Writing } from '../store/store.ts';
import { tableNames, type DossierRow } from '../store/tables.ts';
import { projectDossier, projectionVersion } from './projection.ts';

const recordTables = tableNames.filter((name) => name !== 'dossiers');

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
    if (!(await claimDossier(writing, read))) return 'unchanged';
    await deleteRecords(store, writing, talks);
    for (const table of recordTables) await writing.insert(table, projection[table]);
    await indexSearchTexts(store.engine, writing, talks);
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
    await deleteRecords(store, writing, talks);
    await writing.db.deleteFrom('dossiers').where('talks_id', '=', talks).execute();
    return true;
  });
}

/**
 * Writes the dossier's own row, and by that locks it: whoever imports the same talks at the same time waits here.
 * False where the row is already what it should be.
 */
async function claimDossier(writing: Writing, { dossier, digest, folder }: ReadDossier): Promise<boolean> {
  const row: DossierRow = {
    talks_id: dossier.talks.id,
    digest,
    folder: storableText(folder),
    schema_version: dossier.schemaVersion,
    projection_version: projectionVersion,
    imported_at: new Date().toISOString(),
  };
  const written = await writing.db
    .insertInto('dossiers')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('talks_id')
        .doUpdateSet(row)
        .where((where) =>
          where.or([
            where('dossiers.digest', '<>', digest),
            where('dossiers.projection_version', '<>', projectionVersion),
          ]),
        ),
    )
    .returning('talks_id')
    .execute();
  return written.length > 0;
}

async function deleteRecords(store: Store, writing: Writing, talks: TalksId): Promise<void> {
  await unindexSearchTexts(store.engine, writing, talks);
  for (const table of recordTables.toReversed()) {
    await writing.db.deleteFrom(table).where('talks_id', '=', talks).execute();
  }
}
