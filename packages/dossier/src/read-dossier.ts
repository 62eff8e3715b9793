import type { Dossier } from '@parley/schema';
import { checkFolder } from './check-folder.ts';
import {
  digestFolder,
  loadFolder,
  parseFolder,
  readFiles,
  type FolderContents,
  type LoadedFolder,
  type ParsedFiles,
} from './folder/read-files.ts';
import type { FileStats } from './folder/read-bytes.ts';
import { stampFiles, type FolderStamp } from './folder/stamp-dossier.ts';
import type { LocatedProblem } from './located-problem.ts';
import type { Positions } from './merge/positions.ts';

/** A dossier that is fit for use, or all that is wrong with it. */
export type ReadOutcome =
  | {
      readonly ok: true;
      readonly dossier: Dossier;
      /** Of the very bytes that were read; the same as `digestDossier` gives. */
      readonly digest: string;
      readonly positions: Positions;
    }
  | { readonly ok: false; readonly digest: string; readonly problems: readonly LocatedProblem[] };

/** How a dossier is read. */
export interface ReadOptions {
  /** Names of files to pass over as if they were not there: `['shared-text.yaml']`. */
  readonly without?: readonly string[];
  /** For a program that reads the same folder again and again: empty at first, filled by each reading. */
  readonly parsed?: ParsedFiles;
}

/**
 * Reads the dossier in a folder and checks all of it that can be checked without the texts: files, shape of the
 * records, rules across records. Reports all problems of all files, by file and line.
 */
export async function readDossier(folder: string, options: ReadOptions = {}): Promise<ReadOutcome> {
  return checkContents(readFiles(folder, options));
}

/** What reading a folder has come to, with the stamp of the files that were read, where there is one. */
export type StampedOutcome = { readonly stamp: FolderStamp | undefined } & (
  | ReadOutcome
  | { readonly ok: 'known'; readonly digest: string }
);

/** Reads the dossier in a folder; unless its digest is known: then its files are read, but not parsed. */
export function readUnlessKnown(folder: string, isKnown: (digest: string) => boolean): StampedOutcome {
  const loaded = loadFolder(folder);
  const stamp = loaded.problems.length > 0 ? undefined : stampFiles(folder, loaded.files.map(statsOf));
  const digest = digestFolder(loaded);
  if (isKnown(digest)) return { ok: 'known', digest, stamp };
  return { ...checkContents(parseFolder(loaded, { digest })), stamp };
}

function statsOf({ name, raw }: LoadedFolder['files'][number]): {
  name: string;
  stats: FileStats | undefined;
} {
  return { name, stats: 'stats' in raw ? raw.stats : undefined };
}

function checkContents(contents: FolderContents): ReadOutcome {
  const { dossier, problems, positions } = checkFolder(contents);
  const { digest } = contents;
  return dossier ? { ok: true, dossier, digest, positions } : { ok: false, digest, problems };
}
