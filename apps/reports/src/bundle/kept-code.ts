import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

// The engine takes code for what was compiled of a text of the same length, and for whole: that it is, is seen here.
const sumBytes = 4;

/** What was kept of a file, or nothing where that is none or is damaged. Another engine's is refused by the engine. */
export function readCode(path: string): Buffer | undefined {
  try {
    const kept = readFileSync(nameFor(path));
    const code = kept.subarray(sumBytes);
    return kept.readUInt32LE(0) === crc32(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled of a file, beside it. Where that cannot be written, it is compiled each time. */
export function keepCode(path: string, code: Buffer): void {
  const temporary = `${nameFor(path)}.${randomBytes(6).toString('hex')}`;
  const sum = Buffer.alloc(sumBytes);
  sum.writeUInt32LE(crc32(code));
  try {
    writeFileSync(temporary, Buffer.concat([sum, code]));
    renameSync(temporary, nameFor(path));
  } catch {
    rmSync(temporary, { force: true });
  }
}

function nameFor(path: string): string {
  return `${path}.${process.arch}.code`;
}
