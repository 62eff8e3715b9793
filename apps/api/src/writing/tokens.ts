import { timingSafeEqual } from 'node:crypto';
import type { TalksId } from '@parley/schema';
import { endOf, readTokenLine, tokenIdOf, type Grant, type TokenLine, type TokenRight } from './grant.ts';
import { hashToken } from './token.ts';

/** Somebody who may write, by the token that was brought. */
export interface Writer extends Pick<Grant, 'name' | 'rights' | 'talks'> {
  /** The token's own, as `pnpm api token --list` shows it. */
  readonly token: string;
}

/** Whether who brings a token may do that. */
export function hasRight({ rights }: Pick<Writer, 'rights'>, right: TokenRight): boolean {
  return rights.includes(right);
}

/** Whether a token holds for talks. */
export function holdsFor({ talks }: Pick<Writer, 'talks'>, asked: TalksId): boolean {
  return talks === undefined || talks.includes(asked);
}

/** The tokens that may write, by their hashes. */
export class Tokens {
  readonly #entries: readonly { readonly writer: Writer; readonly hash: Buffer; readonly endMs: number }[];

  constructor(lines: readonly TokenLine[]) {
    this.#entries = lines.map((line) => {
      const { until, ...grant } = line.grant;
      return {
        writer: { ...grant, token: tokenIdOf(line) },
        hash: Buffer.from(line.hash),
        endMs: endOf(until),
      };
    });
  }

  /**
   * Who brings the token of a header `authorization`; undefined where nobody is known by it, or its time is over. Takes
   * as long whichever token it is and however much of it is right: hashes are compared, in constant time and all of them.
   */
  find(authorization: string | null, nowMs: number): Writer | undefined {
    const [, token] = /^bearer +(\S+)$/i.exec(authorization?.trim() ?? '') ?? [];
    if (token === undefined) return undefined;
    const asked = Buffer.from(hashToken(token));
    let found: Writer | undefined;
    for (const { writer, hash, endMs } of this.#entries) {
      if (timingSafeEqual(hash, asked) && nowMs < endMs) found = writer;
    }
    return found;
  }
}

/** Reads the lines of a file of tokens; what is wrong with the first line that is, in words that tell nothing of it. */
export function readTokenLines(text: string): TokenLine[] | Error {
  const lines: TokenLine[] = [];
  const hashes = new Set<string>();
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const line = readTokenLine(written);
    const place = `Line ${index + 1}`;
    if (line instanceof Error) return new Error(`${place} ${line.message}`);
    if (!line) continue;
    if (hashes.has(line.hash)) return new Error(`${place} has the token of another line once more`);
    hashes.add(line.hash);
    lines.push(line);
  }
  return lines;
}
