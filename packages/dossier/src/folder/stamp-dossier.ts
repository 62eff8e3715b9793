import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { pendingFolder } from './pending.ts';
import type { FileStats } from './read-bytes.ts';

/**
 * How long a file must have been left alone before its times tell that it has not been changed since, in milliseconds:
 * the grain of the coarsest clock of a file system, FAT's. Another change may fall into the same grain.
 */
const settledAfterMs = 2000;

/** What the file system says of the files of a dossier. */
export interface FolderStamp {
  /** Another one after every change of the files, but for changes within {@link settledAfterMs} of each other. */
  readonly stamp: string;
  /** When the last of the files changed, in milliseconds since 1970, by the clock of the file system. */
  readonly changedMs: number;
}

/**
 * Names, sizes, times and numbers of the files that `readDossier` would read, of which none is opened. The time of the
 * last change of a file's state is among them, which nobody can set back. Undefined where the files do not tell all:
 * something is wrong with the folder, or a change of several files is not all in place.
 */
export function stampDossier(folder: string): FolderStamp | undefined {
  const { names, problems } = listFiles(folder);
  if (problems.length > 0) return undefined;
  return stampFiles(
    folder,
    names.map((name) => ({ name, stats: statSync(join(folder, name), { throwIfNoEntry: false }) })),
  );
}

/** The same of files that have been listed; see {@link stampDossier}. */
export function stampFiles(
  folder: string,
  files: readonly { readonly name: string; readonly stats: FileStats | undefined }[],
): FolderStamp | undefined {
  if (isPending(folder)) return undefined;
  let text = '';
  let changedMs = 0;
  for (const { name, stats } of files) {
    if (!stats) return undefined;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    text += `${name}\0${size} ${mtimeMs} ${ctimeMs} ${ino}\0`;
    changedMs = Math.max(changedMs, mtimeMs, ctimeMs);
  }
  return { stamp: hash('sha256', text, 'base64url'), changedMs };
}

/**
 * Whether a stamp that was taken before the files were read, at a time, tells from then on that they have not changed.
 */
export function isSettled({ changedMs }: FolderStamp, takenMs: number): boolean {
  return changedMs + settledAfterMs < takenMs;
}

function isPending(folder: string): boolean {
  return statSync(join(folder, pendingFolder), { throwIfNoEntry: false }) !== undefined;
}
