import type { LocatedProblem } from '@parley/dossier';
import { isSettled } from '@parley/dossier/folder';
import { readUnlessKnown } from '@parley/dossier/read';
import type { TalksId } from '@parley/schema';
import type { Engine } from '../store/engine.ts';
import { packRows, type PackedRows } from '../store/packed-rows.ts';
import { markFolder } from './mark-folder.ts';
import { projectDossier } from './projection.ts';
import type { ReadDossier } from './write-dossier.ts';

/** A dossier that was read, checked and turned into rows, ready to be written. */
export interface ReadyDossier {
  readonly state: 'ready';
  readonly folder: string;
  readonly talks: TalksId;
  readonly digest: string;
  readonly schemaVersion: number;
  /** What its folder was marked with before it was read. */
  readonly mark: string;
  /** What tells from now on that it has not changed; empty where nothing does yet. */
  readonly stamp: string;
  /** Of the talks in search, as long as no others have it. */
  readonly number: number;
  /** What it adds to the counts of the store, as JSON. */
  readonly counts: string;
  readonly rows: PackedRows;
}

/** What reading a folder has come to. */
export type PreparedDossier =
  | ReadyDossier
  | {
      readonly state: 'known';
      readonly folder: string;
      readonly digest: string;
      readonly stamp: string;
    }
  | { readonly state: 'broken'; readonly folder: string; readonly problems: readonly LocatedProblem[] };

/** For which store dossiers are prepared. */
export interface Preparing {
  readonly engine: Engine;
  /** Digests of dossiers that the store has. */
  readonly known: ReadonlySet<string>;
}

/** Reads the dossier in a folder and makes its rows, unless the store has it. Needs no store, so any thread may do it. */
export function prepareDossier(folder: string, { engine, known }: Preparing): PreparedDossier {
  const mark = markFolder(folder);
  const startedMs = Date.now();
  const read = readUnlessKnown(folder, (digest) => known.has(digest));
  const stamp = read.stamp && isSettled(read.stamp, startedMs) ? read.stamp.stamp : '';
  if (read.ok === 'known') return { state: 'known', folder, digest: read.digest, stamp };
  if (!read.ok) return { state: 'broken', folder, problems: read.problems };
  return readyDossier({ ...read, folder, mark, stamp }, engine);
}

/** Makes the rows of a dossier that was read. */
export function readyDossier(
  { dossier, digest, folder, mark, stamp }: ReadDossier & Pick<ReadyDossier, 'mark' | 'stamp'>,
  engine: Engine,
): ReadyDossier {
  const rows = projectDossier(dossier);
  const [talks] = rows.talks;
  return {
    state: 'ready',
    folder,
    talks: dossier.talks.id,
    digest,
    schemaVersion: dossier.schemaVersion,
    mark,
    stamp,
    number: talks?.number ?? 0,
    counts: talks?.counts ?? '[]',
    rows: packRows(rows, engine),
  };
}
