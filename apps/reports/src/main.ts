import { relative } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { type Arguments, readArguments, usage } from './arguments.ts';
import { compose, serialise } from './compose/compose.ts';
import { en } from './compose/wording/en.ts';
import { drawDocument } from './draw/draw-document.ts';
import { openFonts } from './draw/fonts.ts';
import { exitCodeOf, type Failure, type Outcome } from './failure.ts';
import { fetchBriefing } from './fetch/fetch-briefing.ts';
import { openHere, openServer } from './fetch/open-endpoint.ts';
import { layoutDocument } from './layout/layout-document.ts';
import { showProgress } from './progress.ts';
import { reserveFiles } from './reserve-files.ts';

const progress = showProgress(process.stderr);
process.exitCode = await main(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());

async function main(line: readonly string[], folder: string): Promise<number> {
  const read = readArguments(line, folder);
  if ('failure' in read) return refuse(read.failure);
  if (read.value === 'help') return say(usage);
  const made = await makeBriefing(read.value);
  progress.clear();
  return 'failure' in made ? refuse(made.failure) : say(made.value);
}

/** fetch → compose → layout → draw; gives the line that says what was made. */
async function makeBriefing(asked: Arguments): Promise<Outcome<string>> {
  const talks = asked.talks ?? packageJson.config.talks;
  const reserved = await reserveFiles(asked, talks);
  if ('failure' in reserved) return reserved;
  const { pdf, json } = reserved.value;
  try {
    progress.say('Asking the API …');
    const answer = await ask(asked, talks);
    if ('failure' in answer) return answer;

    progress.say('Composing …');
    const report = compose(answer.value, en);

    progress.say('Laying out …');
    const fonts = openFonts();
    const laidOut = layoutDocument(report, { measure: fonts.measure });

    progress.say(`Drawing ${laidOut.pages.length} pages …`);
    const digest = await pdf.write((sink) => drawDocument(laidOut, fonts, sink));
    await json?.write(async (sink) => void sink.write(serialise(answer.value)));

    for (const { message } of laidOut.diagnostics) warn(message);
    return { value: `${shorten(pdf.path, asked.folder)}  ${laidOut.pages.length} pages  sha256:${digest}` };
  } finally {
    await reserved.value.discard();
  }
}

async function ask({ api, accounts }: Arguments, talks: string) {
  const opened = api ? { value: openServer(api) } : await openHere(warn);
  if ('failure' in opened) return opened;
  try {
    return await fetchBriefing(opened.value, { talks, ...(accounts && { accounts }) });
  } finally {
    await opened.value.close();
  }
}

/** A path from where the person stands, as far as it leads downwards. */
function shorten(path: string, folder: string): string {
  const way = relative(folder, path);
  return way.startsWith('..') ? path : way;
}

function refuse({ message, hint, ...failure }: Failure): number {
  warn(`briefing: ${message}.\n  ${hint}`);
  return exitCodeOf({ message, hint, ...failure });
}

function warn(line: string): void {
  progress.clear();
  process.stderr.write(`${line}\n`);
}

function say(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}
