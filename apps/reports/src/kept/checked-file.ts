import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Length of the sum with which each file begins: against damage, not against malice. */
const sumBytes = 4;

/**
 * What is read of the bytes of a file that was written by `writeChecked`; undefined where there is none, one that is
 * damaged, or one of which it cannot be read.
 */
export function readChecked<Kept>(path: string, read: (body: Buffer) => Kept): Kept | undefined {
  try {
    const file = readFileSync(path);
    const body = file.subarray(sumBytes);
    return sumOf(body).equals(file.subarray(0, sumBytes)) ? read(body) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file in one step, with a sum of its bytes before them. What cannot be written is not there: nobody need hear. */
export function writeChecked(folder: string, name: string, body: Uint8Array): void {
  const path = join(folder, name);
  const temporary = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(temporary, Buffer.concat([sumOf(body), body]));
      renameSync(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch {
    // A store is a convenience: the next run takes longer, that is all.
  }
}

/** Deletes the files of a folder that were written first, so that so many are left. */
export function dropOldest(folder: string, most: number): void {
  try {
    const names = readdirSync(folder);
    if (names.length <= most) return;
    const files = names.map((name) => ({ name, writtenMs: statSync(join(folder, name)).mtimeMs }));
    const old = files.toSorted((one, other) => other.writtenMs - one.writtenMs).slice(most);
    for (const { name } of old) rmSync(join(folder, name), { force: true });
  } catch {
    // Another run deletes them too, or may write where this one may not.
  }
}

function sumOf(body: Uint8Array): Buffer {
  const sum = Buffer.alloc(sumBytes);
  sum.writeUInt32LE(crc32(body));
  return sum;
}
