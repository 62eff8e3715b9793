import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this a heap is small, and collecting it would only take time. */
const largeHeapBytes = 96 * 2 ** 20;

/** How much a large heap may grow, in percent of what is alive, before the engine collects again. */
const growthPercent = 30;

/**
 * Has the engine collect what a finished step left behind, where that is much, and from then on let the heap grow
 * less. Left alone it lets a heap grow to several times what is alive before it looks: 500 pages then peak at half as
 * much memory again.
 */
export function freeMemory(): void {
  if (process.memoryUsage().heapUsed < largeHeapBytes) return;
  setFlagsFromString('--expose-gc');
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
  const collect = runInNewContext('gc') as () => void;
  collect();
}
