import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Where files wait that were written together and are not all in their places yet. From the moment it has this name
 * they count as written: readers take them from here, whoever writes next puts them into place. An empty file stands
 * for one that is removed.
 */
export const pendingFolder = '.next';

/** Where a file of a dossier lies now. */
export function placeNow(folder: string, name: string): string {
  const pending = join(folder, pendingFolder, name);
  return existsSync(pending) ? pending : join(folder, name);
}

/** The files that wait, by their paths in the dossier folder, with whether they are removed. */
export function listPending(folder: string): { readonly name: string; readonly removed: boolean }[] {
  const root = join(folder, pendingFolder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    return stats?.isFile() === true ? [{ name: path.split(sep).join('/'), removed: stats.size === 0 }] : [];
  });
}
