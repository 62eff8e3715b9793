import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { keysHelp, reviewSession, type Terminal } from './review-session.ts';

// pnpm runs scripts in the folder of their package; the paths that a person gives count from where the person stands.
const standing = process.env['INIT_CWD'];
if (standing !== undefined) process.chdir(standing);

const [named] = process.argv.slice(2);
const folder = named === undefined || existsSync(named) ? named : join('data', named.replace(/^talks:/, ''));
if (folder === undefined || folder === '--help' || !existsSync(folder)) {
  process.stderr.write(
    'Usage:\n  pnpm review ID|FOLDER\n      Walks through what a draft suggests: data/ID, or the folder of a dossier.\n',
  );
  process.exitCode = folder === '--help' ? 0 : 2;
} else {
  write(keysHelp);
  const end = await reviewSession(folder, terminalOf(), {
    by: userInfo().username,
    on: new Date().toISOString().slice(0, 10),
  });
  if ('unsound' in end) {
    for (const line of end.unsound) process.stderr.write(`${line}\n`);
    process.exitCode = 1;
  } else write(`${end.decided} decisions written, ${end.left} reports left.`);
}

/** Single keys where a person types; lines, one letter each, where the input is a file. */
function terminalOf(): Terminal {
  const { stdin, stdout } = process;
  if (!stdin.isTTY) {
    const lines = createInterface({ input: stdin })[Symbol.asyncIterator]();
    const next = async (): Promise<string | undefined> => {
      const { value, done } = await lines.next();
      return done === true ? undefined : value;
    };
    return { write, key: next, ask: async () => (await next()) ?? '' };
  }
  return {
    write,
    key: () =>
      new Promise((resolve) => {
        stdin.setRawMode(true);
        stdin.resume();
        stdin.once('data', (data) => {
          stdin.setRawMode(false);
          stdin.pause();
          const key = data.toString('utf8');
          // Ctrl-C and Ctrl-D quit; all decisions are written already.
          resolve(key === '\u0003' || key === '\u0004' ? undefined : key);
        });
      }),
    ask: async (question) => {
      const asked = createInterface({ input: stdin, output: stdout });
      const answer = await asked.question(`  ${question}: `);
      asked.close();
      return answer;
    },
  };
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
