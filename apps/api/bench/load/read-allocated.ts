import { readFileSync } from 'node:fs';

/** glibc keeps what it allocates for all threads but the first in pieces of this size and alignment, from their start on. */
const arenaBytes = 64 * 2 ** 20;

interface Mapping {
  readonly start: number;
  readonly end: number;
  readonly rights: string;
  readonly name: string;
  readonly rssMb: number;
}

/**
 * How much memory a process has for what its C and C++ ask `malloc` for, as SQLite does with its caches and statements,
 * in megabytes; V8's heaps and large buffers are not in it. Zero where the system does not tell as Linux with glibc does.
 */
export function readAllocated(pid: number): number {
  try {
    const mappings = readMappings(readFileSync(`/proc/${pid}/smaps`, 'utf8'));
    return mappings
      .filter((one, index) => one.name === '[heap]' || isArena(one, mappings[index + 1]))
      .reduce((sum, { rssMb }) => sum + rssMb, 0);
  } catch {
    return 0;
  }
}

function readMappings(text: string): Mapping[] {
  const parts = text.split(/^(?=[\da-f]+-[\da-f]+ )/m);
  return parts.flatMap((part) => {
    const [, start = '', end = '', rights = '', name = ''] =
      /^([\da-f]+)-([\da-f]+) (\S+) \S+ \S+ \S+ *(.*)/.exec(part) ?? [];
    const rssKb = /^Rss: +(\d+)/m.exec(part)?.[1];
    if (rssKb === undefined) return [];
    return [
      { start: parseInt(start, 16), end: parseInt(end, 16), rights, name, rssMb: Number(rssKb) / 1024 },
    ];
  });
}

/** Its part that is not in use yet may be neither read nor written. */
function isArena({ start, end, rights, name }: Mapping, next: Mapping | undefined): boolean {
  if (name !== '' || rights !== 'rw-p' || start % arenaBytes !== 0) return false;
  if (end - start === arenaBytes) return true;
  return next?.start === end && next.rights === '---p' && next.end === start + arenaBytes;
}
