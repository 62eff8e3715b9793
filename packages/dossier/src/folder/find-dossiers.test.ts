import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfLakeAccord, emptyFolder, lakeAccord } from '../lake-accord.fixture.ts';
import { findDossiers } from './find-dossiers.ts';

describe('the dossiers at a folder', () => {
  it('are itself, where it is one', async () => {
    expect(await findDossiers(lakeAccord)).toEqual([lakeAccord]);
  });

  it('are those directly inside it, by name', async () => {
    const root = emptyFolder();
    for (const name of ['zurich', 'accra', 'none', 'deep/er'])
      mkdirSync(join(root, name), { recursive: true });
    for (const name of ['zurich', 'accra', 'deep/er']) writeFileSync(join(root, name, 'dossier.yaml'), '');
    writeFileSync(join(root, 'dossier.yml'), '');
    symlinkSync('loop', join(root, 'loop'));
    expect(await findDossiers(root)).toEqual([join(root, 'accra'), join(root, 'zurich')]);
  });

  it('are none where there is no such folder, or a file', async () => {
    expect(await findDossiers(join(emptyFolder(), 'none'))).toEqual([]);
    expect(await findDossiers(join(copyOfLakeAccord(), 'README.md'))).toEqual([]);
  });
});
