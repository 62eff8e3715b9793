import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFonts } from './fonts.ts';
import { openPairStore } from './known-pairs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-pairs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = 'To Vary AVOWAL fi, first “quoted” Тариф';

function shapeAndKeep(words: string): unknown {
  const store = openPairStore(folder, 'test');
  const shaped = openFonts(undefined, store).shape(words, 'serif-regular', false);
  store.keep();
  return shaped;
}

describe('what is known of a font', () => {
  it('shapes words in the next run as fontkit did', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ÿА-я.,“” ]{1,20}$/u), (words) => {
        const fresh = openFonts().shape(words, 'serif-regular', false);
        expect(shapeAndKeep(words)).toEqual(fresh);
        expect(shapeAndKeep(words)).toEqual(fresh);
      }),
      { numRuns: 15 },
    );
  });

  it('is kept in one file for a font, and small capitals apart', async () => {
    shapeAndKeep(text);
    const store = openPairStore(folder, 'test');
    const fonts = openFonts(undefined, store);
    fonts.shape('A', 'serif-regular', true);
    store.keep();
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('is found out again where its file is damaged, lies or is of another shaper', async () => {
    const fresh = shapeAndKeep(text);
    const [name = ''] = await readdir(folder);
    const file = await readFile(join(folder, name), 'utf8');
    for (const damaged of ['', file.slice(0, 900), file.replace(/\d+\]/u, '7]'), `${'0'.repeat(64)}\n{}`]) {
      await writeFile(join(folder, name), damaged);
      expect(shapeAndKeep(text)).toEqual(fresh);
    }
    const other = openPairStore(folder, 'another');
    openFonts(undefined, other).shape(text, 'serif-regular', false);
    other.keep();
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('is done without where its folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    const store = openPairStore(join(folder, 'file/below'), 'test');
    openFonts(undefined, store).shape(text, 'serif-regular', false);
    expect(() => {
      store.keep();
    }).not.toThrow();
  });
});
