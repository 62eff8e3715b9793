import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findDossiers } from '@parley/dossier/folder';
import { askedFrom } from '../store/location.ts';
import type { Store } from '../store/store.ts';
import { withStore, type CommandSurroundings, type ExitCode } from './command.ts';
import { describeOutcome, summarise } from './describe-outcome.ts';
import { importChanged } from './import-changed.ts';
import type { ImportOutcome } from './import-dossier.ts';
import type { ImportOptions } from './import-dossiers.ts';

/** How the command is called. */
const importUsage = `Usage
  pnpm api import DIR…    import the dossiers in folders, or in the folders inside them, into the store

Where the file system says that no file of a dossier has changed since its last import, none is read;
with --verify before DIR, all are.

Exit code
  0  the store has every dossier    1  a dossier is broken, or the store failed    2  wrongly called`;

/** Imports the dossiers of folders into the store that the environment names. */
export async function runImport(
  parts: readonly string[],
  surroundings: CommandSurroundings,
): Promise<ExitCode> {
  const { environment, err } = surroundings;
  const named = readParts(parts);
  if (typeof named === 'string') return misuse(named, err);
  const from = askedFrom(environment);
  const folders = new Set<string>();
  for (const name of named.folders) {
    const found = await findIn(resolve(from, name), name);
    if (typeof found === 'string') return misuse(found, err);
    for (const folder of found) folders.add(folder);
  }
  return withStore(surroundings, (store) =>
    importAll(store, [...folders], { ...surroundings, ...named, from }),
  );
}

interface Asked extends ImportOptions {
  readonly folders: readonly string[];
}

function readParts(parts: readonly string[]): Asked | string {
  try {
    const { positionals, values } = parseArgs({
      args: [...parts],
      allowPositionals: true,
      options: { verify: { type: 'boolean', default: false } },
    });
    return positionals.length > 0
      ? { folders: positionals, verify: values.verify }
      : 'Name the folders of dossiers to import';
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
  { out, err, progress, from, verify = false }: CommandSurroundings & ImportOptions & { from: string },
): Promise<ExitCode> {
  const start = performance.now();
  const outcomes: ImportOutcome[] = [];
  const nameFolder = (path: string) => relative(from, path) || '.';
  const show = (): void => {
    const next = folders[outcomes.length];
    progress?.(next === undefined ? '' : `${outcomes.length + 1} of ${folders.length} ${nameFolder(next)}`);
  };
  show();
  for await (const outcome of importChanged(store, folders, { verify })) {
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
