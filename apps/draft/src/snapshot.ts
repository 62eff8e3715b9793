import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-draft.ts';

/** The YAML files of a dossier by their paths in its folder. */
export type Snapshot = ReadonlyMap<string, string>;

/** Reads all YAML files, to be put back by an undo. */
export function takeSnapshot(folder: string): Snapshot {
  const names = [
    ...readdirSync(folder),
    ...readdirSync(join(folder, 'accounts')).map((name) => `accounts/${name}`),
  ];
  return new Map(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Puts files back that differ from the snapshot. */
export function restoreSnapshot(folder: string, snapshot: Snapshot): void {
  const now = takeSnapshot(folder);
  for (const [name, text] of snapshot) if (now.get(name) !== text) writeWhole(join(folder, name), text);
}
