import { resolve } from 'node:path';
import type { LocatedProblem } from '@parley/dossier';
import { digestDossier } from '@parley/dossier/folder';
import type { TalksId } from '@parley/schema';
import type { StoreProblem } from '../store/problem.ts';
import type { Store } from '../store/store.ts';
import { markFolder } from './mark-folder.ts';
import { readStored } from './stored-dossiers.ts';
import { writeDossier } from './write-dossier.ts';

/** What became of one dossier. */
export type ImportOutcome =
  | {
      readonly state: 'imported' | 'unchanged';
      readonly folder: string;
      readonly talks: TalksId;
      readonly digest: string;
    }
  /** Not fit for use: the store keeps what it had of it. */
  | { readonly state: 'broken'; readonly folder: string; readonly problems: readonly LocatedProblem[] }
  /** Another folder of the same run is a dossier of the same talks: the store keeps that one. */
  | { readonly state: 'taken'; readonly folder: string; readonly talks: TalksId; readonly by: string }
  /** The store could not take it, and keeps what it had. */
  | { readonly state: 'failed'; readonly folder: string; readonly problem: StoreProblem };

/** What an import of several dossiers knows beforehand. */
export interface ImportContext {
  /** Talks by the digest of their dossier, as the store has them. */
  readonly stored: ReadonlyMap<string, TalksId>;
  /** Folders already imported in this run, by talks. */
  readonly taken: ReadonlyMap<TalksId, string>;
}

/**
 * Brings the store's copy of one dossier up to date in one transaction. A dossier whose digest the store has is not
 * even parsed. Rejects for bugs alone.
 */
export async function importDossier(
  store: Store,
  folder: string,
  context?: ImportContext,
): Promise<ImportOutcome> {
  try {
    const { stored, taken } = context ?? { stored: await readDigests(store), taken: new Map() };
    const digest = await digestDossier(folder);
    const known = stored.get(digest);
    if (known !== undefined) {
      return refuseTaken(known, folder, taken) ?? { state: 'unchanged', folder, talks: known, digest };
    }
    // What has not changed is not read, and then the parser is not loaded either.
    const { readDossier } = await import('@parley/dossier');
    const mark = markFolder(folder);
    const read = await readDossier(folder);
    if (!read.ok) return { state: 'broken', folder, problems: read.problems };
    const talks = read.dossier.talks.id;
    const refused = refuseTaken(talks, folder, taken);
    if (refused) return refused;
    const isAsRead = (): boolean => markFolder(folder) === mark;
    const state = await writeDossier(store, { ...read, folder: resolve(folder) }, isAsRead);
    // Whoever has decided has brought the store to it; if not, it is read once more.
    if (state === 'overtaken')
      return await importDossier(store, folder, { stored: await readDigests(store), taken });
    return { state, folder, talks, digest: read.digest };
  } catch (error) {
    const problem = store.explain(error);
    if (!problem) throw error;
    return { state: 'failed', folder, problem };
  }
}

/** Says that another folder of this run is a dossier of the same talks. */
export function refuseTaken(
  talks: TalksId,
  folder: string,
  taken: ImportContext['taken'],
): ImportOutcome | undefined {
  const by = taken.get(talks);
  return by === undefined ? undefined : { state: 'taken', folder, talks, by };
}

async function readDigests(store: Store): Promise<Map<string, TalksId>> {
  const { byDigest } = await readStored(store);
  return new Map([...byDigest].map(([digest, { talks }]) => [digest, talks]));
}
