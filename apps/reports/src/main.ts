import { relative } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { type Arguments, readArguments } from './arguments.ts';
import type { ReportDocument } from './compose/blocks.ts';
import { answerIn, compose } from './compose/compose.ts';
import { exitCodeOf, type Failure, type Outcome } from './failure.ts';
import { freeMemory } from './free-memory.ts';
import type { Paper } from './layout/styles.ts';
import { obtainAnswer } from './obtain-answer.ts';
import { printReport } from './print-report.ts';
import { showProgress } from './progress.ts';
import { reserveFiles } from './reserve-files.ts';
import { usage } from './usage.ts';

// Whoever closes the pipe wants to hear no more; the files are made all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
const progress = showProgress(process.stderr);
void main(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd()).then((code) => {
  process.exitCode = code;
});

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
  const { out, json } = reserved.value;
  try {
    const composed = await composeAnswer(asked, talks);
    if ('failure' in composed) return composed;
    const { report, paper } = composed.value;

    const printed = await printReport(report, asked.output, { paper, progress, out });
    if ('failure' in printed) return printed;
    const kept = await json?.write(async (sink) => void sink.write(answerIn(report)));
    if (kept && 'failure' in kept) return kept;
    const placed = await reserved.value.place();
    if ('failure' in placed) return placed;

    const { size, digest, diagnostics } = printed.value;
    for (const { message } of diagnostics) warn(message);
    return { value: `${shorten(out.path, asked.folder)}  ${size}  sha256:${digest}` };
  } finally {
    await reserved.value.discard();
  }
}

/** fetch → compose. The answer is not kept: a long one takes as much memory as its pages. */
async function composeAnswer(
  asked: Arguments,
  talks: string,
): Promise<Outcome<{ report: ReportDocument; paper: Paper }>> {
  const obtained = await obtainAnswer(asked, talks, progress, warn);
  if ('failure' in obtained) return obtained;
  const { answer, words, paper } = obtained.value;
  freeMemory();
  progress.say('Composing …');
  return { value: { report: compose(answer, words), paper } };
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

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function say(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}
