import { readFileSync, statSync } from 'node:fs';
import type { StartProblem } from '../server/start-problem.ts';
import { readTokenLines, Tokens, type Writer } from './tokens.ts';
import { TokenUses } from './token-uses.ts';

/** Who may write, as the file of tokens says at each moment. */
export interface TokenFile {
  /** Who brings the token of a header `authorization`; undefined where nobody is known by it. */
  find(authorization: string | null): Writer | undefined;
  /** Writes down what has been used since. */
  close(): void;
}

/**
 * Opens a file of tokens. A change of it holds from the next request on, without a restart, so that a token which is
 * taken back is of no use any more. While it cannot be read, or has something wrong in it, nobody may write: a line that
 * was taken out in the same breath must not go on.
 */
export function openTokenFile(file: string, report: (message: string) => void): TokenFile | StartProblem {
  let mark = markFile(file);
  const first = readFile(file);
  if ('code' in first) return first;
  let tokens: Tokens = first;
  const uses = new TokenUses(file, report);
  const refresh = (): void => {
    const now = markFile(file);
    if (now === mark) return;
    mark = now;
    const read = readFile(file);
    if ('code' in read) report(`${read.message}. Until it is mended nobody may write`);
    tokens = 'code' in read ? new Tokens([]) : read;
  };
  return {
    find: (authorization) => {
      if (authorization === null) return undefined;
      refresh();
      const writer = tokens.find(authorization, Date.now());
      if (writer) uses.note(writer.token);
      return writer;
    },
    close: () => uses.write(),
  };
}

function markFile(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return `${stats?.ino} ${stats?.size} ${stats?.mtimeNs}`;
}

function readFile(file: string): Tokens | StartProblem {
  try {
    const lines = readTokenLines(readFileSync(file, 'utf8'));
    if (lines instanceof Error) return refuse(`In the file of tokens ${file}, ${lowerFirst(lines.message)}`);
    return lines.length > 0 ? new Tokens(lines) : refuse(`The file of tokens ${file} has no token in it`);
  } catch (error) {
    return refuse(`The file of tokens ${file} cannot be read: ${(error as Error).message}`);
  }
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function refuse(message: string): StartProblem {
  return {
    code: 'tokens-invalid',
    message,
    hint: 'Write one line for each token, as `pnpm api token NAME` prints it, or leave PARLEY_TOKENS out.',
  };
}
