import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, describe, inject, type afterAll } from 'vitest';
import type { Engine } from './engine.ts';
import type { StoreLocation } from './location.ts';
import { openStore, type StoreOptions } from './open.ts';
import type { StoreProblem } from './problem.ts';
import type { Store } from './store.ts';

/** Makes stores for tests; what it made is closed and removed after each test, or after all of them. */
export interface TestStores {
  readonly engine: Engine;
  /** Where there is no store yet. */
  locate(): Promise<StoreLocation>;
  /** Opens a store; where none is named a new one, with its tables and nothing in them. */
  open(location?: StoreLocation, options?: StoreOptions): Promise<Store>;
  /** An empty folder. */
  makeFolder(): string;
}

/** Describes the same behaviour on every engine; on PostgreSQL only where its server runs (see `test-server.ts`). */
export function describeStores(subject: string, body: (stores: TestStores) => void): void {
  describe(`${subject} (SQLite)`, () => {
    body(makeStores('sqlite'));
  });
  describePostgres(subject, body);
}

/** Describes what only PostgreSQL does. */
export function describePostgres(subject: string, body: (stores: TestStores) => void): void {
  describe.skipIf(inject('postgresUrl') === '')(`${subject} (PostgreSQL)`, () => {
    body(makeStores('postgres'));
  });
}

/** The problem for which a store is refused. Throws where it is opened. */
export async function refusal(location: StoreLocation): Promise<StoreProblem> {
  const opened = await openStore(location);
  if (!opened.ok) return opened.problem;
  await opened.store.close();
  throw new Error('The store was opened');
}

/** Makes stores on one engine; to be called inside a `describe`. With `afterAll` its tests can share what they only read. */
export function makeStores(
  engine: Engine,
  after: typeof afterAll | typeof afterEach = afterEach,
): TestStores {
  const cleanups: (() => unknown)[] = [];
  after(async () => {
    for (const cleanup of cleanups.splice(0).toReversed()) await cleanup();
  });
  const makeFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
    cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  };
  const locate = async (): Promise<StoreLocation> => {
    if (engine === 'sqlite') return { engine, file: join(makeFolder(), 'parley.sqlite') };
    return { engine, url: await createDatabase() };
  };
  const locateMade = async (): Promise<StoreLocation> =>
    engine === 'sqlite' ? locate() : { engine, url: await createDatabase(inject('postgresTemplate')) };
  return {
    engine,
    makeFolder,
    locate,
    open: async (location, options) => {
      const opened = await openStore(location ?? (await locateMade()), options);
      if (!opened.ok) throw new Error(opened.problem.message);
      cleanups.push(() => opened.store.close());
      return opened.store;
    },
  };
}

/** Creates a database on the tests' server, empty or as its template is; its URL. */
async function createDatabase(template = 'template1'): Promise<string> {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client(`${server}postgres`);
  await client.connect();
  await client.query(`create database ${name} template ${template} strategy file_copy`);
  await client.end();
  return `${server}${name}`;
}
