import { parseArgs } from 'node:util';
import type { CommandSurroundings, ExitCode } from '../import/command.ts';
import { makeToken, writerPattern, writeTokenLine } from './token.ts';

const usage = `Usage
  pnpm api token NAME    make a token for who is to write, and the line for the file that PARLEY_TOKENS names

Exit code
  0  it was made    2  wrongly called`;

/** Makes a token: prints it once, and what is to be kept of it. Nothing is written anywhere. */
export async function runToken(
  parts: readonly string[],
  { out, err }: Pick<CommandSurroundings, 'out' | 'err'>,
): Promise<ExitCode> {
  const name = readName(parts);
  if (name instanceof Error) {
    err(`${name.message}.\n\n${usage}`);
    return 2;
  }
  const token = makeToken();
  err('The token, shown this once. Give it to whoever is to write, by a safe way:');
  out(token);
  err('The line for the file of tokens, which says nothing of the token itself:');
  out(writeTokenLine(name, token));
  return 0;
}

function readName(parts: readonly string[]): string | Error {
  try {
    const { positionals } = parseArgs({ args: [...parts], allowPositionals: true, options: {} });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) return new Error('Name the one who is to write');
    if (writerPattern.test(name)) return name;
    return new Error(`${JSON.stringify(name)} is no name: letters, digits, dots and hyphens, 64 at most`);
  } catch (error) {
    return error as Error;
  }
}
