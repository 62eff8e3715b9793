import { describe, expect, it } from 'vitest';
import type { Block, ColumnsBlock, ListItem, ReportDocument } from '../compose/blocks.ts';
import { plainMeasure } from '../fixtures/plain-setting.ts';
import { sampleDocument } from '../fixtures/sample-document.ts';
import { layoutDocument } from './layout-document.ts';
import type { Paper } from './styles.ts';

/** A finding of some words with a number to look for. */
const finding = (index: number): ListItem => ({
  target: 'rest',
  mayMove: index >= 3,
  text: [`finding-${index} ${'word '.repeat(20)}`, { kind: 'pageOf', target: 'rest' }],
});

/** A cover with so many findings and accounts, and a place for what it has no room for. */
function coverOf(findings: number, accounts: number, facts = 8): ReportDocument {
  const columns: ColumnsBlock = {
    kind: 'columns',
    main: [
      { kind: 'list', style: 'findings', items: Array.from({ length: findings }, (_, at) => finding(at)) },
    ],
    side: [
      {
        kind: 'factBox',
        title: 'Facts',
        facts: Array.from({ length: facts }, (_, at) => ({
          term: `term-${at}`,
          value: [`value-${at}`],
          mayMove: at >= 4,
        })),
      },
    ],
  };
  const bars: Block = {
    kind: 'barChart',
    id: 'bars',
    alt: 'bars',
    caption: { says: ['the-caption'], basis: ['basis'] },
    legend: [{ pattern: 'solid', label: 'said' }],
    scale: 'count',
    rows: Array.from({ length: accounts }, (_, at) => ({
      label: { text: `row-${at}` },
      segments: [{ pattern: 'solid', count: at + 1 }],
    })),
  };
  return {
    ...sampleDocument,
    cover: [columns, bars],
    sections: [
      {
        id: 'contents',
        title: 'Contents',
        blocks: [
          { kind: 'rest', id: 'rest', heading: ['Further'], factsHeading: ['Facts'], pointer: ['The rest'] },
          { kind: 'paragraph', style: 'body', text: ['the-end'] },
        ],
      },
    ],
  };
}

/** The words of each page. */
function wordsOn(document: ReportDocument, paper: Paper = 'A4'): string[][] {
  return layoutDocument(document, { measure: plainMeasure, paper }).pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? item.text.split(' ') : [])),
  );
}

const numbersOf = (words: readonly string[], name: string) =>
  words.filter((word) => word.startsWith(`${name}-`)).map((word) => Number(word.slice(name.length + 1)));

describe('the first page', () => {
  it.each(['A4', 'Letter'] as const)('holds as many findings as stand with the bars on it: %s', (paper) => {
    for (const accounts of [2, 5, 8]) {
      const [first = [], second = []] = wordsOn(coverOf(20, accounts), paper);
      expect(numbersOf(first, 'row')).toHaveLength(accounts);
      expect(first).toContain('the-caption');
      const [kept, moved] = [numbersOf(first, 'finding'), numbersOf(second, 'finding')];
      expect(kept.length).toBeGreaterThanOrEqual(3);
      expect(moved.length).toBeGreaterThan(0);
      expect([...kept, ...moved]).toEqual(Array.from({ length: 20 }, (_, at) => at));
    }
  });

  it('has fewer findings on shorter paper', () => {
    const [a4, letter] = [wordsOn(coverOf(20, 5)), wordsOn(coverOf(20, 5), 'Letter')].map(
      ([first = []]) => numbersOf(first, 'finding').length,
    );
    expect(letter).toBeLessThan(a4 ?? 0);
  });

  it('moves nothing where all fits, and says nothing of a rest', () => {
    const [first = [], second = []] = wordsOn(coverOf(4, 3));
    expect(numbersOf(first, 'finding')).toEqual([0, 1, 2, 3]);
    expect([...first, ...second]).not.toContain('rest');
    expect([...first, ...second].join(' ')).not.toContain('Further');
  });

  it('moves facts from a box that is too long, and findings no further than that', () => {
    const [first = [], second = []] = wordsOn(coverOf(3, 8, 20));
    expect(numbersOf(first, 'finding')).toEqual([0, 1, 2]);
    expect(numbersOf(second, 'value').length).toBeGreaterThan(0);
    expect([...numbersOf(first, 'value'), ...numbersOf(second, 'value')]).toEqual(
      Array.from({ length: 20 }, (_, at) => at),
    );
    expect(first).toContain('the-caption');
  });

  it('leaves the bars to the next page where what must stay fills the first', () => {
    const [first = [], second = []] = wordsOn(coverOf(20, 34));
    expect(numbersOf(first, 'finding').length).toBeGreaterThan(3);
    expect(second).toContain('the-caption');
  });
});
