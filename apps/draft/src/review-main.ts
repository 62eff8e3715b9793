import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { dossierFile } from '@parley/dossier';
import { keysHelp } from './act-on.ts';
import { exitCodes } from './output.ts';
import { reviewSession } from './review-session.ts';
import { openTerminal } from './terminal.ts';

const usage = `Usage:
  pnpm review ID|FOLDER
      Walks through what a draft suggests: the dossier data/ID, or that in FOLDER.

Exit code: 0 all decisions were written, 1 the dossier cannot be reviewed, 2 the command was not understood.`;

// pnpm runs scripts in the folder of their package; the paths that a person gives count from where the person stands.
const standing = process.env['INIT_CWD'];
if (standing !== undefined) process.chdir(standing);
process.exitCode = await main(process.argv.slice(2));

async function main([named, ...others]: readonly string[]): Promise<number> {
  if (named === '--help' || named === '-h') {
    process.stdout.write(`${usage}\n`);
    return exitCodes.well;
  }
  if (named === undefined || others.length > 0) return refuse(usage, exitCodes.usage);
  const places = [named, join('data', named.replace(/^talks:/, ''))];
  const folder = places.find((place) => existsSync(join(place, dossierFile)));
  if (folder === undefined)
    return refuse(`There is no dossier in ${places.join(' nor in ')}.\n\n${usage}`, exitCodes.usage);
  const terminal = openTerminal();
  terminal.write(keysHelp);
  const end = await reviewSession(folder, terminal, { by: nameOfUser(), on: today() });
  terminal.close();
  if ('unsound' in end) {
    return refuse(
      `The dossier has problems; mend them first:\n${end.unsound.slice(0, 10).join('\n')}`,
      exitCodes.problems,
    );
  }
  terminal.write(`${count(end.decided, 'decision')} written, ${end.left} left to decide.`);
  return exitCodes.well;
}

function refuse(words: string, code: number): number {
  process.stderr.write(`${words}\n`);
  return code;
}

function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container the user may have no name.
    return 'reviewer';
  }
}

/** The day where the person is. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
