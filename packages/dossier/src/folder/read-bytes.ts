import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { startOf, type LocatedProblem } from '../located-problem.ts';
import { sharedTextFile } from './layout.ts';
import { placeNow } from './pending.ts';
import { explainSystemError } from './system-error.ts';

/**
 * The largest file that is read, in bytes: ten times the file of a long article with everything in it, and what the
 * YAML parser still manages in seconds and within memory where all of it is nonsense. Four hundred articles need no
 * larger one, since statements go into several files then.
 */
export const maxFileBytes = 2 * 1024 * 1024;

/**
 * The largest `shared-text.yaml`, in bytes. A program writes it, with each run that two accounts share: a few hundred
 * accounts that copy one another have some of these megabytes. What is wrong in one this large is told without its line.
 */
export const maxSharedTextBytes = 32 * 1024 * 1024;

function mostBytesOf(name: string): number {
  return name === sharedTextFile ? maxSharedTextBytes : maxFileBytes;
}

/** A file as it lies in the folder, not looked into. */
export interface RawFile {
  /** Path in the dossier folder: `accounts/a.yaml`. */
  readonly name: string;
  /** Path that begins with the folder as given. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the file system said of the file before it was read; absent where it lies nowhere yet. */
  readonly stats?: FileStats;
}

/** What tells whether a file has changed: times in milliseconds since 1970, and its number in the file system. */
export type FileStats = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino'>;

/** Reads a file of a dossier, unless it is too large or no file. */
export function readBytes(folder: string, name: string): RawFile | LocatedProblem {
  const path = join(folder, name);
  let handle: number | undefined;
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    handle = openSync(placeNow(folder, name), constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(handle);
    if (!stats.isFile()) return unreadable(path, 'it is not a plain file');
    if (stats.size > mostBytesOf(name)) return tooLarge(path, stats.size, mostBytesOf(name));
    return { name, path, bytes: readAll(handle, stats.size), stats };
  } catch (error) {
    return unreadable(path, explainSystemError(error));
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** What is to lie in the folder, as it would be read from there. */
export function asFile(folder: string, name: string, text: string): RawFile | LocatedProblem {
  const path = join(folder, name);
  const bytes = Buffer.from(text);
  const most = mostBytesOf(name);
  return bytes.length > most ? tooLarge(path, bytes.length, most) : { name, path, bytes };
}

/** Reads a file of known size: half the system calls of readFileSync, which asks for the size again. */
function readAll(handle: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(handle, bytes, filled, size - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

function unreadable(path: string, reason: string): LocatedProblem {
  return {
    ...startOf(path),
    code: 'file-unreadable',
    message: `The file cannot be read: ${reason}`,
    hint: 'Make it a plain file that you may read, or remove it.',
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function tooLarge(path: string, size: number, most: number): LocatedProblem {
  return {
    ...startOf(path),
    code: 'file-too-large',
    message: `The file has ${megabytes(size)}; a file of a dossier has at most ${megabytes(most)}`,
    hint: 'Look whether it is the right file. A dossier keeps records and anchors, not texts or pictures.',
  };
}
