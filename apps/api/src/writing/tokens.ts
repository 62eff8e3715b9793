import { timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { StartProblem } from '../server/start-problem.ts';
import { hashToken, writerPattern } from './token.ts';

/** Somebody who may write, by the name of the token. */
export interface Writer {
  readonly name: string;
}

const hashed = /^sha256:[0-9a-f]{64}$/;

/** The tokens that may write, by their hashes. */
export class Tokens {
  readonly #entries: readonly { readonly writer: Writer; readonly hash: Buffer }[];

  /** @param entries hashes as `hashToken` writes them, by the writer's name. */
  constructor(entries: Iterable<readonly [name: string, hash: string]>) {
    this.#entries = [...entries].map(([name, text]) => ({ writer: { name }, hash: Buffer.from(text) }));
  }

  /**
   * Who brings the token of a header `authorization`; undefined where nobody is known by it. Takes as long whichever
   * token it is and however much of it is right: hashes are compared, in constant time and all of them.
   */
  find(authorization: string | null): Writer | undefined {
    const [, token] = /^bearer +(\S+)$/i.exec(authorization?.trim() ?? '') ?? [];
    if (token === undefined) return undefined;
    const asked = Buffer.from(hashToken(token));
    let found: Writer | undefined;
    for (const { writer, hash } of this.#entries) if (timingSafeEqual(hash, asked)) found = writer;
    return found;
  }
}

/** Reads a file of tokens: a line for each, its name and its hash; `#` begins a comment. */
export async function readTokens(file: string): Promise<Tokens | StartProblem> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return refuse(`The file of tokens ${file} cannot be read: ${(error as Error).message}`);
  }
  const entries = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [name, hash, ...more] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (name === undefined || name === '') continue;
    const place = `Line ${index + 1} of ${file}`;
    if (hash === undefined || !hashed.test(hash) || more.length > 0 || !writerPattern.test(name))
      return refuse(`${place} is no name with the hash of a token`);
    if (entries.has(name)) return refuse(`${place} has the name ${name} once more`);
    entries.set(name, hash);
  }
  return entries.size > 0 ? new Tokens(entries) : refuse(`The file of tokens ${file} has no token in it`);
}

function refuse(message: string): StartProblem {
  return {
    code: 'tokens-invalid',
    message,
    hint: 'Write one line for each token, as `pnpm api token NAME` prints it, or leave PARLEY_TOKENS out.',
  };
}
