import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { readDossier } from '@parley/dossier';
import { draftDossier } from '@parley/ingest';
import { matchReports, measureDraft, type Share } from '../src/measure-draft.ts';

// Drafts the accounts of a reviewed dossier from their raw texts and prints how near the draft comes. The texts come
// from PARLEY_TEXTS or else from ../shared/accounts beside the checkout. --details prints what was missed.
const root = join(import.meta.dirname, '../../..');
const texts = process.env['PARLEY_TEXTS'] ?? join(root, '../shared/accounts');
const sets = [
  { folder: join(root, 'data/antalya-2022'), texts },
  { folder: join(root, 'data/lake-accord-2031'), texts: join(root, 'data/lake-accord-2031/texts') },
];
const share = ({ right, of }: Share): string =>
  `${(of === 0 ? 0 : right / of).toFixed(3)}  ${right} of ${of}`;

for (const set of sets) {
  const reviewed = await readDossier(set.folder);
  if (!reviewed.ok) throw new Error(`${set.folder} is no sound dossier`);
  const files = list(set.texts).filter((name) =>
    reviewed.dossier.accounts.some(({ text }) => text.file === name),
  );
  if (files.length < reviewed.dossier.accounts.length) {
    console.log(`${basename(set.folder)}: skipped, its texts are not in ${set.texts}`);
    continue;
  }
  const began = performance.now();
  const raw = files.map((name) => ({ name, bytes: readFileSync(join(set.texts, name)) }));
  const { dossier } = await draftDossier(raw, { talks: reviewed.dossier.talks.id });
  const measure = measureDraft(dossier, reviewed.dossier);
  console.log(
    `${basename(set.folder)}: ${files.length} accounts in ${Math.round(performance.now() - began)} ms`,
  );
  console.log(`  reports found            ${share(measure.found)}`);
  console.log(`  of the draft right       ${share(measure.precise)}`);
  console.log(`  with a speaker, found    ${share(measure.spokenFound)}`);
  console.log(`  with a speaker, right    ${share(measure.spokenPrecise)}`);
  console.log(`  speaker right            ${share(measure.speaker)}`);
  console.log(`  mode right               ${share(measure.mode)}`);
  console.log(`  furniture kept out       ${share(measure.furniture)} characters`);
  console.log(`  furniture, same kind     ${share(measure.furnitureKind)} characters`);
  console.log(`  quotations in furniture  ${measure.furnitureQuotations}`);
  const { precision, recall, f1 } = measure.alignment;
  console.log(
    `  alignment B³             P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
  );
  if (process.argv.includes('--details')) printDetails(dossier, reviewed.dossier, set.texts);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function printDetails(
  draft: Parameters<typeof matchReports>[0],
  reviewed: typeof draft,
  folder: string,
): void {
  for (const gold of reviewed.accounts) {
    const mine = draft.accounts.find(({ text }) => text.digest === gold.text.digest);
    if (!mine) continue;
    const text = readFileSync(join(folder, gold.text.file), 'utf8');
    const pairs = matchReports(draft, reviewed, mine, gold);
    const show = (one: (typeof draft.attestations)[number]): string =>
      `${one.id.slice(12)} ${one.mode} ${one.speaker ?? ''} | ${one.source?.printed ?? ''} | ${one.cue?.printed ?? ''} | ${one.content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
    for (const one of reviewed.attestations.filter(({ account }) => account === gold.id)) {
      if (!pairs.some(([, other]) => other === one)) console.log(`  MISSED ${show(one)}`);
    }
    for (const one of draft.attestations.filter(({ account }) => account === mine.id)) {
      const pair = pairs.find(([its]) => its === one);
      if (!pair) console.log(`  EXTRA  ${show(one)}`);
      else if (pair[0].mode !== pair[1].mode || pair[0].speaker !== pair[1].speaker)
        console.log(`  DIFFER ${show(pair[0])}\n         ${show(pair[1])}`);
    }
  }
}
