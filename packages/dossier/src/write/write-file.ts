import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explainSystemError, systemCodeOf } from '../folder/system-error.ts';
import { startOf, type LocatedProblem } from '../located-problem.ts';

/**
 * Writes a file so that at any moment, whatever happens, the old or the new text is there whole: into a new file
 * beside it, to the disk, and renamed over the old one. A link stays a link; permissions stay.
 */
export function writeFileWhole(path: string, text: string): LocatedProblem | undefined {
  let aside: string | undefined;
  try {
    const target = resolveLink(path);
    // Hidden, so that no reader of the folder takes it for a file of the dossier.
    aside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    writeToDisk(aside, text, modeOf(target));
    renameSync(aside, target);
    syncFolder(dirname(target));
    return undefined;
  } catch (error) {
    const reason = explainSystemError(error);
    if (aside !== undefined) rmSync(aside, { force: true });
    return {
      ...startOf(path),
      code: 'file-unwritable',
      message: `The file cannot be written: ${reason}`,
      hint: 'Make the folder writable or choose another; nothing was changed.',
    };
  }
}

function resolveLink(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return path;
    throw error;
  }
}

/** The permissions of a file, undefined where it is not there. */
export function modeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mode;
}

/** Writes a new file and waits until it is on the disk. */
export function writeToDisk(path: string, text: string, mode: number | undefined): void {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, text);
    if (mode !== undefined) fchmodSync(handle, mode);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Moves a file over another, through a link where there is one. */
export function moveInto(path: string, target: string): void {
  const place = resolveLink(target);
  try {
    renameSync(path, place);
  } catch (error) {
    // The link leads to another disk.
    if (systemCodeOf(error) !== 'EXDEV') throw error;
    const problem = writeFileWhole(place, readFileSync(path, 'utf8'));
    if (problem) throw new Error(problem.message, { cause: error });
  }
}

/** Makes the renaming itself last through a power cut, where the system knows how to. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    // Windows opens no folders; the file itself is whole all the same.
    if (systemCodeOf(error) === undefined) throw error;
  }
}
