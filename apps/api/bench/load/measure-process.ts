import { readFileSync } from 'node:fs';

/** What a process has used of the machine so far. */
export interface ProcessUse {
  readonly cpuMs: number;
  readonly rssMb: number;
}

// Linux counts time in ticks, of which a second has a hundred on every machine that Node runs on.
const tickMs = 10;

/** What a process uses; zeros where the system does not tell as Linux does. */
export function measureProcess(pid: number): ProcessUse {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const rssKb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs, rssMb: Number(rssKb) / 1024 };
  } catch {
    return { cpuMs: 0, rssMb: 0 };
  }
}

/** The value below which so large a part of the values lies, 0.5 for the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** By how much values grow in a unit of their places: the slope of the line that fits them best. */
export function slopeOf(points: readonly (readonly [place: number, value: number])[]): number {
  const mean = (index: 0 | 1): number => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [place, value] = [mean(0), mean(1)];
  const spread = points.reduce((sum, [at]) => sum + (at - place) ** 2, 0);
  return points.reduce((sum, [at, one]) => sum + (at - place) * (one - value), 0) / spread;
}
