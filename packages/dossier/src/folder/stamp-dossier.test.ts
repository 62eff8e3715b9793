import {
  appendFileSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfLakeAccord, replaceIn } from '../lake-accord.fixture.ts';
import { isSettled, stampDossier } from './stamp-dossier.ts';

/** Until the clock of the file system is later than all changes before: it counts in steps of some milliseconds. */
function awaitClock(folder: string): void {
  const { changedMs } = stampDossier(folder)!;
  const probe = join(folder, '..', 'probe');
  do writeFileSync(probe, '');
  while (statSync(probe).ctimeMs <= changedMs);
}

describe('the stamp of a dossier', () => {
  it('stays while nothing changes, and opens no file', () => {
    const folder = copyOfLakeAccord();
    const { stamp } = stampDossier(folder)!;
    appendFileSync(join(folder, 'README.md'), 'Not of the dossier.\n');
    expect(stampDossier(folder)!.stamp).toBe(stamp);
  });

  it.each([
    {
      change: 'a byte of a file, with its time set back',
      make: (folder: string) => {
        const path = join(folder, 'statements.yaml');
        const { atime, mtime } = statSync(path);
        awaitClock(folder);
        replaceIn(folder, 'statements.yaml', 'signing', 'sinning');
        utimesSync(path, atime, mtime);
      },
    },
    {
      change: 'a file put in place of one of the same size',
      make: (folder: string) => {
        const path = join(folder, 'statements.yaml');
        cpSync(path, `${path}.other`, { preserveTimestamps: true });
        renameSync(`${path}.other`, path);
      },
    },
    {
      change: 'the name of a file',
      make: (folder: string) => renameSync(join(folder, 'accounts/a.yaml'), join(folder, 'accounts/d.yaml')),
    },
    { change: 'a file less', make: (folder: string) => rmSync(join(folder, 'variants.yaml')) },
  ])('is another one after a change of $change', ({ make }) => {
    const folder = copyOfLakeAccord();
    const before = stampDossier(folder)!.stamp;
    make(folder);
    expect(stampDossier(folder)!.stamp).not.toBe(before);
  });

  it.each([
    {
      what: 'a file that would be refused',
      make: (folder: string) => writeFileSync(join(folder, 'more.yaml'), ''),
    },
    { what: 'a change that is not all in place', make: (folder: string) => mkdirSync(join(folder, '.next')) },
    { what: 'no folder', make: (folder: string) => rmSync(folder, { recursive: true }) },
  ])('is not given where there is $what', ({ make }) => {
    const folder = copyOfLakeAccord();
    make(folder);
    expect(stampDossier(folder)).toBeUndefined();
  });

  it('tells nothing of files that were changed just before it was taken', () => {
    const stamp = stampDossier(copyOfLakeAccord())!;
    expect(isSettled(stamp, stamp.changedMs + 1)).toBe(false);
    expect(isSettled(stamp, stamp.changedMs - 1)).toBe(false);
    expect(isSettled(stamp, stamp.changedMs + 5000)).toBe(true);
  });
});
