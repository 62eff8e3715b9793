import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The file that makes a folder a dossier. */
export const dossierFile = 'dossier.yaml';

/**
 * The dossier folders at `root`: itself, where it holds a dossier.yaml, or else those directly inside it, by name.
 * None where `root` does not exist. Paths begin with `root` as given.
 */
export async function findDossiers(root: string): Promise<string[]> {
  if (existsSync(join(root, dossierFile))) return [root];
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .toSorted()
    .map((name) => join(root, name))
    .filter((folder) => existsSync(join(folder, dossierFile)));
}
