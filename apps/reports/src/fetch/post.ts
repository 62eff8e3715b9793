import { fail, type Outcome } from '../failure.ts';
import type { TypedDocumentString } from '../__generated__/graphql.ts';

/** An API to ask: a server, or the graph in this process. */
export type Endpoint = ServerEndpoint | GraphEndpoint;

/** Whatever answers HTTP. */
export interface ServerEndpoint {
  readonly url: URL;
  /** `fetch` itself, or what stands for it. */
  readonly handler: (request: Request) => Promise<Response> | Response;
  /** After this long without an answer the API counts as silent. */
  readonly patienceMs: number;
}

/** What answers without HTTP: the first request of a process costs 40 ms before it is sent. */
export interface GraphEndpoint {
  /** What failures name. */
  readonly url: URL;
  /** Gives a result as graphql-js has it. */
  readonly ask: (document: string, variables: object) => Promise<object>;
}

/**
 * Asks one typed document. Every way in which a server can fail to answer it is a failure that names the server;
 * data that comes with errors is refused, since a briefing with holes would look like a finding.
 */
export async function post<Result, Variables extends object>(
  endpoint: Endpoint,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Outcome<Result>> {
  if ('ask' in endpoint) {
    const { url } = endpoint;
    const answer = await endpoint.ask(String(document), variables);
    return (readResult(url, answer) ?? readErrors(url, [{ message: 'there is no data' }])) as Outcome<Result>;
  }
  const request = new Request(endpoint.url, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ query: String(document), variables, ...nameDocument(document) }),
    signal: AbortSignal.timeout(endpoint.patienceMs),
  });
  let response: Response;
  let body: string;
  try {
    response = await endpoint.handler(request);
    body = await response.text();
  } catch (error) {
    return silent(endpoint, error as Error);
  }
  return readAnswer(endpoint.url, response, body) as Outcome<Result>;
}

/** The document's hash, by which a server that answers trusted documents alone knows it. */
function nameDocument({ __meta__: meta }: Pick<TypedDocumentString<unknown, unknown>, '__meta__'>) {
  const hash: unknown = meta?.['hash'];
  if (typeof hash !== 'string') return {};
  return { extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace(/^sha256:/, '') } } };
}

function readAnswer(url: URL, response: Response, body: string): Outcome<unknown> {
  return readResult(url, parseJson(body)) ?? noGraphql(url, response, body);
}

/** Data, or what the errors say; nothing where it is no result of GraphQL. */
function readResult(url: URL, result: unknown): Outcome<unknown> | undefined {
  if (typeof result !== 'object' || result === null) return undefined;
  const { data, errors } = result as { data?: unknown; errors?: unknown };
  if (Array.isArray(errors) && errors.length > 0) return readErrors(url, errors);
  return typeof data === 'object' && data !== null ? { value: data } : undefined;
}

function readErrors(url: URL, errors: readonly unknown[]): Outcome<never> {
  const messages = errors.map(messageOf);
  const missing = messages.map(nameMissing).filter((name) => name !== undefined);
  if (missing.length > 0) {
    const shown = [...new Set(missing)].toSorted();
    const more = shown.length > 4 ? ` and ${shown.length - 4} more` : '';
    return fail(
      'api-schema',
      `the API at ${url} serves an older schema than this briefing needs: it lacks ${shown.slice(0, 4).join(', ')}${more}`,
      'Update that server, or make the briefing with the version of Parley that it runs.',
    );
  }
  if (errors.some((error) => codeOf(error) === 'ANSWER_TOO_LARGE')) {
    return fail(
      'api-errors',
      'there are more records than one briefing is answered',
      'Name the accounts to compare, for example --accounts A,B,C, or leave out what is not confirmed: --confirmed-only.',
    );
  }
  const more = messages.length > 1 ? ` (and ${messages.length - 1} more)` : '';
  return fail(
    'api-errors',
    `the API at ${url} could not answer: ${oneLine(messages[0] ?? '', 300)}${more}`,
    'Its log says more. Try again, or leave out --api to read the dossiers here.',
  );
}

function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === 'string' ? message : 'an error without a message';
}

/** The code that an API gives an error, for programs. */
function codeOf(error: unknown): unknown {
  const { extensions } = (error ?? {}) as { extensions?: { code?: unknown } };
  return extensions?.code;
}

/** What a validation error of graphql-js says that the schema has not. */
function nameMissing(message: string): string | undefined {
  const field = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message);
  if (field) return `${field[2]}.${field[1]}`;
  const argument = /^Unknown argument "(\w+)" on field "([\w.]+)"/.exec(message);
  if (argument) return `${argument[2]}(${argument[1]}:)`;
  return /^(?:Unknown type|Fragment ".*" cannot be spread here.*type) "(\w+)"/.exec(message)?.[1];
}

function noGraphql(url: URL, response: Response, body: string): Outcome<never> {
  const type = response.headers.get('content-type')?.split(';')[0] ?? 'nothing that it names';
  const start = oneLine(body, 60);
  return fail(
    'api-not-graphql',
    `what answers at ${url} is no GraphQL API: status ${response.status}, ${type}${start && `, "${start}"`}`,
    'Give the address at which Parley serves GraphQL, for example --api http://127.0.0.1:4000/graphql',
  );
}

function silent({ url, patienceMs }: ServerEndpoint, error: Error): Outcome<never> {
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  const reason =
    error.name === 'TimeoutError'
      ? `no answer within ${patienceMs / 1000} s`
      : (cause?.code ?? cause?.message ?? error.message);
  return fail(
    'api-silent',
    `the API at ${url} does not answer: ${reason}`,
    'Start it with `pnpm serve`, correct --api, or leave out --api to read the dossiers here.',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function oneLine(text: string, length: number): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
