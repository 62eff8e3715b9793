import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The invented dossier of the repository. */
export const lakeAccord = join(import.meta.dirname, '../../../data/lake-accord-2031');

/** A folder that is removed when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the invented dossier that a test may spoil. */
export function copyOfLakeAccord(): string {
  const folder = join(emptyFolder(), 'lake');
  cpSync(lakeAccord, folder, { recursive: true });
  return folder;
}

/** Replaces words in a file of a dossier; they must stand there. */
export function replaceIn(folder: string, name: string, words: string, replacement: string): void {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(words)) throw new Error(`${name} has no ${JSON.stringify(words)}`);
  writeFileSync(
    path,
    text.replace(words, () => replacement),
  );
}
