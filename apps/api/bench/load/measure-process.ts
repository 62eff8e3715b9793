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
