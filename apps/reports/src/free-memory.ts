import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this a heap is small, and collecting it would only take time. */
const largeHeapBytes = 96 * 2 ** 20;

/** How much the heap of a long document may grow, in percent of what is alive, before the engine collects again. */
const growthPercent = 30;

/**
 * Has the engine collect what a finished step left behind, where that is much. Left alone it lets a heap grow to
 * several times what is alive before it looks: 500 pages then peak at half as much memory again.
 */
export function freeMemory(): void {
  if (process.memoryUsage().heapUsed >= largeHeapBytes) collect();
}

/** Lets the heap grow less from now on: it takes time, and is worth it for long documents alone. */
export function restrainMemory(): void {
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
  // The engine sets its next limit when it collects.
  collect();
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
