import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose } from '../src/compose/compose.ts';
import { en } from '../src/compose/wording/en.ts';
import type { Answer } from '../src/fetch/answer.ts';
import { fetchBriefing } from '../src/fetch/fetch-briefing.ts';
import { openHere } from '../src/fetch/open-endpoint.ts';
import { installOthers } from './briefing/install-others.ts';
import { type Dossier, multiplyTalks, writeTalks } from './briefing/multiply-talks.ts';
import { plainContent } from './briefing/plain-content.ts';
import { type Party, printResults, race, type Result } from './briefing/race.ts';
import { type Command, runProcess } from './briefing/run-process.ts';

// `pnpm bench briefing` measures whole processes in turn: the briefing of the five accounts, API and store included,
// against the least that pdfkit can do and against the same words in pdfmake and Typst; then a long one of real talks
// multiplied, and how memory grows with pages. `pnpm bench briefing 3` runs three rounds instead of five.
const reports = join(import.meta.dirname, '..');
const start = join(reports, 'src/start.js');
const fonts = join(dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/source-serif-4'))));
const rounds = Number(process.argv[3] ?? 5);
/** How often the five accounts are told in the long briefings; the last makes about 500 pages. */
const multiples = [3, 6, 15];

const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
try {
  const others = await installOthers();
  await measureFive(others);
  await measureLong(others);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureFive(others: string | undefined): Promise<void> {
  const talks = 'antalya-2022';
  const briefing = commandOf(talks, {});
  const pages = await prepare(talks, briefing);
  const results = await race(
    [
      { name: 'briefing', command: briefing },
      { name: 'of new data', command: { ...briefing, prepare: forgetData } },
      { name: 'hello', command: other('hello.js', join(folder, 'hello.pdf')) },
      ...sameWords(talks, others),
    ],
    rounds,
  );
  printResults(`Five accounts, ${pages} pages`, results, 'hello');
}

async function measureLong(others: string | undefined): Promise<void> {
  const five = await readFive();
  const grown: { pages: number; result: Result }[] = [];
  for (const times of multiples) {
    const talks = `told-${times}-times`;
    const data = join(folder, 'data', talks);
    await writeTalks(multiplyTalks(five, times, talks), join(data, talks));
    const briefing = commandOf(talks, { PARLEY_DATA: data, PARLEY_STORE: join(folder, `${talks}.sqlite`) });
    const pages = await prepare(talks, briefing);
    const last = times === multiples.at(-1);
    const parties = [{ name: 'briefing', command: briefing }, ...(last ? sameWords(talks, others) : [])];
    const results = await race(parties, Math.min(rounds, last ? 3 : 1));
    if (last) printResults(`${5 * times} accounts, ${pages} pages`, results, others ? 'typst' : 'briefing');
    const [result] = results;
    if (result) grown.push({ pages, result });
  }
  console.log('\nGrowth with pages');
  for (const { pages, result } of grown) {
    const perPage = (result.wallMs / pages).toFixed(1);
    console.log(
      `  ${String(pages).padStart(4)} pages  ${(result.wallMs / 1000).toFixed(2)} s  ${perPage} ms a page  ${Math.round(result.peakMiB)} MiB at the peak`,
    );
  }
}

/** Takes away what earlier runs have kept of the same data: then all is asked, compared and laid out. */
async function forgetData(): Promise<void> {
  const kept = ['parley-answers', 'parley-sections', 'parley-layouts'].map((name) =>
    join(reports, 'node_modules/.cache', name),
  );
  for (const each of kept) await rm(each, { recursive: true, force: true });
}

/** What `pnpm briefing` runs. */
function commandOf(talks: string, environment: Record<string, string>): Command {
  return {
    args: [start, '--talks', talks, '--out', join(folder, `${talks}.pdf`)],
    folder: reports,
    environment,
  };
}

/** Runs a briefing once, which imports its dossier, and keeps its words for the others. Gives the number of pages. */
async function prepare(talks: string, { args, environment }: Command): Promise<number> {
  const json = join(folder, `${talks}.json`);
  const run = { args: [...args, '--json', json], folder: reports, ...(environment && { environment }) };
  const { printed } = await runProcess(run);
  const report = compose(JSON.parse(await readFile(json, 'utf8')) as Answer, en);
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(contentOf(talks), JSON.stringify(plainContent(report)));
  return Number(/(\d+) pages/.exec(printed)?.[1]);
}

/** The five accounts as the API gives them. */
async function readFive(): Promise<Dossier> {
  const opened = await openHere(console.error);
  if ('failure' in opened) throw new Error(opened.failure.message);
  try {
    const answer = await fetchBriefing(opened.value, { talks: 'antalya-2022' });
    if ('failure' in answer) throw new Error(answer.failure.message);
    return answer.value.comparison.talks.dossier as Dossier;
  } finally {
    await opened.value.close();
  }
}

function contentOf(talks: string): string {
  return join(folder, 'content', `${talks}.json`);
}

function sameWords(talks: string, others: string | undefined): Party[] {
  if (others === undefined) return [];
  return ['pdfmake', 'typst'].map((name) => ({
    name,
    command: other(`${name}.ts`, others, contentOf(talks), fonts, join(folder, `${talks}-${name}.pdf`)),
  }));
}

function other(file: string, ...args: string[]): Command {
  return { args: [join(import.meta.dirname, 'briefing/others', file), ...args], folder: reports };
}
