import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropOldest } from '../kept/checked-file.ts';
import { fileOf } from './font-files.ts';
import { openSource } from './font-source.ts';
import { openFontStore } from './font-store.ts';
import { openFonts } from './fonts.ts';
import { openShaper } from './shape-words.ts';
import { tokensOf } from './tokens.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-fonts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const text = 'To Vary AVOWAL fi, first “quoted” Тариф q\u0301';
const alias = 'serif-regular';

/** Everything that layout and drawing take from a font. */
function useAndKeep(words: string, rightToLeft = false): unknown {
  const store = openFontStore(folder, 'test');
  const fonts = openFonts(undefined, store);
  const used = readBook(fonts, words, rightToLeft);
  store.keep();
  return used;
}

function readBook(fonts: ReturnType<typeof openFonts>, words: string, rightToLeft = false): unknown {
  const font = fonts.measure.fontFor(alias, words) ?? alias;
  const source = fonts.sourceOf(font);
  return {
    font,
    width: fonts.measure.width(words, font, false),
    shaped: fonts.shape(words, font, false, rightToLeft),
    facts: source.facts,
    subset: Buffer.from(source.encode([0, 40, 41, 40])).toString('base64'),
  };
}

function failToParse(): never {
  throw new Error('parsed');
}

describe('what is known of a font', () => {
  it('says in the next run what fontkit said', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ÿА-я.,“” ]{1,20}$/u), (words) => {
        const fresh = readBook(openFonts(), words);
        expect(useAndKeep(words)).toEqual(fresh);
        expect(useAndKeep(words)).toEqual(fresh);
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    ['שלום (world)', true],
    ['বাংলা', false],
    ['a\u{1F600}', false],
  ])('says it of words in other scripts too: %s', (words, rightToLeft) => {
    const fresh = readBook(openFonts(), words, rightToLeft);
    expect(useAndKeep(words, rightToLeft)).toEqual(fresh);
    expect(useAndKeep(words, rightToLeft)).toEqual(fresh);
  });

  it('spares parsing the font', async () => {
    useAndKeep(text);
    const before = await readdir(folder);
    useAndKeep(text);
    expect((await readdir(folder)).toSorted()).toEqual(before.toSorted());
    const store = openFontStore(folder, 'test');
    const known = store.open(await readFile(fileOf(alias)));
    const { facts, encode } = openSource(known, failToParse, store);
    expect(facts.name).toBe('SourceSerif4-Regular');
    expect(encode([0, 40, 41, 40]).length).toBeGreaterThan(1000);
    const { shape } = openShaper(failToParse, false, known.plain);
    const glyphs = tokensOf(text).flatMap((token) => shape(token).glyphs);
    expect(glyphs.length).toBeGreaterThan(30);
    expect(() => shape('Wholly')).toThrow('parsed');
  });

  it('is found out again where a file is damaged, lies or is of another shaper', async () => {
    const fresh = useAndKeep(text);
    for (const name of await readdir(folder)) {
      const file = await readFile(join(folder, name));
      const lying = Buffer.from(file);
      lying.writeUInt8((lying.at(-9) ?? 0) ^ 1, lying.length - 9);
      for (const damaged of [Buffer.alloc(0), file.subarray(0, 900), lying, Buffer.alloc(40)]) {
        await writeFile(join(folder, name), damaged);
        expect(useAndKeep(text)).toEqual(fresh);
      }
    }
    const other = openFontStore(folder, 'another');
    openFonts(undefined, other).shape(text, alias, false);
    other.keep();
    expect((await readdir(folder)).filter((name) => name.endsWith('.json'))).toHaveLength(2);
  });

  it('is done without where its folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    const store = openFontStore(join(folder, 'file/below'), 'test');
    expect(readBook(openFonts(undefined, store), text)).toEqual(readBook(openFonts(), text));
    expect(() => {
      store.keep();
    }).not.toThrow();
  });

  it('gives way to what was written later where there is too much', async () => {
    for (const [index, name] of ['old', 'older', 'new'].entries()) {
      await writeFile(join(folder, name), '');
      const writtenS = [2000, 1000, 3000][index] ?? 0;
      await utimes(join(folder, name), writtenS, writtenS);
    }
    dropOldest(folder, 2);
    expect((await readdir(folder)).toSorted()).toEqual(['new', 'old']);
  });
});
