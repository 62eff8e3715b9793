import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { CommandSurroundings, ExitCode } from '../import/command.ts';
import { endOf, readTokenLine, tokenIdOf, writeTokenLine, type Grant, type TokenLine } from './grant.ts';
import { hashToken, makeToken } from './token.ts';
import { readUses } from './token-uses.ts';
import { readTokenLines } from './tokens.ts';

/** Where it is said what was done: tokens and lists to `out`, all else to `err`. */
export type Said = Pick<CommandSurroundings, 'out' | 'err'>;

const dayMs = 86_400_000;

/** Makes a token, and adds it to the file of tokens, or prints the line for one. */
export function newToken(file: string | undefined, grant: Grant, { out, err }: Said): ExitCode {
  const token = makeToken();
  const line = writeTokenLine({ grant, hash: hashToken(token) });
  if (file !== undefined) {
    const text = readText(file);
    const problem = text === '' ? undefined : findProblem(file, text);
    if (problem !== undefined) return fail(problem, err);
    writeText(file, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`);
  }
  err('The token, shown this once. Give it to whoever is to write, by a safe way:');
  out(token);
  if (file !== undefined) err(`It was added to ${file}, which says nothing of the token itself.`);
  else {
    err('The line for the file of tokens, which says nothing of the token itself:');
    out(line);
  }
  return 0;
}

/** Prints who may write: name, id, rights, talks, end and last use, with tabs between them. */
export function listTokens(file: string, { out, err }: Said): ExitCode {
  const text = readText(file);
  const problem = findProblem(file, text);
  if (problem !== undefined) return fail(problem, err);
  const uses = readUses(file);
  out(['name', 'id', 'rights', 'talks', 'until', 'last use'].join('\t'));
  for (const line of linesOf(text)) {
    const { name, rights, talks, until } = line.grant;
    const end = until ?? 'for ever';
    out(
      [
        name,
        tokenIdOf(line),
        rights.join(','),
        talks?.join(',') ?? 'all',
        isOver(line) ? `${end} (over)` : end,
        uses[tokenIdOf(line)] ?? 'never',
      ].join('\t'),
    );
  }
  return 0;
}

/** Makes a token that may what the newest one of the name may; those of the name that still hold end after the overlap. */
export function rotateToken(
  file: string,
  { name, until, overlapDays }: { name: string; until: string | undefined; overlapDays: number },
  { out, err }: Said,
): ExitCode {
  const text = readText(file);
  const problem = findProblem(file, text);
  if (problem !== undefined) return fail(problem, err);
  const holding = linesOf(text).filter((line) => line.grant.name === name && !isOver(line));
  const newest = holding.at(-1)?.grant;
  if (!newest) return fail(`${file} has no token of ${JSON.stringify(name)} that holds`, err);
  if (newest.until !== undefined && until === undefined) {
    return fail(
      `The token of ${name} holds until ${newest.until}: say with --until how long the new one does`,
      err,
    );
  }
  const end = `${new Date(Date.now() + overlapDays * dayMs).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;
  const token = makeToken();
  const { until: _ended, ...grant } = newest;
  const line = { grant: { ...grant, ...(until !== undefined && { until }) }, hash: hashToken(token) };
  const ending = new Set(
    holding.filter((one) => endOf(one.grant.until) > Date.parse(end)).map(({ hash }) => hash),
  );
  const edited = editLines(text, (one) => {
    if (!ending.has(one.hash)) return undefined;
    return writeTokenLine({ ...one, grant: { ...one.grant, until: end } });
  });
  writeText(file, `${edited}${edited.endsWith('\n') ? '' : '\n'}${writeTokenLine(line)}\n`);
  err('The new token, shown this once. Give it to whoever is to write, by a safe way:');
  out(token);
  err(`What ${name} had before holds until ${end}, or is taken back at once with --revoke.`);
  return 0;
}

/** Takes out the lines of a name, or the one of an id. */
export function revokeTokens(file: string, asked: string, { err }: Said): ExitCode {
  const text = readText(file);
  const problem = findProblem(file, text);
  if (problem !== undefined) return fail(problem, err);
  const isMeant = (line: TokenLine): boolean => line.grant.name === asked || tokenIdOf(line) === asked;
  const gone = linesOf(text).filter(isMeant).length;
  if (gone === 0) return fail(`${file} has no token of ${JSON.stringify(asked)}`, err);
  writeText(
    file,
    editLines(text, (line) => (isMeant(line) ? null : undefined)),
  );
  err(`${gone} taken back. Servers that use ${file} take no decision by it any more.`);
  return 0;
}

function linesOf(text: string): readonly TokenLine[] {
  const lines = readTokenLines(text);
  return lines instanceof Error ? [] : lines;
}

function isOver({ grant }: TokenLine): boolean {
  return endOf(grant.until) <= Date.now();
}

function findProblem(file: string, text: string): string | undefined {
  const lines = readTokenLines(text);
  return lines instanceof Error ? `${lines.message}, in ${file}. Nothing was changed` : undefined;
}

/** A file with other lines in place of some, comments behind them included; null takes one out. All other bytes stay. */
function editLines(text: string, edit: (line: TokenLine) => string | null | undefined): string {
  return text
    .split(/(?<=\n)/)
    .flatMap((written) => {
      const line = readTokenLine(written.replace(/\r?\n$/, ''));
      const edited = line === undefined || line instanceof Error ? undefined : edit(line);
      if (edited === null) return [];
      return [edited === undefined ? written : `${edited}\n`];
    })
    .join('');
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** In one step, and for its owner alone to read. */
function writeText(file: string, text: string): void {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text, { mode: 0o600 });
  renameSync(aside, file);
}

function fail(message: string, err: Said['err']): ExitCode {
  err(`${message}.`);
  return 1;
}
