import type { TestProject } from 'vitest/node';
import { startPostgres } from './test-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the tests' PostgreSQL server without a database, or nothing where it does not run. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL server for all tests of a run, and says so where it cannot. */
export default async function serveTests(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  if (typeof server === 'string') {
    process.stderr.write(`Skipped: all store tests on PostgreSQL. ${server}.\n`);
    project.provide('postgresUrl', '');
    return () => Promise.resolve();
  }
  project.provide('postgresUrl', server.url);
  return () => server.stop();
}
