import autocannon from 'autocannon';
import { measureProcess, quantile } from '../load/measure-process.ts';

/** One way to get an answer. */
export interface Party {
  readonly name: string;
  readonly request: Pick<autocannon.Options, 'url' | 'method' | 'headers' | 'body'>;
  /** What every answer must have. */
  readonly status: number;
  /** The server's. */
  readonly pid: number;
}

/** What a party did, in the middle of its rounds. */
export interface Turns {
  readonly name: string;
  readonly perSecond: number;
  /** Least and most of the rounds. */
  readonly range: readonly [number, number];
  /** Of the server's processor, for one request. */
  readonly cpuMicroseconds: number;
  readonly p99Ms: number;
}

/** How long and how hard to ask. */
export interface Load {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** Asks the parties in turns, so that what else the machine does is spread over all; the first round is to warm up. */
export async function takeTurns(
  parties: readonly Party[],
  { rounds, seconds, connections }: Load,
): Promise<Turns[]> {
  const found = parties.map(() => [] as { perSecond: number; cpu: number; p99Ms: number }[]);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { name, request, status, pid }] of parties.entries()) {
      const before = measureProcess(pid).cpuMs;
      const result = await autocannon({ ...request, connections, duration: seconds });
      const { count = 0 } = result.statusCodeStats?.[`${status}`] ?? {};
      if (count === 0 || count !== result.requests.total) throw new Error(`${name} had other answers`);
      const cpu = ((measureProcess(pid).cpuMs - before) * 1000) / count;
      if (round > 0) {
        found[index]?.push({ perSecond: result.requests.average, cpu, p99Ms: result.latency.p99 });
      }
    }
  }
  return parties.map(({ name }, index) => {
    const all = found[index] ?? [];
    const speeds = all.map(({ perSecond }) => perSecond);
    return {
      name,
      perSecond: quantile(speeds, 0.5),
      range: [Math.min(...speeds), Math.max(...speeds)],
      cpuMicroseconds: quantile(
        all.map(({ cpu }) => cpu),
        0.5,
      ),
      p99Ms: quantile(
        all.map(({ p99Ms }) => p99Ms),
        0.5,
      ),
    };
  });
}
