import { relative } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { type Arguments, readArguments, usage } from './arguments.ts';
import { compose, serialise } from './compose/compose.ts';
import { en } from './compose/wording/en.ts';
import { drawDocument } from './draw/draw-document.ts';
import { openFonts } from './draw/fonts.ts';
import { exitCodeOf, type Failure, type Outcome } from './failure.ts';
import { fetchBriefing } from './fetch/fetch-briefing.ts';
import type { Endpoint } from './fetch/post.ts';
import { layoutDocument } from './layout/layout-document.ts';
import { showProgress } from './progress.ts';
import { reserveFiles } from './reserve-files.ts';

/** A server that has said nothing for so long will say nothing. */
const patienceMs = 60_000;

const progress = showProgress(process.stderr);
process.exitCode = await main(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());

async function main(line: readonly string[], folder: string): Promise<number> {
  const read = readArguments(line, folder);
  if ('failure' in read) return tell(read.failure);
  if (read.value === 'help') return say(usage);
  const made = await makeBriefing(read.value);
  progress.clear();
  return 'failure' in made ? tell(made.failure) : say(made.value);
}

/** fetch → compose → layout → draw; gives the line that says what was made. */
async function makeBriefing(asked: Arguments): Promise<Outcome<string>> {
  const talks = asked.talks ?? packageJson.config.talks;
  const reserved = await reserveFiles(asked, talks);
  if ('failure' in reserved) return reserved;
  const { pdf, json, discard } = reserved.value;
  try {
    progress.say('Asking the API …');
    const endpoint = await openEndpoint(asked.api);
    const answer = await fetchBriefing(endpoint, { ...asked, talks });
    if ('failure' in answer) return answer;

    progress.say('Composing …');
    const report = compose(answer.value, en);

    progress.say('Laying out …');
    const fonts = openFonts();
    const laidOut = layoutDocument(report, { measure: fonts.measure });

    progress.say(`Drawing ${laidOut.pages.length} pages …`);
    const digest = await pdf.write((sink) => drawDocument(laidOut, fonts, sink));
    await json?.write(async (sink) => void sink.write(serialise(answer.value)));

    for (const { message } of laidOut.diagnostics) process.stderr.write(`${message}\n`);
    const path = relative(asked.folder, pdf.path);
    return {
      value: `${path.startsWith('..') ? pdf.path : path}  ${laidOut.pages.length} pages  sha256:${digest}`,
    };
  } finally {
    await discard();
  }
}

async function openEndpoint(url: URL | undefined): Promise<Endpoint> {
  if (url) return { url, handler: fetch, patienceMs };
  throw new Error('not yet');
}

function tell(failure: Failure): number {
  process.stderr.write(`briefing: ${failure.message}\n  ${failure.hint}\n`);
  return exitCodeOf(failure);
}

function say(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}
