import { AsyncLocalStorage } from 'node:async_hooks';
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { LogEvent } from 'kysely';
import type { RunStatement } from '../store/run-statement.ts';
import type { Store } from '../store/store.ts';
import type { WriteJob, WriteReply, WriteThreadData } from './write-job.ts';
import type { WriteSide } from './write-side.ts';

// A thread that writes decisions, with a connection of its own: to read, check, project and write a dossier takes long,
// and a server has others to answer meanwhile.
enableCompileCache();
const { openStore } = await import('../store/open.ts');
const { justRun } = await import('../store/run-statement.ts');
const { StoreUnavailable } = await import('../store/problem.ts');
const { Failure } = await import('../queries/failures.ts');
const { packFailure } = await import('./pack-failure.ts');
const { WriteSide: Side } = await import('./write-side.ts');

const { location, root, folders, isTold } = workerData as WriteThreadData;

/** A job of more statements is told of by these. */
const mostStatements = 1000;
const statementsOf = new AsyncLocalStorage<RunStatement[]>();

interface Opened {
  readonly store: Store;
  readonly side: WriteSide;
}
let opening: Promise<Opened> | undefined;

/** Opens the store when it is written to first; where it cannot be opened, the next job tries again. */
function open(): Promise<Opened> {
  opening ??= openSide().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function openSide(): Promise<Opened> {
  const opened = await openStore(location, isTold ? { log: noteStatement } : {});
  if (!opened.ok) throw new StoreUnavailable(opened.problem);
  return { store: opened.store, side: new Side(opened.store, root, folders) };
}

function noteStatement(event: LogEvent): void {
  const statements = statementsOf.getStore();
  if (statements && statements.length < mostStatements) statements.push(justRun(event));
}

async function answer(job: WriteJob): Promise<WriteReply> {
  const statements: RunStatement[] = [];
  const reply = { id: job.id, statements };
  let store: Store | undefined;
  try {
    const opened = await open();
    ({ store } = opened);
    const result = await statementsOf.run(statements, () =>
      job.kind === 'decide'
        ? opened.side.decide(job.order, job.asked)
        : opened.side.import(job.order, job.given),
    );
    return result instanceof Failure
      ? { ...reply, refused: packFailure(result) }
      : { ...reply, written: result };
  } catch (error) {
    const { message, stack = message } = error as Error;
    const isOfStore = error instanceof StoreUnavailable || store?.explain(error) !== undefined;
    return { ...reply, error: { message, stack, isOfStore } };
  }
}

parentPort?.on('message', (job: WriteJob | 'end') => {
  if (job === 'end') {
    void end();
    return;
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  void answer(job).then((reply) => parentPort?.postMessage(reply));
});

async function end(): Promise<void> {
  const opened = await opening?.catch(() => undefined);
  await opened?.store.close();
  parentPort?.close();
}
