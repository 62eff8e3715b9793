import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dossierFile, finishWriting, readDossier, textsFolder } from '@parley/dossier';
import type { Dossier, TalksId } from '@parley/schema';

/** A folder into which a draft may go, with the dossier that it holds already, or why it may not. */
export type OutFolder =
  | { readonly ok: true; readonly earlier?: Dossier }
  | { readonly ok: false; readonly lines: readonly string[] };

/** What may lie in a folder beside a draft. */
const harmless = new Set([textsFolder, 'README.md', 'README']);

/** How many problems of an earlier dossier are told. */
const mostProblems = 10;

/** Looks at the folder before anything is read or fetched, so that nobody waits for a refusal. */
export async function checkOut(folder: string, talks: TalksId): Promise<OutFolder> {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return refuse(`${folder} is a file. Name a folder after --out.`);
  if (!stats) return { ok: true };
  const unfinished = finishWriting(folder);
  if (unfinished) return refuse(`${unfinished.file}: ${unfinished.message}. ${unfinished.hint}`);
  if (!existsSync(join(folder, dossierFile))) {
    const other = readdirSync(folder).find((name) => !name.startsWith('.') && !harmless.has(name));
    return other === undefined
      ? { ok: true }
      : refuse(
          `${folder} holds "${other}" and is no dossier, so nothing was written. Name a new folder after --out.`,
        );
  }
  const outcome = await readDossier(folder);
  if (!outcome.ok) {
    const told = outcome.problems
      .slice(0, mostProblems)
      .map(({ file, line, message, hint }) => `${file}:${line} ${message}. ${hint}`);
    const more = outcome.problems.length - told.length;
    return refuse(
      `The dossier in ${folder} has problems; mend them first, so that no decision is lost:`,
      ...told,
      ...(more > 0 ? [`and ${more} more; \`pnpm dossier check ${folder}\` lists them all`] : []),
    );
  }
  const { dossier } = outcome;
  if (dossier.talks.id === talks) return { ok: true, earlier: dossier };
  return refuse(
    `The dossier in ${folder} is of ${dossier.talks.id}, not of ${talks}. Name another folder, or --talks ${dossier.talks.id.slice('talks:'.length)}.`,
  );
}

function refuse(...lines: string[]): OutFolder {
  return { ok: false, lines };
}
