import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../compose/blocks.ts';
import { openFonts } from '../draw/fonts.ts';
import { documentOf, plainMeasure } from '../fixtures/plain-setting.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { type LaidOut, layoutDocument } from './layout-document.ts';
import type { Page, TextItem } from './page-items.ts';

const fonts = openFonts();
let laidOut: LaidOut;

beforeAll(() => {
  laidOut = layoutDocument(sampleDocument, { measure: fonts.measure });
});

const wordsOn = (page: Page | undefined): TextItem[] =>
  (page?.items ?? []).filter((item) => item.kind === 'text');
const bodyOf = (page: Page | undefined): string =>
  wordsOn(page)
    .filter((item) => item.tag !== 'pagination')
    .map((item) => item.text)
    .join(' ');
const pageWith = (name: string): number =>
  laidOut.pages.findIndex((page) =>
    page.items.some((item) => item.kind === 'destination' && item.name === name),
  );
const destinationOf = (title: string): string =>
  laidOut.bookmarks.find((bookmark) => bookmark.title === title)?.destination ?? '';

function note(text: string): Block {
  return { kind: 'paragraph', style: 'note', id: 'twice', text: [text] };
}

describe('a document laid out', () => {
  it('is the same where its blocks are used up meanwhile', () => {
    const { words, ...content } = sampleDocument;
    const document = { ...structuredClone(content), words };
    const usedUp = layoutDocument(document, { measure: fonts.measure, useUp: true });
    expect(document.sections.filter(({ blocks }) => blocks.length === 0).length).toBeGreaterThan(2);
    expect(usedUp.pages).toEqual(laidOut.pages);
    expect(usedUp.structure).toEqual(laidOut.structure);
  });

  it.each(['A4', 'Letter'] as const)('keeps every word and line inside the margins of %s', (paper) => {
    const { pages } = layoutDocument(sampleDocument, { measure: fonts.measure, paper });
    const outside = pages.flatMap((page) =>
      page.items.filter((item) => {
        if (item.kind !== 'text' && (item.kind !== 'rect' || item.yPt === 0)) return false;
        // A space at the end of a line, the tracking of its last letter and a frame may hang over.
        const hanging = item.kind === 'rect' || item.text.endsWith(' ') || item.trackingPt > 0 ? 4 : 0.05;
        return (
          item.xPt < 54 - 0.01 ||
          item.xPt + item.widthPt > page.widthPt - 54 + hanging ||
          item.yPt > page.heightPt - 28
        );
      }),
    );
    expect(outside).toEqual([]);
  });

  it('prints in the contents the page on which each section begins', () => {
    const contents = wordsOn(laidOut.pages[1]).filter((item) => typeof item.tag === 'number');
    const sections = sampleDocument.sections.slice(1).map((section) => section.title);
    const printed = sections.map(
      (title) => contents[contents.findIndex((item) => item.text.trim() === title) + 1]?.text,
    );
    expect(printed).toEqual(sections.map((title) => String(pageWith(destinationOf(title)) + 1)));
  });

  it('numbers pages as n / N, but not the cover', () => {
    const count = laidOut.pages.length;
    expect(wordsOn(laidOut.pages[0]).some((item) => item.text.includes(`/ ${count}`))).toBe(false);
    laidOut.pages.slice(1).forEach((page, index) => {
      expect(wordsOn(page).some((item) => item.text === `${index + 2} / ${count}`)).toBe(true);
    });
  });

  it('repeats the heads of the matrix on its second page, as furniture', () => {
    const second = laidOut.pages[pageWith(destinationOf('Who reports what')) + 1];
    const furniture = wordsOn(second)
      .filter((item) => item.tag === 'pagination')
      .map((item) => item.text.trim());
    expect(furniture).toEqual(expect.arrayContaining(['Table 1', 'Statement', 'A', 'FR', 'Carried']));
  });

  it('ends no page on a heading or a band', () => {
    const heads = new Set(
      laidOut.structure.flatMap((node, index) => (/^H\d/u.test(node.type) ? [index] : [])),
    );
    for (const page of laidOut.pages) {
      const lowest = wordsOn(page)
        .filter((item) => item.tag !== 'pagination')
        .reduce<TextItem | undefined>(
          (low, item) => (low === undefined || item.yPt > low.yPt ? item : low),
          undefined,
        );
      const isLongHeading =
        lowest?.text.includes('Ministers meet') === true || lowest?.text.includes('lake') === true;
      expect(typeof lowest?.tag === 'number' && heads.has(lowest.tag) && !isLongHeading).toBe(false);
    }
  });

  it('turns the pages of a landscape section, and those only', () => {
    const turned = laidOut.pages.filter((page) => page.widthPt > page.heightPt);
    expect(turned).toHaveLength(1);
    expect(bodyOf(turned[0])).toContain('A landscape section');
  });

  it('says what it could not print as given', () => {
    const codes = new Set(laidOut.diagnostics.map(({ code }) => code));
    expect(codes).toEqual(
      new Set(['character-not-printed', 'character-without-glyph', 'unknown-target', 'unsafe-address']),
    );
  });

  it('leads links to the first of two places with one id, and says so', () => {
    const twice = documentOf({
      id: 'one',
      title: 'One',
      blocks: [note('a'), { kind: 'pageBreak' }, note('b')],
    });
    const { pages, diagnostics } = layoutDocument(twice, { measure: plainMeasure });
    const places = pages.map((page) => page.items.filter((item) => item.kind === 'destination').length);
    expect(places).toEqual([3, 0]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-id']);
  });

  it('sets a headline of 5,000 characters as the title without losing a word', () => {
    const title = 'Ministers meet again and again '.repeat(160).trim();
    const { pages } = layoutDocument({ ...documentOf(), title }, { measure: plainMeasure });
    const printed = pages.map(bodyOf).join(' ').replaceAll(/\s+/gu, ' ');
    expect(printed.match(/Ministers meet again and again/gu)).toHaveLength(160);
    expect(pages.length).toBeGreaterThan(1);
  });

  it('sets a document without sections, and one with nothing in its sections', () => {
    expect(layoutDocument(documentOf(), { measure: plainMeasure }).pages).toHaveLength(1);
    const empty = documentOf({ id: 'empty', title: 'Empty', blocks: [] });
    expect(layoutDocument(empty, { measure: plainMeasure }).diagnostics).toEqual([]);
  });
});
