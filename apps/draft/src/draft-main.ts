import process from 'node:process';
import { runDraft } from './run-draft.ts';

// pnpm runs scripts in the folder of their package; the paths that a person gives count from where the person stands.
const standing = process.env['INIT_CWD'];
if (standing !== undefined) process.chdir(standing);

process.exitCode = await runDraft(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && { progress: showProgress }),
});

function showProgress(done: number, all: number): void {
  const width = 30;
  const filled = Math.round((done / all) * width);
  const bar = `\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${all} articles`;
  process.stderr.write(done === all ? `${bar}\nPutting them together …\n` : bar);
}
