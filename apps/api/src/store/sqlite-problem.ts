import type { StoreProblem } from './problem.ts';
import { resultCode } from './sqlite-busy.ts';
import { ForeignFile } from './sqlite-connection.ts';

const elsewhere = 'or name another file with PARLEY_STORE.';

/** What an error of SQLite or of the file system says about a store's file; undefined where it is a bug. */
export function sqliteProblem(error: unknown, file: string): StoreProblem | undefined {
  if (error instanceof ForeignFile) {
    return {
      code: 'not-a-store',
      message: `${file} is a SQLite database of another program`,
      hint: 'Name another file with PARLEY_STORE.',
    };
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== undefined && syscall !== undefined) return unwritable(file, ` (${code})`);
  return problemOf(resultCode(error), file);
}

/** By SQLite's primary result code. Source: https://sqlite.org/rescode.html */
function problemOf(result: number | undefined, file: string): StoreProblem | undefined {
  switch (result) {
    case 5:
      return {
        code: 'store-busy',
        message: `Another process has been writing to the store ${file} for too long`,
        hint: 'Wait until its import has ended, then try again.',
      };
    case 8:
    case 10:
    case 14:
      return unwritable(file, '');
    case 11:
      return {
        code: 'store-damaged',
        message: `The store ${file} is damaged`,
        hint: 'Delete it with its -wal and -shm files and import the dossiers again.',
      };
    case 13:
      return {
        code: 'disk-full',
        message: `There is no room on the disk for the store ${file}`,
        hint: `Make room, ${elsewhere}`,
      };
    case 26:
      return {
        code: 'not-a-database',
        message: `${file} is no SQLite database`,
        hint: `Move the file away, ${elsewhere}`,
      };
    case undefined:
    default:
      return undefined;
  }
}

function unwritable(file: string, reason: string): StoreProblem {
  return {
    code: 'file-unwritable',
    message: `The store ${file} cannot be created or written${reason}`,
    hint: `Make the file and its folder writable, ${elsewhere}`,
  };
}
