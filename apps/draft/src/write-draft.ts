import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderDossier, textsFolder } from '@parley/dossier';
import type { Draft } from '@parley/ingest';
import { addComments } from './add-comments.ts';

/**
 * Writes a draft into a folder, over an earlier one: each file whole or not at all, dossier.yaml last. The texts go
 * into texts/, which git is told to leave out: they are other people's articles.
 */
export function writeDraft(folder: string, { dossier, doubts, texts }: Draft): void {
  const files = renderDossier(dossier);
  mkdirSync(join(folder, 'accounts'), { recursive: true });
  mkdirSync(join(folder, textsFolder), { recursive: true });
  writeWhole(join(folder, textsFolder, '.gitignore'), '*\n');
  for (const [name, text] of texts) writeWhole(join(folder, textsFolder, name), text);
  for (const [name, yaml] of files)
    writeWhole(join(folder, name), name.startsWith('accounts/') ? addComments(yaml, doubts) : yaml);
  for (const name of readdirSync(join(folder, 'accounts'))) {
    if (name.endsWith('.yaml') && !files.has(`accounts/${name}`)) rmSync(join(folder, 'accounts', name));
  }
}

/** Replaces a file in one step, so that a kill leaves the old one or the new one. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
