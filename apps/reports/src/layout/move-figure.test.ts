import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument, Section } from '../compose/blocks.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { moveFigures } from './move-figure.ts';

const bars: Block = {
  kind: 'barChart',
  id: 'bars',
  caption: { says: ['Bars.'], basis: [] },
  alt: 'Bars.',
  legend: [],
  scale: 'share',
  rows: [],
  mayFollow: 'last',
};
const words: Block = { kind: 'paragraph', style: 'body', text: ['Words.'] };
const section = (id: string, blocks: Block[], orientation: Section['orientation']): Section => ({
  id,
  title: id,
  blocks,
  ...(orientation && { orientation }),
});
const documentOf = (orientation: Section['orientation']): ReportDocument => ({
  ...sampleDocument,
  sections: [
    section('first', [words, bars], undefined),
    section('second', [words], orientation),
    section('last', [words], undefined),
  ],
});
const placesOf = ({ sections }: ReportDocument) =>
  sections.filter(({ blocks }) => blocks.includes(bars)).map(({ id }) => id);

describe('a figure at the end of a section before pages that lie the other way', () => {
  it('goes to the section that it names where it would have a page for itself', () => {
    expect(placesOf(moveFigures(documentOf('landscape'), ({ blocks }) => blocks.length))).toEqual(['last']);
  });

  it('stays where its page has other things too', () => {
    expect(placesOf(moveFigures(documentOf('landscape'), () => 2))).toEqual(['first']);
  });

  it('stays where what follows fills its page', () => {
    expect(placesOf(moveFigures(documentOf(undefined), ({ blocks }) => blocks.length))).toEqual(['first']);
  });
});
