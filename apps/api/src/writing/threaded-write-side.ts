import { Worker } from 'node:worker_threads';
import type { Failure } from '../queries/failures.ts';
import { StoreUnavailable } from '../store/problem.ts';
import type { RunStatement } from '../store/run-statement.ts';
import type { AskedDecision } from './asked-decision.ts';
import type { GivenDossier } from './given-dossier.ts';
import { unpackFailure } from './pack-failure.ts';
import type { WriteJob, WriteReply, WriteThreadData } from './write-job.ts';
import type { Decider, ImportOrder, Order, Written } from './write-side.ts';

type Settle = { readonly resolve: (reply: WriteReply) => void; readonly reject: (error: unknown) => void };

/** A thread with those who wait for its answers. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Settle>;
}

/**
 * Of what a thread has made anew, in megabytes. Hardly anything that is made for a decision is of use after it, but V8
 * grows the place for it to 64 MB and keeps that. So the heap is two thirds of it at the most, for about as much processor
 * time. What is in use is not limited: for a dossier of 12 MB it is some 500 MB.
 */
const mostYoungMb = 24;

type Unnumbered<Job> = Job extends unknown ? Omit<Job, 'id'> : never;

/**
 * Takes decisions in a thread of its own, so that a server goes on answering while a dossier is read, checked and
 * written. The thread is started with the first decision, and anew where a bug has ended it.
 */
export class ThreadedWriteSide implements Decider {
  readonly #data: WriteThreadData;
  readonly #tell: ((statement: RunStatement) => void) | undefined;
  readonly #underWay = new Set<Promise<unknown>>();
  #thread: Thread | undefined;
  #count = 0;

  /** @param tell told of every SQL statement when what it was run for is done, in the context of who asked for it. */
  constructor(data: Omit<WriteThreadData, 'isTold'>, tell?: (statement: RunStatement) => void) {
    this.#data = { ...data, isTold: tell !== undefined };
    this.#tell = tell;
  }

  decide(order: Order, asked: AskedDecision): Promise<Written | Failure> {
    return this.#follow(this.#run({ kind: 'decide', order, asked }));
  }

  import(order: ImportOrder, given: GivenDossier): Promise<Written | Failure> {
    return this.#follow(this.#run({ kind: 'import', order, given }));
  }

  /** Waits for what is under way, and ends the thread. */
  async close(): Promise<void> {
    if (!this.#thread) return;
    const { worker } = this.#thread;
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => resolve());
    });
    await Promise.allSettled(this.#underWay);
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
    worker.postMessage('end');
    await ended;
  }

  async #follow<Result>(done: Promise<Result>): Promise<Result> {
    this.#underWay.add(done);
    try {
      return await done;
    } finally {
      this.#underWay.delete(done);
    }
  }

  async #run(job: Unnumbered<WriteJob>): Promise<Written | Failure> {
    this.#count += 1;
    const id = this.#count;
    const { worker, waiting } = (this.#thread ??= this.#start());
    const reply = await new Promise<WriteReply>((resolve, reject) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      worker.postMessage({ ...job, id });
      waiting.set(id, { resolve, reject });
    });
    for (const statement of reply.statements) this.#tell?.(statement);
    if ('written' in reply) return reply.written;
    if ('refused' in reply) return unpackFailure(reply.refused);
    const { message, stack, isOfStore } = reply.error;
    const error = isOfStore ? new StoreUnavailable({ message }) : new Error(message);
    throw Object.assign(error, { stack });
  }

  #start(): Thread {
    const worker = new Worker(new URL('write-worker.ts', import.meta.url), {
      workerData: this.#data,
      resourceLimits: { maxYoungGenerationSizeMb: mostYoungMb },
    });
    const waiting = new Map<number, Settle>();
    // Who waits for an answer keeps the process alive, not the thread.
    worker.unref();
    worker.on('message', (reply: WriteReply) => {
      waiting.get(reply.id)?.resolve(reply);
      waiting.delete(reply.id);
    });
    const fail = (error: unknown): void => {
      if (this.#thread?.worker === worker) this.#thread = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    worker.on('error', fail);
    worker.on('exit', (code) => fail(new Error(`The thread that writes has ended with ${code}`)));
    return { worker, waiting };
  }
}
