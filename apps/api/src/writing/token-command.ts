import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandSurroundings, ExitCode } from '../import/command.ts';
import { askedFrom } from '../store/location.ts';
import { readGrant } from './grant.ts';
import { listTokens, newToken, revokeTokens, rotateToken } from './manage-tokens.ts';
import { writerPattern } from './token.ts';

const usage = `Usage
  pnpm api token NAME [--rights import,review] [--talks A,B] [--until DAY]
                                  make a token for who is to write; without more: all rights, all talks, for ever
  pnpm api token --list           who may write: rights, talks, end and last use, and no secrets
  pnpm api token --rotate NAME [--until DAY] [--overlap DAYS]
                                  make a token in place of that of the name, which holds for seven days more
  pnpm api token --revoke NAME    take back all tokens of the name, or the one that has it as its id in the list

  --file FILE                     the file of tokens (default: PARLEY_TOKENS); servers see its changes at once.
                                  A new token is added to it; where none is named, its line is printed

Exit code
  0  it was done    1  the file of tokens does not allow it    2  wrongly called`;

const options = {
  list: { type: 'boolean' },
  rotate: { type: 'string' },
  revoke: { type: 'string' },
  rights: { type: 'string' },
  talks: { type: 'string' },
  until: { type: 'string' },
  overlap: { type: 'string' },
  file: { type: 'string' },
} as const;

const usualOverlapDays = '7';

type Surroundings = Pick<CommandSurroundings, 'out' | 'err'> &
  Partial<Pick<CommandSurroundings, 'environment'>>;

/** Makes, lists, replaces and takes back tokens. A token itself is printed once and kept nowhere. */
export async function runToken(parts: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const run = readCommand(parts, surroundings);
  if (!(run instanceof Error)) return run();
  surroundings.err(`${run.message}.\n\n${usage}`);
  return 2;
}

function readCommand(
  parts: readonly string[],
  { out, err, environment = {} }: Surroundings,
): (() => ExitCode) | Error {
  const parsed = parse(parts);
  if (parsed instanceof Error) return parsed;
  const { values, positionals } = parsed;
  const { list, rotate, revoke, overlap = usualOverlapDays } = values;
  const named = values.file ?? environment['PARLEY_TOKENS'];
  const file = named ? resolve(askedFrom(environment), named) : undefined;
  const said = { out, err };
  const asked = [...positionals, ...[list, rotate, revoke].filter((given) => given !== undefined)];
  if (asked.length !== 1) return new Error('Name the one who is to write, or ask for one other thing');
  const grant = readGrant(positionals[0] ?? rotate ?? '', values);
  if (grant instanceof Error) return new Error(`What is asked for has ${grant.message}`);
  if (positionals.length > 0) {
    if (writerPattern.test(grant.name)) return () => newToken(file, grant, said);
    return new Error(
      `${JSON.stringify(grant.name)} is no name: letters, digits, dots and hyphens, 64 at most`,
    );
  }
  if (file === undefined) return new Error('Name the file of tokens with --file or PARLEY_TOKENS');
  if (list) return () => listTokens(file, said);
  if (revoke !== undefined) return () => revokeTokens(file, revoke, said);
  if (!/^\d{1,4}$/.test(overlap)) return new Error('--overlap takes a whole number of days');
  return () =>
    rotateToken(file, { name: grant.name, until: grant.until, overlapDays: Number(overlap) }, said);
}

function parse(parts: readonly string[]) {
  try {
    return parseArgs({ args: [...parts], allowPositionals: true, options });
  } catch (error) {
    return error as Error;
  }
}
