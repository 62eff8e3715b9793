import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionsFile } from '@parley/dossier';

/** The YAML files of a dossier by their paths in its folder, but for the trail. */
export type Snapshot = ReadonlyMap<string, string>;

/** Reads all YAML files, to be put back by an undo; the trail, which only goes on, is none of them. */
export function takeSnapshot(folder: string): Snapshot {
  const names = ['', 'accounts/', 'statements/'].flatMap((home) =>
    existsSync(join(folder, home)) ? readdirSync(join(folder, home)).map((name) => `${home}${name}`) : [],
  );
  return new Map(
    names
      .filter((name) => name.endsWith('.yaml') && name !== decisionsFile)
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** What a snapshot has otherwise than the files have it now. */
export function changedSince(folder: string, snapshot: Snapshot): Snapshot {
  const now = takeSnapshot(folder);
  return new Map([...snapshot].filter(([name, text]) => now.get(name) !== text));
}
