import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The YAML files of a dossier folder, as paths relative to it with forward slashes, in a fixed order. */
export function listYamlFiles(folder: string): string[] {
  const names: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      if (entry.name === 'accounts') names.push(...namesIn(join(folder, entry.name)));
    } else if (entry.name.endsWith('.yaml')) {
      names.push(entry.name);
    }
  }
  return names.toSorted();
}

function namesIn(accounts: string): string[] {
  return readdirSync(accounts)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `accounts/${name}`);
}

/**
 * SHA-256 over the names and bytes of a dossier's YAML files, in hexadecimal: equal as long as nothing that
 * `readDossier` would read has changed. Nothing is parsed. Rejects where the folder cannot be read.
 */
export async function digestDossier(folder: string): Promise<string> {
  // Synchronous on purpose: for many small files, promises cost several times what reading them does.
  const hash = createHash('sha256');
  for (const name of listYamlFiles(folder)) {
    const bytes = readFileSync(join(folder, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
