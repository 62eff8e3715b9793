import type { Dossier, TalksId } from '@parley/schema';
import { storableText } from '../store/storable-text.ts';
import type { Store, Writing } from '../store/store.ts';
import type { DossierRow } from '../store/rows.ts';
import { changeCounts } from '../store/group-counts.ts';
import { parseCounts, readKeptCounts } from './kept-counts.ts';
import { numberTalks } from './number-talks.ts';
import { projectDossier, type Projection } from './projection.ts';
import { projectionVersion } from './projection-version.ts';

/** A dossier as it was read. */
export interface ReadDossier {
  readonly dossier: Dossier;
  readonly digest: string;
  readonly folder: string;
}

/** A decision has changed the dossier since it was read. */
class Overtaken extends Error {}

/**
 * Replaces the store's copy of a dossier by this one in one transaction; other dossiers are not touched. Says
 * `unchanged` where another process has written the same meanwhile, and `overtaken`, writing nothing, where the dossier
 * is not the one that was read any more by the time that nobody else can write it.
 */
export async function writeDossier(
  store: Store,
  read: ReadDossier,
  isAsRead: () => boolean = () => true,
): Promise<'imported' | 'unchanged' | 'overtaken'> {
  const projection = projectDossier(read.dossier);
  try {
    return await store.write(async (writing) => {
      const state = await replaceDossier(writing, read, projection);
      // The dossier has been locked since its row was written, and decisions are taken under the same lock.
      if (!isAsRead()) throw new Overtaken();
      return state;
    });
  } catch (error) {
    if (error instanceof Overtaken) return 'overtaken';
    throw error;
  }
}

/** What {@link writeDossier} does, inside a transaction that has more to do. */
export async function replaceDossier(
  writing: Writing,
  read: ReadDossier,
  projection: Projection,
): Promise<'imported' | 'unchanged'> {
  const claim = await claimDossier(writing, read);
  if (claim === 'unchanged') return claim;
  const { id } = read.dossier.talks;
  const before = claim === 'changed' ? await readKeptCounts(writing, [id]) : [];
  if (claim === 'changed') await writing.deleteRecords(id);
  const numbered = await numberTalks(writing, projection);
  await writing.insert(numbered);
  // Last, as other imports wait for it until this one ends.
  await changeCounts(
    writing.db,
    before,
    numbered.talks.flatMap(({ counts }) => parseCounts(counts)),
  );
  return 'imported';
}

/**
 * Locks the dossier of talks for this transaction, whether or not the store has it: who imports, removes or decides on
 * the same talks waits. Gives its digest and folder; undefined where it was not there, and {@link forgetPlace} is to be
 * called then unless it is written.
 */
export async function lockDossier(
  { db }: Writing,
  talks: TalksId,
): Promise<Pick<DossierRow, 'digest' | 'folder'> | undefined> {
  const row = {
    talks_id: talks,
    digest: '',
    folder: '',
    schema_version: 0,
    projection_version: 0,
    imported_at: '',
    stamp: '',
  };
  const inserted = await db
    .insertInto('dossiers')
    .values(row)
    .onConflict((conflict) => conflict.column('talks_id').doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) return undefined;
  return db
    .updateTable('dossiers')
    .set((known) => ({ digest: known.ref('digest') }))
    .where('talks_id', '=', talks)
    .returning(['digest', 'folder'])
    .executeTakeFirst();
}

/** Takes back the place that {@link lockDossier} made for a dossier that was not written then. */
export async function forgetPlace({ db }: Writing, talks: TalksId): Promise<void> {
  await db.deleteFrom('dossiers').where('talks_id', '=', talks).where('digest', '=', '').execute();
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
    const before = await readKeptCounts(writing, [talks]);
    await writing.deleteRecords(talks);
    await writing.db.deleteFrom('dossiers').where('talks_id', '=', talks).execute();
    await changeCounts(writing.db, before, []);
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
    stamp: '',
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
