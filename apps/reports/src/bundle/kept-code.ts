import { basename, dirname } from 'node:path';
import { readChecked, writeChecked } from '../kept/checked-file.ts';

// The engine takes code for what was compiled of a text of the same length, and for whole: that it is, is seen here.

/** What was kept of a file, or nothing where that is none or is damaged. Another engine's is refused by the engine. */
export function readCode(path: string): Buffer | undefined {
  return readChecked(nameFor(path), (code) => code);
}

/** Keeps what was compiled of a file, beside it. Where that cannot be written, it is compiled each time. */
export function keepCode(path: string, code: Buffer): void {
  writeChecked(dirname(path), basename(nameFor(path)), code);
}

function nameFor(path: string): string {
  return `${path}.${process.arch}.code`;
}
