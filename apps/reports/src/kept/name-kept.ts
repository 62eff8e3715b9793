import { hash } from 'node:crypto';

/**
 * The runtime in its very version: its form for data, its tables of Unicode, its dictionaries of languages that set no
 * spaces. ICU may be the system's, and then another one under the same Node.
 */
const runtime = `${process.version} icu ${process.versions.icu ?? 'none'}`;

/** Name of a file for what a program, under this very runtime, makes of some data: another one for other data. */
export function nameKept(program: string, madeOf: readonly unknown[], ending: string): string {
  const source = JSON.stringify([program, runtime, ...madeOf]);
  return `${hash('sha256', source, 'hex').slice(0, 32)}.${ending}`;
}
