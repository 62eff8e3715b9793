import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openStore } from './open.ts';
import { startPostgres } from './test-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the tests' PostgreSQL server without a database, or nothing where it does not run. */
    postgresUrl: string;
    /** A database on it that has the tables of a store, to copy: making them anew takes ten times as long. */
    postgresTemplate: string;
  }
}

const template = 'made';

/** Starts one PostgreSQL server for all tests of a run, and says so where it cannot. */
export default async function serveTests(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  if (typeof server === 'string') {
    process.stderr.write(`Skipped: all store tests on PostgreSQL. ${server}.\n`);
    project.provide('postgresUrl', '');
    project.provide('postgresTemplate', '');
    return () => Promise.resolve();
  }
  await makeTemplate(server.url);
  project.provide('postgresUrl', server.url);
  project.provide('postgresTemplate', template);
  return () => server.stop();
}

async function makeTemplate(url: string): Promise<void> {
  const client = new Client(`${url}postgres`);
  await client.connect();
  await client.query(`create database ${template}`);
  await client.end();
  const opened = await openStore({ engine: 'postgres', url: `${url}${template}` });
  if (!opened.ok) throw new Error(opened.problem.message);
  // The server copies no database to which anybody is connected.
  await opened.store.close();
}
