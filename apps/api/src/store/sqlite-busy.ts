import { setTimeout as sleep } from 'node:timers/promises';

const busyResult = 5;
const pauseMs = 15;

/** How long a single statement outside of a transaction may wait, holding up the process. */
export const statementTimeoutMs = 5000;

/** How long a process waits for the writing transactions of others. */
const busyTimeoutMs = 60_000;

/** Whether SQLite says that another connection holds the lock. */
function isBusy(error: unknown): boolean {
  return resultCode(error) === busyResult;
}

/** The primary result code of an error of node:sqlite. Source: https://sqlite.org/rescode.html */
export function resultCode(error: unknown): number | undefined {
  const extended = (error as { errcode?: unknown } | undefined)?.errcode;
  return typeof extended === 'number' ? extended & 0xff : undefined;
}

/** Does work again as long as another process holds the lock, without keeping this process from its other work. */
export async function retryBusy<Result>(work: () => Result): Promise<Result> {
  const deadline = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await sleep(pauseMs);
  }
}
