import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  addRecords,
  dossierFile,
  renderDossier,
  textsFolder,
  writeTogether,
  type LocatedProblem,
} from '@parley/dossier';
import type { Draft } from '@parley/ingest';
import { addComments } from './add-comments.ts';

/**
 * Writes a draft into a folder: all of it or, where a file cannot be written, nothing. Over an earlier dossier it adds
 * what is new and leaves every other byte alone. The texts go into texts/, which git is told to leave out: they are
 * other people's articles. Gives the problems; none where it was written.
 */
export function writeDraft(folder: string, { dossier, doubts, texts }: Draft): readonly LocatedProblem[] {
  const yaml = existsSync(join(folder, dossierFile)) ? addRecords(folder, dossier) : newFiles(dossier);
  if (!yaml.ok) return yaml.problems;
  const files = new Map<string, string>();
  const wanted = [...texts].map(([name, text]): [string, string] => [`${textsFolder}/${name}`, text]);
  for (const [name, text] of [[`${textsFolder}/.gitignore`, '*\n'] as const, ...wanted]) {
    if (!holds(join(folder, name), text)) files.set(name, text);
  }
  for (const [name, text] of yaml.files) {
    const commented = yaml.made.has(name) && name.startsWith('accounts/');
    files.set(name, commented ? addComments(text, doubts) : text);
  }
  const problem = writeTogether(folder, files);
  return problem ? [problem] : [];
}

function newFiles(dossier: Draft['dossier']): Extract<ReturnType<typeof addRecords>, { ok: true }> {
  const files = renderDossier(dossier);
  return { ok: true, files, made: new Set(files.keys()) };
}

function holds(path: string, text: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true && readFileSync(path, 'utf8') === text;
}
