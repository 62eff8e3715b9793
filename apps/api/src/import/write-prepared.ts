import type { TalksId } from '@parley/schema';
import type { Engine } from '../store/engine.ts';
import { changeCounts } from '../store/group-counts.ts';
import type { DossierRow } from '../store/rows.ts';
import { storableText } from '../store/storable-text.ts';
import type { Store, Writing } from '../store/store.ts';
import { parseCounts, readKeptCounts } from './kept-counts.ts';
import { markFolder } from './mark-folder.ts';
import type { ReadyDossier } from './prepare-dossier.ts';
import { projectionVersion } from './projection-version.ts';

/**
 * What became of a prepared dossier. `again`, and nothing was written: it was changed after it was read, or its number
 * in search is that of other talks; it is to be imported by itself.
 */
export type WrittenState = 'imported' | 'unchanged' | 'again';

/**
 * Replaces the store's copies of several dossiers, no two of the same talks, in one transaction: all of them are there
 * when it ends, or none. What `writeDossier` does for one.
 */
export async function writePrepared(
  store: Store,
  dossiers: readonly ReadyDossier[],
): Promise<ReadonlyMap<ReadyDossier, WrittenState>> {
  return store.write(async (writing) => {
    const stored = await lockDossiers(writing, store.engine, dossiers);
    const numbers = await takenNumbers(writing, dossiers);
    const states = new Map(
      dossiers.map((dossier) => [dossier, decide(dossier, stored.get(dossier.talks), numbers)]),
    );
    const imported = dossiers.filter((dossier) => states.get(dossier) === 'imported');
    const changed = imported.map(({ talks }) => talks).filter((talks) => stored.get(talks)?.digest !== '');
    const before = await readKeptCounts(writing, changed);
    for (const talks of changed) await writing.deleteRecords(talks);
    await writeRows(writing, imported);
    await forgetPlaces(writing, dossiers);
    // Last, as other imports wait for it until this one ends.
    await changeCounts(
      writing.db,
      before,
      imported.flatMap(({ counts }) => parseCounts(counts)),
    );
    return states;
  });
}

type Stored = Pick<DossierRow, 'talks_id' | 'digest' | 'projection_version'>;

/**
 * Locks the dossiers of these talks for the transaction, whether or not the store has them; whoever locks several does so
 * in the order of their ids, so that no two wait for each other. One that was not there has no digest.
 */
async function lockDossiers(
  { db }: Writing,
  engine: Engine,
  dossiers: readonly ReadyDossier[],
): Promise<ReadonlyMap<TalksId, Stored>> {
  const sorted = dossiers.toSorted((one, other) => (one.talks < other.talks ? -1 : 1));
  await db
    .insertInto('dossiers')
    .values(sorted.map((dossier) => ({ ...rowOf(dossier), digest: '' })))
    .onConflict((conflict) => conflict.column('talks_id').doNothing())
    .execute();
  const rows = await db
    .selectFrom('dossiers')
    .select(['talks_id', 'digest', 'projection_version'])
    .where(
      'talks_id',
      'in',
      sorted.map(({ talks }) => talks),
    )
    .orderBy('talks_id')
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .execute();
  return new Map(rows.map((row) => [row.talks_id, row]));
}

/** The numbers of these dossiers that other talks have. */
async function takenNumbers(
  { db }: Writing,
  dossiers: readonly ReadyDossier[],
): Promise<ReadonlyMap<number, ReadonlySet<TalksId>>> {
  const rows = await db
    .selectFrom('talks')
    .select(['number', 'talks_id'])
    .where(
      'number',
      'in',
      dossiers.map(({ number }) => number),
    )
    .execute();
  const holders = [...rows, ...dossiers.map(({ number, talks }) => ({ number, talks_id: talks }))];
  const groups = Map.groupBy(holders, ({ number }) => number);
  return new Map(
    [...groups].map(([number, group]) => [number, new Set(group.map(({ talks_id }) => talks_id))]),
  );
}

function decide(
  { folder, talks, digest, mark, number }: ReadyDossier,
  stored: Stored | undefined,
  numbers: Awaited<ReturnType<typeof takenNumbers>>,
): WrittenState {
  if (stored?.digest === digest && stored.projection_version === projectionVersion) return 'unchanged';
  const isAlone = [...(numbers.get(number) ?? [])].every((other) => other === talks);
  // Decisions are taken under the lock that this transaction has now.
  return isAlone && markFolder(folder) === mark ? 'imported' : 'again';
}

async function writeRows(writing: Writing, imported: readonly ReadyDossier[]): Promise<void> {
  if (imported.length === 0) return;
  await writing.insertPacked(imported.map(({ rows }) => rows));
  await writing.db
    .insertInto('dossiers')
    .values(imported.map(rowOf))
    .onConflict((conflict) =>
      conflict.column('talks_id').doUpdateSet((row) => ({
        digest: row.ref('excluded.digest'),
        folder: row.ref('excluded.folder'),
        schema_version: row.ref('excluded.schema_version'),
        projection_version: row.ref('excluded.projection_version'),
        imported_at: row.ref('excluded.imported_at'),
        stamp: row.ref('excluded.stamp'),
      })),
    )
    .execute();
}

/** Takes back the places of those that were not written. */
async function forgetPlaces({ db }: Writing, dossiers: readonly ReadyDossier[]): Promise<void> {
  await db
    .deleteFrom('dossiers')
    .where('digest', '=', '')
    .where(
      'talks_id',
      'in',
      dossiers.map(({ talks }) => talks),
    )
    .execute();
}

function rowOf({ talks, digest, folder, schemaVersion, stamp }: ReadyDossier): DossierRow {
  return {
    talks_id: talks,
    digest,
    folder: storableText(folder),
    schema_version: schemaVersion,
    projection_version: projectionVersion,
    imported_at: new Date().toISOString(),
    stamp,
  };
}
