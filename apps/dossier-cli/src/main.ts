import process from 'node:process';
import { runDossier } from './run-dossier.ts';

// pnpm runs scripts in the folder of their package; the paths that a person gives count from where the person stands.
const standing = process.env['INIT_CWD'];
if (standing !== undefined) process.chdir(standing);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as head, is no failure.
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runDossier(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
