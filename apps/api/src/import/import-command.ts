import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findDossiers } from '@parley/dossier';
import { askedFrom, locateStore, type Environment } from '../store/location.ts';
import { openStore } from '../store/open.ts';
import type { StoreProblem } from '../store/problem.ts';
import type { Store } from '../store/store.ts';
import { describeOutcome, summarise } from './describe-outcome.ts';
import type { ImportOutcome } from './import-dossier.ts';
import { importDossiers } from './import-dossiers.ts';

/** Where a command finds and says things. */
export interface CommandSurroundings {
  readonly environment: Environment;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Shows how far the command has come, in place of what was shown before; absent where nobody looks. */
  readonly progress?: (step: string) => void;
}

/** What a command's process exits with: all well, something is wrong with dossiers or store, wrongly called. */
export type ExitCode = 0 | 1 | 2;

/** How the command is called. */
export const importUsage = `Usage
  pnpm api import DIR…    import the dossiers in folders, or in the folders inside them, into the store

Exit code
  0  the store has every dossier    1  a dossier is broken, or the store failed    2  wrongly called`;

/** Imports the dossiers of folders into the store that the environment names. */
export async function runImport(
  parts: readonly string[],
  surroundings: CommandSurroundings,
): Promise<ExitCode> {
  const { environment, err } = surroundings;
  const named = readFolders(parts);
  if (typeof named === 'string') return misuse(named, err);
  const from = askedFrom(environment);
  const folders: string[] = [];
  for (const name of named) {
    const found = await findIn(resolve(from, name), name);
    if (typeof found === 'string') return misuse(found, err);
    folders.push(...found.filter((folder) => !folders.includes(folder)));
  }
  const opened = await openStore(locateStore(environment));
  if (!opened.ok) return fail(opened.problem, err);
  try {
    return await importAll(opened.store, folders, { ...surroundings, from });
  } finally {
    await opened.store.close();
  }
}

function readFolders(parts: readonly string[]): string[] | string {
  try {
    const { positionals } = parseArgs({ args: [...parts], allowPositionals: true, options: {} });
    return positionals.length > 0 ? positionals : 'Name the folders of dossiers to import';
  } catch (error) {
    return (error as Error).message;
  }
}

async function findIn(folder: string, name: string): Promise<string[] | string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return `There is no folder ${name}`;
  const found = await findDossiers(folder);
  return found.length > 0 ? found : `No dossier in ${name}: a dossier is a folder with a dossier.yaml`;
}

async function importAll(
  store: Store,
  folders: readonly string[],
  { out, err, progress, from }: CommandSurroundings & { from: string },
): Promise<ExitCode> {
  const start = performance.now();
  const outcomes: ImportOutcome[] = [];
  const nameFolder = (path: string) => relative(from, path) || '.';
  const show = (): void => {
    const next = folders[outcomes.length];
    progress?.(next === undefined ? '' : `${outcomes.length + 1} of ${folders.length} ${nameFolder(next)}`);
  };
  show();
  for await (const outcome of importDossiers(store, folders)) {
    outcomes.push(outcome);
    const lines = describeOutcome(outcome, nameFolder);
    if (lines.length > 0) progress?.('');
    for (const line of lines) (outcome.state === 'imported' ? out : err)(line);
    show();
  }
  out(summarise(outcomes, { asked: folders.length, elapsedMs: performance.now() - start }));
  return outcomes.every(({ state }) => state === 'imported' || state === 'unchanged') ? 0 : 1;
}

function misuse(message: string, err: CommandSurroundings['err']): ExitCode {
  err(`${message}.\n\n${importUsage}`);
  return 2;
}

function fail({ message, hint }: StoreProblem, err: CommandSurroundings['err']): ExitCode {
  err(`${message}. ${hint}`);
  return 1;
}
