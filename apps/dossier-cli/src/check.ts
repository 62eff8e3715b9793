import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  checkAgainstTexts,
  findDossiers,
  ownTextsOf,
  readDossier,
  type LocatedProblem,
} from '@parley/dossier';
import type { Dossier } from '@parley/schema';
import { count, printProblems } from './print-problems.ts';
import type { Output } from './run-dossier.ts';

/** The folder whose dossiers are checked where none is named: data/ of the checkout, wherever the person stands. */
function defaultFolder(): string {
  return relative('', join(import.meta.dirname, '../../../data'));
}

/** Checks dossiers and prints their problems and what was verified. Resolves to whether all is well. */
export async function check(
  { folder = defaultFolder(), texts }: { folder: string | undefined; texts: string | undefined },
  output: Output,
): Promise<boolean> {
  const folders = await foldersToCheck(folder);
  let problems = 0;
  for (const one of folders) {
    // Among several, a dossier that has texts of its own is not meant by --texts.
    const textsAt = folders.length > 1 ? (ownTextsOf(one) ?? texts) : (texts ?? ownTextsOf(one));
    problems += await checkOne(one, textsAt, output);
  }
  if (folders.length > 1)
    output.out(`${count(folders.length, 'dossier')} checked, ${count(problems, 'problem')}.`);
  return problems === 0;
}

/** The dossiers at a folder, with folders among them that look like one; the folder itself where there is none. */
async function foldersToCheck(folder: string): Promise<string[]> {
  const found = await findDossiers(folder);
  if (found.length === 1 && found[0] === folder) return found;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [folder];
  const forgotten = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'accounts')))
    .map(({ name }) => join(folder, name));
  const all = [...new Set([...found, ...forgotten])].toSorted();
  return all.length > 0 ? all : [folder];
}

async function checkOne(folder: string, textsAt: string | undefined, output: Output): Promise<number> {
  const read = await readDossier(folder);
  if (!read.ok) return report(folder, read.problems, output);
  const { dossier } = read;
  if (textsAt === undefined) {
    describe(folder, dossier, output);
    output.out('  The texts were not checked; name their folder with --texts DIR.');
    return 0;
  }
  const outcome = await checkAgainstTexts(read, textsAt);
  if (outcome.problems.length > 0) return report(folder, outcome.problems, output);
  describe(folder, dossier, output);
  output.out(
    `  Verified in ${count(outcome.texts.size, 'text')}: ${count(outcome.anchors, 'anchor')} by digest and ` +
      `${count(outcome.printed, 'printed form')} word for word, ` +
      `${count(countQuotations(dossier), 'quotation')} among them.`,
  );
  return 0;
}

function report(folder: string, problems: readonly LocatedProblem[], output: Output): number {
  printProblems(problems, output);
  output.out(`${folder}: ${count(problems.length, 'problem')}.`);
  return problems.length;
}

function describe(folder: string, dossier: Dossier, output: Output): void {
  const parts = [
    count(dossier.accounts.length, 'account'),
    count(dossier.statements.length, 'statement'),
    count(dossier.attestations.length, 'attestation'),
    count(countQuotations(dossier), 'quotation'),
    count(dossier.figures.length, 'figure'),
    count(dossier.mentions.length, 'mention'),
    count(dossier.discrepancies.length, 'discrepancy', 'discrepancies'),
  ];
  output.out(`${folder}: ${dossier.talks.id}, no problem.`);
  output.out(`  It has ${parts.join(', ')}.`);
}

function countQuotations({ attestations }: Dossier): number {
  return attestations.reduce((sum, { quotations }) => sum + quotations.length, 0);
}
