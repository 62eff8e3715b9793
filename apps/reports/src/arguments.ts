import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { fail, type Outcome } from './failure.ts';

/** What the command line asks for. */
export interface Arguments {
  /** Id of the talks without its kind ("antalya-2022"); absent, the default ones. */
  readonly talks?: string;
  /** Sigla in capitals, in the order given; absent, all accounts. */
  readonly accounts?: readonly string[];
  /** Absolute path of the PDF; absent, out/<talks>.pdf. */
  readonly out?: string;
  /** Absolute path for the answer of the API as JSON. */
  readonly json?: string;
  /** Where the API answers; absent, it runs in this process. */
  readonly api?: URL;
  /** Absolute folder against which relative paths were read. */
  readonly folder: string;
}

/** What `--help` prints. */
export const usage = `pnpm briefing [options]

Makes the briefing of one occasion of talks as a PDF.

  --talks ID        which talks, for example antalya-2022
  --accounts A,C,E  only these accounts, by their letters
  --out FILE        where to write the PDF; out/<talks>.pdf by default
  --json FILE       write what the API answered, as JSON, too
  --api URL         ask a running server instead of the dossiers in data/
  --help            print this`;

const options = {
  talks: { type: 'string' },
  accounts: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'string' },
  api: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the command line, without the program's name. Relative paths are read against `folder`, the folder in which
 * the person stands. `help` where that is all that was asked for.
 */
export function readArguments(line: readonly string[], folder: string): Outcome<Arguments | 'help'> {
  const parsed = parse(line);
  if ('failure' in parsed) return parsed;
  const { talks, accounts, out, json, api, help } = parsed.value;
  if (help) return { value: 'help' };

  for (const [name, value] of Object.entries({ talks, accounts, out, json, api })) {
    if (value?.trim() === '') return misuse(`--${name} has no value`);
  }
  const sigla = accounts?.split(/[\s,;]+/).filter((siglum) => siglum !== '');
  if (sigla && (sigla.length === 0 || sigla.some((siglum) => !/^[A-Za-z]{1,3}$/.test(siglum)))) {
    return misuse(
      `--accounts ${accounts} is no list of letters`,
      'Write the letters of the accounts with commas between them: --accounts A,C,E',
    );
  }
  const paths = { out: out && resolve(folder, out), json: json && resolve(folder, json) };
  if (paths.out && paths.out === paths.json) {
    return misuse('--out and --json name the same file', 'Give the JSON a name of its own.');
  }
  const url = api === undefined ? undefined : readUrl(api);
  if (url && 'failure' in url) return url;

  return {
    value: {
      folder,
      ...(talks !== undefined && { talks: talks.trim().replace(/^talks:/, '') }),
      ...(sigla && { accounts: [...new Set(sigla.map((siglum) => siglum.toUpperCase()))] }),
      ...(paths.out && { out: paths.out }),
      ...(paths.json && { json: paths.json }),
      ...(url && { api: url.value }),
    },
  };
}

function parse(line: readonly string[]) {
  try {
    // pnpm hands on the `--` with which some people set arguments apart.
    const args = line.filter((argument, index) => !(index === 0 && argument === '--'));
    return { value: parseArgs({ args, options, strict: true, allowPositionals: false }).values };
  } catch (error) {
    const [message = ''] = (error as Error).message.split(/\. |\n/);
    return misuse(message.charAt(0).toLowerCase() + message.slice(1));
  }
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
