import { parseArgs } from 'node:util';
import { exporters, findExporter, type Exporter } from '@parley/schema/exporters';

/** How the commands are written. */
export const usage = `Usage:
  pnpm dossier check [FOLDER] [--texts DIR]
      Checks the dossier in FOLDER, or every dossier in it; without FOLDER, all in data/.
      With --texts, checks every anchor and quotation against the texts in DIR; without it, a dossier that
      keeps its texts itself (texts/) is checked against those.
  pnpm dossier collate FOLDER --texts DIR
      Measures the running text that the accounts share, reads how firmly reports are said and where
      quotation marks end otherwise, and writes all of it into FOLDER/shared-text.yaml.
  pnpm dossier export ID --format FORMAT [--out FILE] [--base IRI]
      Writes the dossier of the talks ID (or in the folder ID) for other programs, to FILE or as output.
      FORMAT: ${exporters.map(({ format }) => format).join(', ')}.
      IRI, with a slash at its end, is where the records are known in JSON-LD, ninjs and ClaimReview.
  pnpm dossier --help

Exit code: 0 all is well, 1 there are problems, 2 the command was not understood.`;

/** What is exported, how, and where to; `out` is undefined for standard output. */
export interface ExportArguments {
  readonly command: 'export';
  readonly talks: string;
  readonly exporter: Exporter;
  readonly out: string | undefined;
  readonly base: string | undefined;
}

/** A command with its arguments, or what was not understood. */
export type ParsedArguments =
  | { readonly command: 'check'; readonly folder: string | undefined; readonly texts: string | undefined }
  | { readonly command: 'collate'; readonly folder: string; readonly texts: string }
  | ExportArguments
  | { readonly command: 'help' }
  | { readonly command: 'unknown'; readonly message: string };

/** Reads the arguments of the dossier command. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  const read = readFlags(args);
  if (typeof read === 'string') return { command: 'unknown', message: read };
  const { values, positionals } = read;
  if (values.help === true) return { command: 'help' };
  const [command, folder, ...more] = positionals;
  if (command === undefined) return { command: 'unknown', message: 'No command is given.' };
  if (command === 'export') return parseExport(positionals.slice(1), values);
  if (command !== 'check' && command !== 'collate') {
    return { command: 'unknown', message: `There is no command "${command}".` };
  }
  if (more.length > 0)
    return { command: 'unknown', message: `One folder at a time; "${more[0]}" is one too many.` };
  if (folder === '' || values.texts === '')
    return { command: 'unknown', message: 'The name of a folder is empty.' };
  if (command === 'check') return { command, folder, texts: values.texts };
  if (folder === undefined) return { command: 'unknown', message: 'collate needs the folder of a dossier.' };
  if (values.texts === undefined) {
    return { command: 'unknown', message: 'collate needs the texts of the accounts: --texts DIR.' };
  }
  return { command, folder, texts: values.texts };
}

function parseExport(
  [talks, ...more]: readonly string[],
  { format, out, base }: { format?: string; out?: string; base?: string },
): ParsedArguments {
  const formats = exporters.map((exporter) => exporter.format).join(', ');
  const exporter = format === undefined ? undefined : findExporter(format);
  const message =
    (!talks && 'export needs the id of talks or the folder of a dossier.') ||
    (more.length > 0 && `One dossier at a time; "${more[0]}" is one too many.`) ||
    (format === undefined && `export needs a format: --format ${formats.replaceAll(', ', '|')}.`) ||
    (!exporter && `There is no format "${format}"; there are ${formats}.`) ||
    (out === '' && 'The name of a file is empty.') ||
    (base !== undefined &&
      !/^[a-z][a-z0-9+.-]*:.*\/$/i.test(base) &&
      `"${base}" is no IRI with a slash at its end.`);
  if (message || !talks || !exporter) return { command: 'unknown', message: message || '' };
  return { command: 'export', talks, exporter, out, base };
}

function readFlags(args: readonly string[]): ReturnType<typeof parseFlags> | string {
  try {
    return parseFlags(args);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) {
      // The first sentence says what is wrong; the others advise on how shells pass arguments.
      return `${error.message.split('. ')[0]}.`;
    }
    throw error;
  }
}

function parseFlags(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      texts: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      base: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
