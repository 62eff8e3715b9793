import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { layoutDocument } from '../layout/layout-document.ts';
import { drawDocument } from './draw-document.ts';
import { openFonts } from './fonts.ts';

it('tells whoever draws of a sink that breaks while there are pages to draw, and nobody else', async () => {
  const fonts = openFonts();
  const laidOut = layoutDocument(sampleDocument, { measure: fonts.measure, paper: 'A4' });
  let drawn = 0;
  let before = Infinity;
  const sink = new Writable({
    write(_chunk, _encoding, done) {
      before = Math.min(before, drawn);
      done(new Error('the disk is full'));
    },
  });
  await expect(drawDocument(laidOut, fonts, sink, (page) => (drawn = page))).rejects.toThrow(
    'the disk is full',
  );
  // Else nothing was proved.
  expect(before).toBeLessThan(laidOut.pages.length);
});
