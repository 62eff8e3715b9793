import { parseArgs } from 'node:util';
import type { TalksId } from '@parley/schema';

/** How the command is written. */
export const draftUsage = `Usage:
  pnpm draft --talks ID --out FOLDER [--title TITLE] FILE…
      Reads articles (text, HTML saved from a browser, or URLs) about the talks ID and writes a draft dossier.
      Where FOLDER holds a dossier already, every decision made in it is kept.
  pnpm draft --help

Exit code: 0 a draft was written, 1 some articles were left out or nothing was written, 2 the command was not understood.`;

/** What is to be drafted, or what was not understood. */
export type DraftArguments =
  | {
      readonly command: 'draft';
      readonly talks: TalksId;
      readonly out: string;
      readonly title: string | undefined;
      readonly files: readonly string[];
    }
  | { readonly command: 'help' }
  | { readonly command: 'unknown'; readonly message: string };

/** Reads the arguments of the draft command. */
export function parseDraftArguments(args: readonly string[]): DraftArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        talks: { type: 'string' },
        out: { type: 'string' },
        title: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error)
      return { command: 'unknown', message: error.message.split('. ')[0] ?? '' };
    throw error;
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { command: 'help' };
  const id = values.talks?.replace(/^talks:/, '');
  if (id === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return {
      command: 'unknown',
      message: 'Name the talks: --talks with small letters, digits and hyphens, for example "antalya-2022".',
    };
  }
  if (values.out === undefined || values.out === '')
    return { command: 'unknown', message: 'Say where to write: --out FOLDER.' };
  if (positionals.length === 0) return { command: 'unknown', message: 'Name at least one article.' };
  return { command: 'draft', talks: `talks:${id}`, out: values.out, title: values.title, files: positionals };
}
