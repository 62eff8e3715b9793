import { randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dossierFile, textsFolder } from '../folder/layout.ts';
import { listPending, pendingFolder } from '../folder/pending.ts';
import { explainSystemError, systemCodeOf } from '../folder/system-error.ts';
import { startOf, type LocatedProblem } from '../located-problem.ts';
import { modeOf, moveInto, syncFolder, writeFileWhole, writeToDisk } from './write-file.ts';

/** New texts of files by their paths in the folder; null removes a file. */
export type FileChanges = ReadonlyMap<string, string | null>;

/**
 * Writes several files so that at any moment, whatever happens, all of the old or all of the new ones are there: the
 * new ones are written to the disk aside, in a folder that one renaming makes valid, and moved into place after that.
 * Whoever reads or writes after a kill in between finds the new ones; see {@link pendingFolder}.
 */
export function writeTogether(folder: string, changes: FileChanges): LocatedProblem | undefined {
  const [only, ...others] = changes;
  if (only === undefined) return undefined;
  if (others.length === 0 && only[1] !== null && existsSync(folder)) {
    return finishWriting(folder) ?? writeFileWhole(join(folder, only[0]), only[1]);
  }
  let made: string | undefined;
  let aside: string | undefined;
  try {
    made = makeFolder(folder);
    const problem = finishWriting(folder);
    if (problem) return problem;
    removeLeftovers(folder);
    aside = join(folder, `${pendingFolder}-${process.pid}-${randomUUID()}`);
    for (const [name, text] of changes) stage(folder, aside, name, text);
    syncFolder(aside);
    renameSync(aside, join(folder, pendingFolder));
    syncFolder(folder);
  } catch (error) {
    const reason = explainSystemError(error);
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    return {
      ...startOf(folder),
      code: 'file-unwritable',
      message: `The files cannot be written: ${reason}`,
      hint: 'Make the folder writable and look for room on the disk, or choose another; nothing was changed.',
    };
  }
  return finishWriting(folder);
}

/** Puts files into place that were written together before a kill. Nothing to do where there are none. */
export function finishWriting(folder: string): LocatedProblem | undefined {
  const pending = join(folder, pendingFolder);
  if (!existsSync(pending)) return undefined;
  try {
    const folders = new Set<string>();
    for (const { name, removed } of listPending(folder).toSorted((one, other) => rank(one) - rank(other))) {
      const target = join(folder, name);
      mkdirSync(dirname(target), { recursive: true });
      if (removed) rmSync(target, { force: true });
      else moveInto(join(pending, name), target);
      folders.add(dirname(target));
    }
    for (const one of folders) syncFolder(one);
    rmSync(pending, { recursive: true, force: true });
    return undefined;
  } catch (error) {
    return {
      ...startOf(folder),
      code: 'file-unwritable',
      message: `Files that were written lie in ${pendingFolder} and cannot be put into place: ${explainSystemError(error)}`,
      hint: 'Make the folder and all in it writable; they are read from there meanwhile.',
    };
  }
}

/** Makes a folder and those above it that are missing; the uppermost that was made, undefined where it was there. */
function makeFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const above = dirname(folder);
  const first = above === folder ? undefined : makeFolder(above);
  // One by one: where the system denies that a folder exists in which it lets none be made (/proc), Node's own way of
  // making several never ends.
  mkdirSync(folder);
  return first ?? folder;
}

/** Texts first, dossier.yaml last. */
function rank({ name }: { readonly name: string }): number {
  if (name.startsWith(`${textsFolder}/`)) return 0;
  return name === dossierFile ? 2 : 1;
}

function stage(folder: string, aside: string, name: string, text: string | null): void {
  const target = join(folder, name);
  const home = dirname(target);
  // What could not be put into place later must not be begun.
  if (existsSync(home)) {
    // With a slash at its end, the path of what is no folder is refused.
    accessSync(`${home}/`, constants.W_OK);
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true) readFileSync(target);
  }
  mkdirSync(dirname(join(aside, name)), { recursive: true });
  writeToDisk(join(aside, name), text ?? '', modeOf(target));
}

/** Removes what writers that were killed before their files were valid left behind. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, writer] = /^\.next-(\d+)-/.exec(basename(name)) ?? [];
    if (writer !== undefined && !isRunning(Number(writer))) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) !== 'ESRCH';
  }
}
