import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, SharedText } from '@parley/schema';
import { sharedTextFile } from '../folder/layout.ts';
import { listFiles } from '../folder/list-files.ts';
import { systemCodeOf } from '../folder/system-error.ts';
import { startOf, type LocatedProblem } from '../located-problem.ts';
import { renderDossier, renderSharedText } from './render-dossier.ts';
import { writeFileWhole } from './write-file.ts';
import { writeTogether } from './write-together.ts';

/** Whether something was written; where not, nothing was changed. */
export type WriteOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] };

/**
 * Writes a new dossier into a folder, which may hold a README and texts but no file of a dossier yet: all files or,
 * where one cannot be written, none. The records are written as they are; `readDossier` tells whether they are sound.
 */
export async function writeDossier(folder: string, dossier: Dossier): Promise<WriteOutcome> {
  const refusal = refuseOccupied(folder);
  if (refusal) return { ok: false, problems: [refusal] };
  const problem = writeTogether(folder, renderDossier(dossier));
  return problem ? { ok: false, problems: [problem] } : { ok: true };
}

/** Writes or replaces the shared text of a dossier; the JSON Schema that the file names for editors stays named. */
export async function writeSharedText(folder: string, sharedText: SharedText): Promise<WriteOutcome> {
  const path = join(folder, sharedTextFile);
  const problem = writeFileWhole(path, renderSharedText(sharedText, schemaNamedIn(path)));
  return problem ? { ok: false, problems: [problem] } : { ok: true };
}

/** The comment of a file that names its JSON Schema for editors, where there is such a file and comment. */
function schemaNamedIn(path: string): string | undefined {
  try {
    return /^# (yaml-language-server: \$schema=\S+)$/m.exec(readFileSync(path, 'utf8'))?.[1];
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    return undefined;
  }
}

function refuseOccupied(folder: string): LocatedProblem | undefined {
  const { names } = listFiles(folder);
  if (names.length === 0) return undefined;
  return {
    ...startOf(folder),
    code: 'folder-occupied',
    message: `The folder already holds files of a dossier: ${names.join(', ')}`,
    hint: 'Choose another folder, or remove these files first.',
  };
}
