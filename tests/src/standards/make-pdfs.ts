import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDossier } from '@parley/dossier';
import { generateTalks, type Size } from './generate-talks.ts';
import { hostileStrings, longHeadline } from './hostile-strings.ts';
import { runBriefing } from './run-briefing.ts';

/**
 * Makes briefings of generated talks and of those in data/, each through the
 * whole pipeline: a folder of YAML, the API in the process, a PDF.
 *
 *   node make-pdfs.ts FOLDER [NAME …]
 *
 * Prints a line for each; exit code 1 if one could not be made.
 */
const sizes: Record<string, Size> = {
  'accounts-2': { accounts: 2 },
  'accounts-8': { accounts: 8 },
  'accounts-24': { accounts: 24 },
  'accounts-100': { accounts: 100 },
  'accounts-500': { accounts: 500 },
  hostile: { accounts: 4, strings: hostileStrings, headline: longHeadline },
};
const kept = ['antalya-2022', 'lake-accord-2031'];

const [folder = 'out/standards', ...wanted] = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
await mkdir(folder, { recursive: true });
let failed = false;

for (const name of kept.filter(isWanted)) failed = !(await make(name, undefined)) || failed;
for (const [name, size] of Object.entries(sizes)) {
  if (!isWanted(name)) continue;
  const data = join(folder, `${name}-data`);
  await mkdir(join(data, name), { recursive: true });
  const written = await writeDossier(join(data, name), await generateTalks(name, size));
  if (!written.ok && written.problems[0]?.code !== 'folder-occupied') console.error(name, written.problems);
  failed = !(await make(name, data)) || failed;
}
process.exitCode = failed ? 1 : 0;

async function make(name: string, data: string | undefined): Promise<boolean> {
  const run = await runBriefing(name, join(folder, `${name}.pdf`), data);
  const seconds = (run.elapsedMs / 1000).toFixed(1);
  console.log(run.exitCode === 0 ? `${run.stdout.trim()}  ${seconds} s` : `${name}: not made\n${run.stderr}`);
  return run.exitCode === 0;
}
