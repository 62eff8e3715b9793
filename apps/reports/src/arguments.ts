import { parseArgs } from 'node:util';
import { extname, resolve } from 'node:path';
import { fail, type Outcome } from './failure.ts';
import type { Paper } from './layout/styles.ts';
import { readOutput, type Output } from './output.ts';

/** What the command line asks for. */
export interface Arguments {
  /** Id of the talks without its kind ("antalya-2022"); absent, the default ones. */
  readonly talks?: string;
  /** Sigla in capitals, in the order given; absent, all accounts. */
  readonly accounts?: readonly string[];
  /** Without what no person has confirmed. */
  readonly confirmedOnly?: boolean;
  /** Where the API answers; absent, it runs in this process. */
  readonly api?: URL;
  /** Absolute path of a briefing to make again; nothing is asked then. */
  readonly from?: string;
  /** What is to be made. */
  readonly output: Output;
  /** Absent, A4, or the paper of the briefing that is made again. */
  readonly paper?: Paper;
  /** BCP 47, as given; absent, English, or the language of the briefing that is made again. */
  readonly language?: string;
  /** Absolute path of what is made; absent, a name in out/. */
  readonly out?: string;
  /** Absolute path for the answer of the API as JSON. */
  readonly json?: string;
  /** Absolute folder against which relative paths were read. */
  readonly folder: string;
}

const options = {
  talks: { type: 'string' },
  accounts: { type: 'string' },
  'confirmed-only': { type: 'boolean' },
  api: { type: 'string' },
  from: { type: 'string' },
  format: { type: 'string' },
  figure: { type: 'string' },
  page: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** What a briefing that is made again has settled: it cannot be asked for otherwise. */
const settledByFrom = ['talks', 'accounts', 'confirmed-only', 'api'] as const;

/**
 * Reads the command line, without the program's name. Relative paths are read against `folder`, the folder in which
 * the person stands. `help` where that is all that was asked for.
 */
export function readArguments(line: readonly string[], folder: string): Outcome<Arguments | 'help'> {
  const parsed = parse(line);
  if ('failure' in parsed) return parsed;
  const { help, ...given } = parsed.value;
  if (help) return { value: 'help' };

  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string' && value.trim() === '') return misuse(`--${name} has no value`);
  }
  const { talks, accounts, api, from, language } = given;
  const clash = from === undefined ? undefined : settledByFrom.find((name) => given[name] !== undefined);
  if (clash) {
    return misuse(
      `--${clash} cannot be asked for with --from: the briefing inside the file has settled it`,
      `Leave out --${clash}, or leave out --from to ask for another briefing.`,
    );
  }
  const sigla = accounts?.split(/[\s,;]+/).filter((siglum) => siglum !== '');
  if (sigla && (sigla.length === 0 || sigla.some((siglum) => !/^[A-Za-z]{1,3}$/.test(siglum)))) {
    return misuse(
      `--accounts ${accounts} is no list of letters`,
      'Write the letters of the accounts with commas between them: --accounts A,C,E',
    );
  }
  const output = readOutput(given);
  if ('failure' in output) return output;
  const paper = readPaper(given);
  if ('failure' in paper) return paper;
  const paths = readPaths(given, folder);
  if ('failure' in paths) return paths;
  const url = api === undefined ? undefined : readUrl(api);
  if (url && 'failure' in url) return url;

  return {
    value: {
      folder,
      output: output.value,
      ...paths.value,
      ...(talks !== undefined && { talks: talks.trim().replace(/^talks:/, '') }),
      ...(sigla && { accounts: [...new Set(sigla.map((siglum) => siglum.toUpperCase()))] }),
      ...(given['confirmed-only'] === true && { confirmedOnly: true }),
      ...(paper.value && { paper: paper.value }),
      ...(language !== undefined && { language: language.trim() }),
      ...(url && { api: url.value }),
    },
  };
}

function parse(line: readonly string[]) {
  try {
    // pnpm hands on the `--` with which some people set arguments apart.
    const args = line.filter((argument, index) => !(index === 0 && argument === '--'));
    const { values, tokens } = parseArgs({
      args,
      options,
      strict: true,
      allowPositionals: false,
      tokens: true,
    });
    const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) return misuse(`--${twice} is given twice`, `Give --${twice} once.`);
    return { value: values };
  } catch (error) {
    const [message = ''] = (error as Error).message.split(/\. |\n/);
    return misuse(message.charAt(0).toLowerCase() + message.slice(1));
  }
}

const papers: Readonly<Record<string, Paper>> = { a4: 'A4', letter: 'Letter' };

function readPaper({ page, figure }: { page?: string; figure?: string }): Outcome<Paper | undefined> {
  if (page === undefined) return { value: undefined };
  if (figure !== undefined) {
    return misuse('--page cannot be asked for with --figure: a figure has no paper', 'Leave out --page.');
  }
  const paper = papers[page.trim().toLowerCase()];
  return paper ? { value: paper } : misuse(`--page ${page} is no paper`, 'Write --page a4 or --page letter.');
}

type Paths = Partial<Pick<Arguments, 'out' | 'json' | 'from'>>;

/** The files as absolute paths, no two the same: what is read must not be written over. */
function readPaths(given: { [Name in keyof Paths]?: string }, folder: string): Outcome<Paths> {
  const paths: Paths = Object.fromEntries(
    (['out', 'json', 'from'] as const).flatMap((name) => {
      const path = given[name];
      return path === undefined ? [] : [[name, resolve(folder, path)]];
    }),
  );
  const entries = Object.entries(paths);
  const dash = entries.find(([name]) => given[name as keyof Paths]?.trim() === '-');
  if (dash) {
    return misuse(
      `--${dash[0]} - is no file: briefings are neither read from a pipe nor written to one`,
      'Name a file; one that is called “-” is “./-”.',
    );
  }
  for (const [index, [name, path]] of entries.entries()) {
    const [other] = entries.slice(0, index).find(([, before]) => before === path) ?? [];
    if (other === undefined) continue;
    const hint =
      name === 'json' ? 'Give the JSON a name of its own.' : 'Name another file to write to with --out.';
    return misuse(`--${other} and --${name} name the same file`, hint);
  }
  if (paths.json !== undefined && extname(paths.json).toLowerCase() === '.pdf') {
    return misuse(
      `--json ${given.json} ends in .pdf`,
      'Name a file for the JSON; --out names that of the PDF.',
    );
  }
  return { value: paths };
}

function readUrl(text: string): Outcome<URL> {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return misaddress(`--api ${text} is no http or https address`);
  if (url.username || url.password)
    return misaddress('--api holds a user name or password, which is not sent');
  if (url.pathname === '/') url.pathname = '/graphql';
  return { value: url };
}

function misuse(message: string, hint = '`pnpm briefing --help` lists the options.') {
  return fail('usage', message, hint);
}

function misaddress(message: string) {
  return fail(
    'api-url',
    message,
    'Write the address of a Parley server, for example --api http://127.0.0.1:4000',
  );
}
