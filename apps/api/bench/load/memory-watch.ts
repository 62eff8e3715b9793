import { setTimeout as wait } from 'node:timers/promises';
import { InspectedProcess, type ThreadHeap } from './inspect-threads.ts';
import { judgeGrowth, measureGrowth, type Moment } from './judge-growth.ts';
import { measureProcess, quantile } from './measure-process.ts';
import { readAllocated } from './read-allocated.ts';

/** What is watched, in megabytes; all but the last when the garbage of all threads has just been collected. */
const kinds = {
  memory: 'memory (RSS)',
  answers: 'heap of the thread that answers',
  writes: 'heap of the thread that writes',
  buffers: 'buffers of both',
  allocated: 'allocated by C and C++, as SQLite’s caches',
  between: 'memory (RSS) with the garbage',
} as const;

type Kind = keyof typeof kinds;
type Weighed = Readonly<Record<Kind, number>>;

// What was freed is given back to the system by other threads, and in the next moment something else is asked for.
const looks = 15;
const lookEveryMs = 20;

/**
 * Watches what a process holds when the garbage of all its threads has been collected, which it is made to do at each
 * look. What leaks is what no collection frees, and the memory that is left then has all of that in it, wherever it is.
 *
 * Without a collection, memory tells how far V8 has let heaps grow, each until it is a multiple of what is in use: the
 * more there is to do the further, and a thread's heap anew. In 26 minutes of the load of the soak, without kills, it
 * went from 340 to 580 MB, fell to 373 and was 443 at the end, while some 55 were in use by the one thread and 25 by the
 * other all the time: ten minutes of that have any slope. It is printed too, since machines are chosen by it, but not
 * judged.
 */
export class MemoryWatch {
  readonly #pid: number;
  readonly #inspected: InspectedProcess;
  readonly #weighed: (Weighed & { readonly minute: number })[] = [];

  private constructor(pid: number, inspected: InspectedProcess) {
    this.#pid = pid;
    this.#inspected = inspected;
  }

  /** @param port where the process offers its inspection, see `offerInspection`. */
  static async begin(pid: number, port: number): Promise<MemoryWatch> {
    return new MemoryWatch(pid, await InspectedProcess.connect(port));
  }

  async weigh(minute: number): Promise<void> {
    const between = this.#rssMb();
    const { main, workers } = await this.#inspected.weigh();
    let memory = this.#rssMb();
    for (let look = 0; look < looks; look += 1) {
      await wait(lookEveryMs);
      memory = Math.min(memory, this.#rssMb());
    }
    this.#weighed.push({
      minute,
      memory,
      answers: main.usedMb,
      writes: sumOf(workers, 'usedMb'),
      buffers: sumOf([main, ...workers], 'buffersMb'),
      allocated: readAllocated(this.#pid),
      between,
    });
  }

  /** To be called before the process is to end: one that is inspected waits for that. */
  close(): void {
    this.#inspected.close();
  }

  /**
   * Prints how what is held grew in the second half: in the first one caches fill and code is compiled. Has this process
   * fail where it leaks, and where the measurement is too rough to tell.
   */
  print(isLongEnough: boolean): void {
    const half = this.#weighed.slice(Math.floor(this.#weighed.length / 2));
    for (const [kind, name] of Object.entries(kinds) as [Kind, string][]) {
      const moments = half.map((one): Moment => [one.minute, one[kind]]);
      const growth = measureGrowth(moments);
      const values = moments.map(([, value]) => value);
      // Not every system tells everything.
      const isTold = values.length === 0 || values.some((value) => value > 0);
      const isJudged = isLongEnough && isTold && kind !== 'between';
      const verdict = isJudged ? judgeGrowth(growth) : 'not judged';
      if (verdict === 'LEAKS' || verdict === 'TOO ROUGH TO TELL') process.exitCode = 1;
      console.log(
        `  ${name}: median ${quantile(values, 0.5).toFixed(1)} MB; grows by ${growth.slope.toFixed(2)} ± ${growth.margin.toFixed(2)} MB a minute (95 %): ${verdict}`,
      );
    }
  }

  #rssMb(): number {
    return measureProcess(this.#pid).rssMb;
  }
}

function sumOf(heaps: readonly ThreadHeap[], key: keyof ThreadHeap): number {
  return heaps.reduce((total, heap) => total + heap[key], 0);
}
