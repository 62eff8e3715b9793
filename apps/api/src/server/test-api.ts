import type { Dossier } from '@parley/schema';
import { onTestFinished } from 'vitest';
import { writeDossier } from '../import/write-dossier.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { createHandler } from './create-handler.ts';

/** What came back for a question. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** As parsed JSON; tests say what they expect of it. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is the test's matter
  readonly data: any;
  readonly errors: { message: string; extensions?: Record<string, unknown> }[] | undefined;
}

/** An API over invented dossiers in memory. */
export interface TestApi {
  readonly store: Store;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** SQL statements run so far. */
  readonly statements: string[];
  /** Errors that clients saw masked. */
  readonly reported: string[];
}

/** Puts dossiers into a store of its own and opens the API over it; closed when the test has finished. */
export async function openTestApi(dossiers: readonly Dossier[], store?: Store): Promise<TestApi> {
  const statements: string[] = [];
  const reported: string[] = [];
  const opened = store ?? (await openInMemory(statements));
  for (const dossier of dossiers) {
    const { id } = dossier.talks;
    await writeDossier(opened, { dossier, digest: `digest of ${id}`, folder: id });
  }
  statements.length = 0;
  const handler = createHandler(opened, { report: (message) => reported.push(message), graphiql: true });
  const fetch = async (path: string, init?: RequestInit): Promise<Response> =>
    handler.fetch(new Request(new URL(path, 'http://parley.test'), init));
  const ask = async (query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, data, errors };
  };
  return { store: opened, fetch, ask, statements, reported };
}

async function openInMemory(statements: string[]): Promise<Store> {
  const opened = await openStore(
    { engine: 'sqlite', file: ':memory:' },
    { log: ({ query }) => statements.push(query.sql) },
  );
  if (!opened.ok) throw new Error(opened.problem.message);
  const { store } = opened;
  onTestFinished(() => store.close());
  return store;
}

/** The lists of the graph over all talks, with the type of what each has. */
export const testLists = {
  allTalks: 'Talks',
  accounts: 'Account',
  sources: 'Source',
  actors: 'Actor',
  topics: 'Topic',
  statements: 'Statement',
  attestations: 'Attestation',
  quotations: 'Quotation',
  figures: 'Figure',
  mentions: 'Mention',
  variants: 'Variant',
  discrepancies: 'Discrepancy',
  lineages: 'Lineage',
};
