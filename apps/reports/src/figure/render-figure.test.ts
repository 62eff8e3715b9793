import { describe, expect, it } from 'vitest';
import { openFonts } from '../draw/fonts.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { wordsOf } from '../fixtures/words-of.ts';
import { nameFigures } from './figure-names.ts';
import { rasterise } from './rasterise.ts';
import { renderFigure } from './render-figure.ts';

const fonts = openFonts();
const render = (name: string) => {
  const outcome = renderFigure(sampleDocument, name, fonts);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.value;
};

describe('a single figure', () => {
  it('can be had of every table and figure, each under a name of its own', () => {
    const names = nameFigures(sampleDocument).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(6);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(render(name).svg).toMatch(/^<svg [^]*<\/svg>\n$/u);
  });

  it('is refused by a name that the briefing does not have, with those that it has', () => {
    const outcome = renderFigure(sampleDocument, 'matirx', fonts);
    if (!('failure' in outcome)) throw new Error('no failure');
    expect(outcome.failure).toMatchObject({
      code: 'figure-unknown',
      message: 'this briefing has no figure or table "matirx"',
      hint: expect.stringContaining('matrix'),
    });
  });

  it('tells who cannot see it what it shows, from caption and alternative', () => {
    const found = nameFigures(sampleDocument).find(({ block }) => block.kind === 'barChart');
    if (found?.block.kind !== 'barChart') throw new Error('no bars');
    const { svg } = render(found.name);
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain(`<title id="title">${wordsOf(found.block.caption.says)}</title>`);
    expect(svg).toMatch(/<desc id="desc">[^<]{20,}<\/desc>/u);
  });

  it('needs no font and no file of anybody: words are outlines', () => {
    const { svg } = render('matrix');
    expect(svg).not.toMatch(/<text|<image|font|<script/u);
    const defined = new Set([...svg.matchAll(/<path id="(g\d+)"/gu)].map(([, id]) => id));
    const used = new Set([...svg.matchAll(/href="#(g\d+)"/gu)].map(([, id]) => id));
    expect(used).toEqual(defined);
  });

  it('stands with the key to its signs', () => {
    const named = nameFigures(sampleDocument).find(({ name }) => name === 'matrix');
    expect(named?.legend?.entries.length).toBeGreaterThan(4);
  });

  it('is the same for the same briefing', () => {
    expect(render('matrix').svg).toBe(render('matrix').svg);
  });

  it('escapes what stands in its caption', () => {
    const [section] = sampleDocument.sections;
    const hostile = renderFigure(
      {
        ...sampleDocument,
        cover: [],
        sections: [
          {
            ...section,
            id: 'x',
            title: 'X',
            blocks: [
              {
                kind: 'table',
                id: 'table-x',
                caption: { says: ['</title><script>&'], basis: [] },
                columns: [{ head: ['X'], width: { kind: 'share', weight: 1 } }],
                groups: [],
              },
            ],
          },
        ],
      },
      'x',
      fonts,
    );
    if ('failure' in hostile) throw new Error(hostile.failure.message);
    expect(hostile.value.svg).toContain('<title id="title">&lt;/title&gt;&lt;script&gt;&amp;</title>');
  });
});

describe('a figure as PNG', () => {
  it('has 300 pixels to the inch, and is the same again', async () => {
    const figure = render('reuse');
    const [one, other] = [await rasterise(figure), await rasterise(figure)];
    if (!('value' in one) || !('value' in other)) throw new Error('no picture');
    const view = new DataView(one.value.buffer, one.value.byteOffset);
    expect(view.getUint32(0)).toBe(0x89504e47);
    expect(view.getUint32(16)).toBe(Math.round((figure.widthPt / 72) * 300));
    expect(Buffer.from(one.value).equals(other.value)).toBe(true);
  });

  it('is refused where it would be too tall to be opened, with what to do', async () => {
    const outcome = await rasterise({ ...render('matrix'), heightPt: 40_000 });
    expect(outcome).toMatchObject({
      failure: { code: 'figure-too-tall', hint: expect.stringContaining('.svg') },
    });
  });
});
