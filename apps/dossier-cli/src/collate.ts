import { measureSharedText } from '@parley/collation';
import {
  checkAgainstTexts,
  readDossier,
  sharedTextFile,
  writeSharedText,
  type LocatedProblem,
} from '@parley/dossier';
import { count, printProblems } from './print-problems.ts';
import type { Output } from './run-dossier.ts';

/**
 * Measures the running text that a dossier's accounts share and writes it into the dossier. Nothing is measured
 * where the dossier or its texts have a problem. Resolves to whether all is well.
 */
export async function collate(
  { folder, texts: textsAt }: { folder: string; texts: string },
  output: Output,
): Promise<boolean> {
  // The measurement that lies there may be stale; it is what is to be replaced.
  const read = await readDossier(folder, { without: [sharedTextFile] });
  if (!read.ok) return refuse(folder, read.problems, output);
  const { problems, texts } = await checkAgainstTexts(read, textsAt);
  if (problems.length > 0) return refuse(folder, problems, output);
  const sharedText = await measureSharedText(read.dossier, texts);
  const written = await writeSharedText(folder, sharedText);
  if (!written.ok) return refuse(folder, written.problems, output);
  const runs = sharedText.pairs.reduce((sum, pair) => sum + pair.runs.length, 0);
  output.out(
    `${folder}/${sharedTextFile}: ${count(sharedText.texts.length, 'text')} measured, ` +
      `${count(runs, 'shared run')} in ${count(sharedText.pairs.length, 'pair')} of accounts.`,
  );
  return true;
}

function refuse(folder: string, problems: readonly LocatedProblem[], output: Output): false {
  printProblems(problems, output);
  output.out(`${folder}: ${count(problems.length, 'problem')}; nothing was measured.`);
  return false;
}
