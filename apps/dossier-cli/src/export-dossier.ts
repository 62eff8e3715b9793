import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkAgainstTexts, findDossiers, ownTextsOf, readDossier, type ReadOutcome } from '@parley/dossier';
import type { AccountId } from '@parley/schema';
import type { ExportArguments } from './parse-arguments.ts';
import { count, printProblems } from './print-problems.ts';
import type { Output } from './run-dossier.ts';

/** Where the dossiers of the checkout stand. */
const dataFolder = join(import.meta.dirname, '../../../data');

/**
 * Writes a dossier for other programs, as a file or as output. Nothing is written where the dossier has a problem.
 * Resolves to whether all is well.
 */
export async function exportDossier(
  { talks, exporter, out, base }: ExportArguments,
  output: Output,
): Promise<boolean> {
  const folder = await folderOf(talks);
  if (folder === undefined) {
    const known = (await findDossiers(dataFolder))
      .map((path) => path.slice(dataFolder.length + 1))
      .join(', ');
    output.err(`There is no dossier "${talks}". Name the folder of one, or one of these: ${known}.`);
    return false;
  }
  const read = await readDossier(folder);
  if (!read.ok) {
    // What is exported goes to the output; what is wrong must not get into it.
    printProblems(read.problems, { ...output, out: output.err });
    output.err(`${folder}: ${count(read.problems.length, 'problem')}; nothing was written.`);
    return false;
  }
  const { dossier } = read;
  const texts = await ownTexts(folder, read);
  const text = exporter.write(dossier, { ...(base !== undefined && { base }), texts });
  if (out === undefined) {
    output.out(text.replace(/\n$/, ''));
    return true;
  }
  try {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, text);
  } catch (error) {
    output.err(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
  output.err(`${out}: ${dossier.talks.id} as ${exporter.format}, ${Buffer.byteLength(text)} bytes.`);
  return true;
}

/** The texts that the dossier keeps itself, where they are the very ones that were read. */
async function ownTexts(
  folder: string,
  read: Extract<ReadOutcome, { ok: true }>,
): Promise<ReadonlyMap<AccountId, string>> {
  const textsAt = ownTextsOf(folder);
  if (textsAt === undefined) return new Map();
  const { texts, problems } = await checkAgainstTexts(read, textsAt);
  return problems.length === 0 ? texts : new Map();
}

/** The folder that a person means: one that is there, or that of talks in data/. */
async function folderOf(talks: string): Promise<string | undefined> {
  if (existsSync(talks) && statSync(talks).isDirectory()) return talks;
  const slug = talks.replace(/^talks:/, '');
  return (await findDossiers(dataFolder)).find((path) => path === join(dataFolder, slug));
}
