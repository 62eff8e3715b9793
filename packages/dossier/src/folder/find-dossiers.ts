import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dossierFile } from './layout.ts';
import { systemCodeOf } from './system-error.ts';

/**
 * The dossier folders at `root`: itself, where it holds a dossier.yaml, or else those directly inside it, by name.
 * None where `root` is no folder or cannot be read. The paths begin with `root` as given.
 */
export async function findDossiers(root: string): Promise<string[]> {
  if (existsSync(join(root, dossierFile))) return [root];
  return namesIn(root)
    .toSorted()
    .map((name) => join(root, name))
    .filter((folder) => existsSync(join(folder, dossierFile)));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    return [];
  }
}
