import { Worker } from 'node:worker_threads';
import type { Dossier } from '@parley/schema';
import { writeDossier, type ReadDossier } from '../import/write-dossier.ts';
import type { StoreLocation } from '../store/location.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { sampleDossier, type SampleSize } from './sample-dossier.ts';

/** What an importing process is told, as JSON in its only argument. */
export interface ImportOrder {
  readonly location: StoreLocation;
  /** Names of invented talks, and of which version and size. */
  readonly slugs: readonly string[];
  readonly size: SampleSize;
  /** Whether all of them are written in one transaction, as an import of many does. */
  readonly together?: boolean;
  /** When it is to kill itself: after so many SQL statements of opening or writing, or so long after it began to write. */
  readonly kill?:
    | { readonly during: 'open' | 'write'; readonly afterStatements: number }
    | { readonly afterMs: number };
}

/** What the process says on its standard output when it has done all of it. */
export interface ImportReport {
  /** How many SQL statements it took to open the store. */
  readonly openStatements: number;
  readonly writeStatements: number;
  readonly writeMs: number;
}

/** The digest under which a process writes a version of a dossier. */
export function sampleDigest(slug: string, { version = 1 }: SampleSize): string {
  return `${slug}@${version}`;
}

// A thread of its own, since the main one has no turn in the midst of a statement.
const executioner = `
  const { workerData } = require('node:worker_threads');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, workerData);
  process.kill(process.pid, 'SIGKILL');
`;

async function startExecutioner(afterMs: number): Promise<void> {
  const worker = new Worker(executioner, { eval: true, workerData: afterMs });
  await new Promise((resolve) => worker.once('online', resolve));
}

async function run({ location, slugs, size, together = false, kill }: ImportOrder): Promise<ImportReport> {
  const dossiers: Dossier[] = slugs.map((slug) => sampleDossier(slug, size));
  const statements = { open: 0, write: 0 };
  let during: keyof typeof statements = 'open';
  const log = () => {
    statements[during] += 1;
    if (!kill || !('during' in kill) || kill.during !== during) return;
    if (kill.afterStatements === statements[during]) process.kill(process.pid, 'SIGKILL');
  };
  const opened = await openStore(location, { log });
  if (!opened.ok) throw new Error(opened.problem.message);
  during = 'write';
  if (kill && 'afterMs' in kill) await startExecutioner(kill.afterMs);
  const start = performance.now();
  const read = dossiers.map((dossier, index) => {
    const slug = slugs[index] ?? '';
    return { dossier, digest: sampleDigest(slug, size), folder: slug };
  });
  if (together) await writeTogether(opened.store, read);
  else for (const one of read) await writeDossier(opened.store, one);
  const writeMs = performance.now() - start;
  await opened.store.close();
  return { openStatements: statements.open, writeStatements: statements.write, writeMs };
}

async function writeTogether(store: Store, read: readonly ReadDossier[]): Promise<void> {
  // Loads the parser too, for which no other process is to wait.
  const { readyDossier } = await import('../import/prepare-dossier.ts');
  const { markFolder } = await import('../import/mark-folder.ts');
  const { writePrepared } = await import('../import/write-prepared.ts');
  const ready = read.map((one) =>
    readyDossier({ ...one, mark: markFolder(one.folder), stamp: '' }, store.engine),
  );
  await writePrepared(store, ready);
}

if (import.meta.main) {
  const report = await run(JSON.parse(process.argv[2] ?? '') as ImportOrder);
  process.stdout.write(JSON.stringify(report));
}
