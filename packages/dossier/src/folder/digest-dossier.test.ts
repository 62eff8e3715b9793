import { appendFileSync, cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfLakeAccord, emptyFolder, replaceIn } from '../lake-accord.fixture.ts';
import { digestDossier } from './digest-dossier.ts';

describe('the digest of a dossier', () => {
  it('is the same for a copy elsewhere', async () => {
    const folder = copyOfLakeAccord();
    const copy = join(emptyFolder(), 'other');
    cpSync(folder, copy, { recursive: true });
    expect(await digestDossier(copy)).toBe(await digestDossier(folder));
  });

  it.each([
    {
      change: 'a byte of a file',
      make: (folder: string) => replaceIn(folder, 'statements.yaml', 'signing', 'sinning'),
    },
    {
      change: 'a comment',
      make: (folder: string) => appendFileSync(join(folder, 'accounts/a.yaml'), '# read\n'),
    },
    {
      change: 'the name of a file',
      make: (folder: string) => renameSync(join(folder, 'accounts/a.yaml'), join(folder, 'accounts/d.yaml')),
    },
    { change: 'a file less', make: (folder: string) => rmSync(join(folder, 'variants.yaml')) },
    {
      change: 'a file that would be refused',
      make: (folder: string) => writeFileSync(join(folder, 'new.yaml'), ''),
    },
    {
      change: 'a file too large to be read',
      make: (folder: string) => writeFileSync(join(folder, 'variants.yaml'), Buffer.alloc(3_000_000)),
    },
  ])('changes with $change', async ({ make }) => {
    const folder = copyOfLakeAccord();
    const before = await digestDossier(folder);
    make(folder);
    expect(await digestDossier(folder)).not.toBe(before);
  });

  it('does not change with the README and the texts, which are not read', async () => {
    const folder = copyOfLakeAccord();
    const before = await digestDossier(folder);
    rmSync(join(folder, 'texts'), { recursive: true });
    rmSync(join(folder, 'README.md'));
    expect(await digestDossier(folder)).toBe(before);
  });

  it('is had of a folder that is not there', async () => {
    expect(await digestDossier(join(emptyFolder(), 'none'))).toMatch(/^[0-9a-f]{64}$/);
  });
});
