import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawBytes } from '../fixtures/draw-bytes.ts';
import { comparePictures, readPng, renderPage, type GreyPicture } from '../fixtures/render-page.ts';
import { samplePages } from '../fixtures/sample-pages.ts';
import { openFonts } from './fonts.ts';

const folder = join(import.meta.dirname, '../../pictures/samples');
// Another machine smooths edges a little differently; a moved line or a lost word is far more.
const mostDiffering = 0.002;

const renderer = await import('@napi-rs/canvas').then(
  () => true,
  (error: unknown) => {
    console.warn(
      `Skipped: pages against their pictures, since @napi-rs/canvas does not load here (${String(error)})`,
    );
    return false;
  },
);

test.runIf(renderer).each(Object.entries(samplePages))(
  'the page of %s looks as its picture does (`pnpm --filter @parley/reports pictures` draws it anew)',
  async (name, document) => {
    const expected = await readPng(await readFile(join(folder, `${name}.png`)));
    const drawn = await renderPage(await drawBytes(document, openFonts()));
    expect(comparePictures(drawn, expected)).toBeLessThan(mostDiffering);
  },
);

test('a picture in which a word is missing differs by more', () => {
  const page: GreyPicture = { width: 595, height: 842, grey: new Uint8Array(595 * 842).fill(255) };
  const grey = page.grey.slice();
  // A word of 40 by 8 points of which half is ink, five times.
  for (let word = 0; word < 5; word += 1) grey.fill(0, word * 5950, word * 5950 + 220);
  expect(comparePictures(page, { ...page, grey })).toBeGreaterThan(mostDiffering);
  expect(comparePictures(page, page)).toBe(0);
  expect(comparePictures(page, { ...page, width: 594 })).toBe(1);
});
