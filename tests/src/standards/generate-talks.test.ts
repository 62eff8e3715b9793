import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDossier, writeDossier } from '@parley/dossier';
import { describe, expect, it } from 'vitest';
import { generateTalks, type Size } from './generate-talks.ts';
import { hostileStrings, longHeadline } from './hostile-strings.ts';

describe('generated talks', () => {
  it.each<[string, Size]>([
    ['two accounts', { accounts: 2 }],
    ['thirty accounts, with letters of two places', { accounts: 30 }],
    ['hostile strings', { accounts: 4, strings: hostileStrings, headline: longHeadline }],
  ])('are a sound dossier: %s', async (_what, size) => {
    const folder = await mkdtemp(join(tmpdir(), 'parley-generated-'));
    try {
      const dossier = await generateTalks('generated', size);
      expect(await writeDossier(folder, dossier)).toEqual({ ok: true });
      const read = await readDossier(folder);
      expect(read.ok ? [] : read.problems).toEqual([]);
      expect(dossier.accounts).toHaveLength(size.accounts);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('are the same at every run', async () => {
    expect(await generateTalks('same', { accounts: 3 })).toEqual(
      await generateTalks('same', { accounts: 3 }),
    );
  });
});
