import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '@parley/schema';
import { onTestFinished } from 'vitest';
import { serve } from '../server/serve.ts';
import type { Listening } from '../server/listen.ts';
import type { StoreLocation } from '../store/location.ts';
import type { TestStores } from '../store/test-stores.ts';
import { readGrant, writeTokenLine } from './grant.ts';
import { hashToken, makeToken } from './token.ts';

/** The invented dossier of the repository, on which the tests decide. */
export const lakeAccord = join(import.meta.dirname, '../../../../data/lake-accord-2031');

/** What came back for a document; tests say what they expect of it. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is the test's matter
  readonly data: any;
  readonly errors: { message: string; extensions?: Record<string, unknown> }[] | undefined;
}

/** A server that takes decisions on a copy of {@link lakeAccord}. */
export interface WritingServer {
  readonly url: string;
  /** The folder of dossiers. */
  readonly data: string;
  /** The folder of the one that is there. */
  readonly folder: string;
  /** The file of tokens. */
  readonly tokens: string;
  readonly location: StoreLocation;
  /** Of the writer "desk". */
  readonly token: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Asks with the token, unless another header is given; null for none. */
  readonly ask: (
    query: string,
    variables?: Record<string, unknown>,
    authorization?: string | null,
  ) => Promise<Reply>;
  /** The digest of the dossier as the graph has it. */
  readonly version: () => Promise<string>;
  /** The whole dossier with its trail. */
  readonly dossier: () => Promise<Dossier>;
  /** Another server on the same folder and store. */
  readonly another: () => Promise<WritingServer>;
  readonly stop: () => Promise<void>;
}

export const talks = 'talks:lake-accord-2031';

/** A line for the file of tokens of a test. */
export function tokenLine(
  name: string,
  token: string,
  given: { readonly rights?: string; readonly talks?: string; readonly until?: string } = {},
): string {
  const grant = readGrant(name, given);
  if (grant instanceof Error) throw grant;
  return writeTokenLine({ grant, hash: hashToken(token) });
}

/** Where a server that is to take decisions finds everything; nothing listens yet. */
export async function prepareWriting(stores: TestStores, settings: Readonly<Record<string, string>> = {}) {
  const home = stores.makeFolder();
  const data = join(home, 'data');
  const folder = join(data, 'lake');
  mkdirSync(data);
  cpSync(lakeAccord, folder, { recursive: true });
  const token = makeToken();
  writeFileSync(join(home, 'tokens'), `# Who may write\n${tokenLine('desk', token)}\n`);
  const location = await stores.locate();
  const environment: Record<string, string> = {
    ...(location.engine === 'sqlite' ? { PARLEY_STORE: location.file } : { DATABASE_URL: location.url }),
    PORT: '0',
    INIT_CWD: home,
    PARLEY_DATA: data,
    PARLEY_TOKENS: 'tokens',
    ...settings,
  };
  return { data, folder, token, tokens: join(home, 'tokens'), location, environment };
}

/** Serves a copy of the invented dossier to which one token may write; stopped when the test has finished. */
export async function serveWriting(
  stores: TestStores,
  settings: Readonly<Record<string, string>> = {},
): Promise<WritingServer> {
  return startWriting(await prepareWriting(stores, settings));
}

/** Starts a server where everything is prepared. */
export async function startWriting(
  prepared: Awaited<ReturnType<typeof prepareWriting>>,
): Promise<WritingServer> {
  const { token, environment } = prepared;
  const lines: string[] = [];
  const write = (line: string): void => void lines.push(line);
  const serving = await serve({ environment, data: undefined, print: write, warn: write });
  if ('code' in serving) throw new Error(serving.message);
  const { url } = serving;
  const stop = stopOnce(serving);
  onTestFinished(stop);
  const ask: WritingServer['ask'] = async (query, variables, authorization = `Bearer ${token}`) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(authorization !== null && { authorization }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Pick<Reply, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, data, errors };
  };
  const question = `query ($talks: ID!) { talks(id: $talks) { ... on Talks { digest dossier } } }`;
  return {
    ...prepared,
    url,
    ask,
    stop,
    version: async () =>
      ((await ask(question, { talks })).data as { talks: { digest: string } }).talks.digest,
    dossier: async () =>
      ((await ask(question, { talks })).data as { talks: { dossier: Dossier } }).talks.dossier,
    another: () => startWriting(prepared),
  };
}

function stopOnce(serving: Listening): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= serving.stop());
}
