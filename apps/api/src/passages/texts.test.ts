import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestText } from '@parley/schema/anchors';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Texts } from './texts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-texts-'));
  await mkdir(join(folder, 'ferry'));
  await writeFile(join(folder, 'ferry', 'a.txt'), 'The ferry of Aston.');
  await writeFile(join(folder, 'a.txt'), 'The ferry of Belmar.');
  await writeFile(join(folder, 'b.txt'), 'No ferry.');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const described = async (file: string, text: string) => ({ file, digest: await digestText(text) });

test('a text is found in the folder of its talks or in the folder itself, by its digest', async () => {
  const texts = new Texts(folder);
  expect(await texts.find('ferry', await described('a.txt', 'The ferry of Aston.'))).toBe(
    'The ferry of Aston.',
  );
  expect(await texts.find('ferry', await described('a.txt', 'The ferry of Belmar.'))).toBe(
    'The ferry of Belmar.',
  );
  expect(await texts.find('pier', await described('b.txt', 'No ferry.'))).toBe('No ferry.');
});

test('a text that has changed, is gone or stands elsewhere is not given out', async () => {
  const texts = new Texts(join(folder, 'ferry'));
  expect(await texts.find('ferry', await described('a.txt', 'The ferry of Belmar.'))).toBeUndefined();
  expect(await texts.find('ferry', await described('c.txt', 'The ferry of Aston.'))).toBeUndefined();
  expect(await texts.find('ferry', await described('../b.txt', 'No ferry.'))).toBeUndefined();
});

test('without a folder there is none', async () => {
  expect(await new Texts(undefined).find('ferry', await described('b.txt', 'No ferry.'))).toBeUndefined();
});
