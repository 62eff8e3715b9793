import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { findAttributionsInText } from '../src/attributions/find-in-text.ts';

// How fast articles are read, on one core and in one process: attributions by characters a second after start-up,
// start-up as a whole process with one sentence, a draft of 400 articles, and the memory that ever longer articles
// take. Medians of several runs; the articles are the invented ones of this package, in turn and with other numbers.
const runs = 5;
const folder = join(import.meta.dirname, '../test-articles');
const articles = readdirSync(folder).map((name) => readFileSync(join(folder, name, 'article.txt'), 'utf8'));
const attributions = join(import.meta.dirname, '../src/attributions-main.ts');

if (process.argv[2] === '--peak') await printPeak(Number(process.argv[3]));
else await printAll();

async function printAll(): Promise<void> {
  const text = articles.join('\n');
  await findAttributionsInText(text, { stances: true });
  const speeds = await repeat(async () => {
    for (let turn = 0; turn < 20; turn += 1) await findAttributionsInText(text, { stances: true });
  });
  console.log(
    `attributions   ${Math.round((text.length * 20) / (median(speeds) / 1000)).toLocaleString('en')} characters a second`,
  );
  const starts = await repeat(() => {
    const input = '{"id":"a","text":"The gate stays shut, the minister said."}\n';
    spawnSync(process.execPath, [attributions], { input });
  });
  console.log(`start-up       ${(median(starts) / 1000).toFixed(2)} s, whole process with one sentence`);
  const raw = Array.from({ length: 400 }, (_, index) => ({
    name: `${index}.txt`,
    bytes: new TextEncoder().encode(variant(articles[index % articles.length] ?? '', index)),
  }));
  const began = performance.now();
  const { draftDossier } = await import('@parley/ingest');
  const { dossier } = await draftDossier(raw, { talks: 'talks:speed' });
  console.log(
    `400 articles   ${((performance.now() - began) / 1000).toFixed(1)} s for ${dossier.attestations.length} reports of ${dossier.statements.length} statements`,
  );
  for (const thousands of [100, 200, 400]) {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, '--peak', String(thousands)]);
    console.log(`memory         ${String(thousands).padStart(3)},000 characters: ${String(stdout).trim()}`);
  }
}

/** The same article with other numbers and one other word in each paragraph, so that no two are copies. */
function variant(article: string, index: number): string {
  return article
    .replaceAll(/\d+/g, (number) => String(Number(number) + (index % 50)))
    .replaceAll('\n\n', ` Observer ${index} was there.\n\n`);
}

async function printPeak(thousands: number): Promise<void> {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < thousands * 1000; index += 1) {
    const part = variant(articles[index % articles.length] ?? '', index);
    parts.push(part.replaceAll('\n', ` ${index}\n`));
    length += part.length;
  }
  const long = parts.join('\n').slice(0, thousands * 1000);
  const { draftDossier } = await import('@parley/ingest');
  const before = process.memoryUsage().rss;
  const began = performance.now();
  await draftDossier([{ name: 'long.txt', bytes: new TextEncoder().encode(long) }], { talks: 'talks:long' });
  const grown = process.resourceUsage().maxRSS * 1024 - before;
  console.log(
    `${Math.round(grown / 1048576)} MB more at the peak, ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
}

async function repeat(work: () => void | Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
