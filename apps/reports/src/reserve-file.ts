import { createHash, randomBytes } from 'node:crypto';
import { rmdirSync, rmSync } from 'node:fs';
import {
  type FileHandle,
  access,
  constants,
  mkdir,
  open,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { fail, type Outcome } from './failure.ts';

/** A file that can be written: its place is held by a temporary file beside it until then. */
export interface ReservedFile {
  readonly path: string;
  /**
   * Lets `fill` write everything, then puts it in place at once: readers see the old file or the new one, whole.
   * `fill` is done when all is handed over; it need not end the stream. Gives the SHA-256 of what was written, in
   * hexadecimal; fails where the disk is full or gone. Rejects with what `fill` rejects with.
   */
  readonly write: (fill: (sink: Writable) => Promise<void>) => Promise<Outcome<string>>;
  /** The first half of `write`: everything is on the disk, and the place still as it was. */
  readonly prepare: (fill: (sink: Writable) => Promise<void>) => Promise<Outcome<string>>;
  /** The other half: what was prepared is in its place at once. */
  readonly place: () => Promise<Outcome<void>>;
  /** Leaves the place as it was found. After a `write` that succeeded it does nothing. */
  discard(): Promise<void>;
  /** The same within this very tick, for a process that ends: what is being written is left where it is. */
  abandon(): void;
}

/**
 * Holds a place for a file before any work is done, so that a place that cannot be written is refused at once.
 * Folders that are missing are made.
 *
 * @param path absolute
 */
export async function reserveFile(path: string): Promise<Outcome<ReservedFile>> {
  try {
    const target = await findTarget(path);
    if (typeof target !== 'string') return target;
    const made = await makeFolders(dirname(target));
    const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.part`);
    let handle: FileHandle;
    try {
      handle = await open(temporary, 'wx');
    } catch (error) {
      await removeMade(dirname(target), made);
      throw error;
    }
    return { value: reservation(path, target, temporary, handle, made) };
  } catch (error) {
    return refuse(path, explain(error as NodeJS.ErrnoException));
  }
}

function reservation(
  path: string,
  target: string,
  temporary: string,
  handle: FileHandle,
  made: string | undefined,
): ReservedFile {
  let state: 'held' | 'written' | 'discarded' = 'held';
  const reserved: ReservedFile = {
    path,
    async write(fill) {
      const prepared = await reserved.prepare(fill);
      if ('failure' in prepared) return prepared;
      const placed = await reserved.place();
      return 'failure' in placed ? placed : prepared;
    },
    async prepare(fill) {
      const hash = createHash('sha256');
      let broken: NodeJS.ErrnoException | undefined;
      const fileBreaks = (error: NodeJS.ErrnoException): never => {
        broken = error;
        throw error;
      };
      const put = (bytes: Uint8Array, done: (error?: Error) => void) => {
        hash.update(bytes);
        handle
          .writeFile(bytes)
          .catch(fileBreaks)
          .then(() => done(), done);
      };
      const sink = new Writable({
        write: (chunk: Uint8Array, _encoding, done) => put(chunk, done),
        // A PDF comes in thousands of small pieces: what has gathered while one was written goes out at once.
        writev: (chunks: { chunk: Uint8Array }[], done) =>
          put(Buffer.concat(chunks.map(({ chunk }) => chunk)), done),
      });
      try {
        await fill(sink);
        if (!sink.writableEnded) sink.end();
        await finished(sink);
        await handle.sync().catch(fileBreaks);
        await handle.close().catch(fileBreaks);
      } catch (error) {
        if (broken === undefined) throw error;
        return refuse(path, explain(broken));
      }
      return { value: hash.digest('hex') };
    },
    async place() {
      try {
        await rename(temporary, target);
      } catch (error) {
        return refuse(path, explain(error as NodeJS.ErrnoException));
      }
      state = 'written';
      return { value: undefined };
    },
    async discard() {
      if (state !== 'held') return;
      state = 'discarded';
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true });
      await removeMade(dirname(target), made);
    },
    abandon() {
      if (state !== 'held') return;
      state = 'discarded';
      rmSync(temporary, { force: true });
      for (const folder of foldersMade(dirname(target), made)) {
        try {
          rmdirSync(folder);
        } catch {
          return;
        }
      }
    },
  };
  return reserved;
}

/**
 * Makes a folder and those around it that are missing; gives the outermost that was made. Node's own recursive mkdir
 * never returns below a folder that takes no entries, as /proc does.
 */
async function makeFolders(folder: string): Promise<string | undefined> {
  const missing: string[] = [];
  for (let next = folder; !(await exists(next)); next = dirname(next)) missing.unshift(next);
  for (const one of missing) {
    await mkdir(one).catch(async (error: NodeJS.ErrnoException) => {
      // Another process may have made it meanwhile.
      if (error.code === 'EEXIST') return;
      await removeMade(dirname(one), missing[0]);
      throw error;
    });
  }
  return missing[0];
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

/** Removes the folders that were made, innermost first, as far as nobody has put anything into them since. */
async function removeMade(innermost: string, outermost: string | undefined): Promise<void> {
  for (const folder of foldersMade(innermost, outermost)) {
    const removed = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!removed) return;
  }
}

/** From the innermost folder to the outermost that was made; none where none was. */
function foldersMade(innermost: string, outermost: string | undefined): string[] {
  const folders: string[] = [];
  if (outermost === undefined) return folders;
  for (let folder = innermost; folder.length >= outermost.length; folder = dirname(folder))
    folders.push(folder);
  return folders;
}

/** The file itself, behind links; refused where there is something that is no file. */
async function findTarget(path: string) {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return path;
  if (found.isDirectory()) return refuse(path, 'it is a folder');
  if (!found.isFile()) return refuse(path, 'it is no regular file');
  const target = await realpath(path);
  await access(target, constants.W_OK);
  return target;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  EROFS: 'that place can only be read',
  ENOENT: 'nothing can be made there',
  ENOTDIR: 'something on the way there is a file, not a folder',
  EEXIST: 'something on the way there is a file, not a folder',
  ENOSPC: 'there is no space left',
  EDQUOT: 'there is no space left that this user may take',
  EFBIG: 'the file becomes larger than is allowed',
  EIO: 'the disk does not work as it should',
  ENAMETOOLONG: 'the name is too long',
};

function explain({ code = '', message }: NodeJS.ErrnoException): string {
  return reasons[code] ?? message;
}

function refuse(path: string, reason: string) {
  return fail('out-refused', `cannot write ${path}: ${reason}`, 'Name another file with --out or --json.');
}
