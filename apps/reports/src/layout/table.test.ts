import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../compose/table-block.ts';
import { openFonts } from '../draw/fonts.ts';
import { documentOf, plainSetting } from '../fixtures/plain-setting.ts';
import { layoutDocument } from './layout-document.ts';
import { cellStyle, cutRows, placeColumns } from './table-columns.ts';

const place = { widthPt: 487.28, bodyPt: 720, parent: 0, setting: plainSetting() };
const table = (columns: TableBlock['columns'], rows: string[][]): TableBlock => ({
  kind: 'table',
  id: 'table',
  caption: { says: ['What to see.'], basis: ['Basis: invented.'] },
  columns,
  groups: [
    {
      heading: ['Band'],
      rows: rows.map((cells) => ({ cells: cells.map((words) => ({ content: [words] })) })),
    },
  ],
});
const widthsOf = (block: TableBlock): number[] =>
  placeColumns(block, cutRows(block, block.columns.map(cellStyle), place), place).map(
    (column) => column.widthPt,
  );

describe('columns of a table', () => {
  it('fill the width, however many accounts there are', () => {
    for (const accounts of [1, 5, 8, 24, 60]) {
      const marks = Array.from({ length: accounts }, () => ({
        head: ['A'],
        width: { kind: 'mark' as const },
      }));
      const widths = widthsOf(
        table(
          [
            { head: ['No.'], width: { kind: 'fit' } },
            { head: ['Statement'], width: { kind: 'share', weight: 1 } },
            ...marks,
          ],
          [['1', 'words']],
        ),
      );
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(487.28, 3);
      expect(Math.min(...widths)).toBeGreaterThan(3);
    }
  });

  it('that fit are as wide as their widest cell, up to their bound', () => {
    const columns: TableBlock['columns'] = [
      { head: ['x'], width: { kind: 'fit', atMost: 0.2 }, face: 'sans' },
      { head: ['y'], width: { kind: 'share', weight: 1 } },
    ];
    expect(widthsOf(table(columns, [['twelve chars', 'y']]))[0]).toBeCloseTo(12 * 4.1 + 8.1, 1);
    expect(widthsOf(table(columns, [['x'.repeat(300), 'y '.repeat(300)]]))[0]).toBeCloseTo(487.28 * 0.2, 1);
  });

  it('that fit go beyond their bound where the one that takes the rest would only be white', () => {
    const columns: TableBlock['columns'] = [
      { head: ['x'], width: { kind: 'fit', atMost: 0.1 }, face: 'sans' },
      { head: ['y'], width: { kind: 'share', weight: 1 } },
    ];
    expect(widthsOf(table(columns, [['thirty characters of some name', 'y']]))[0]).toBeCloseTo(
      30 * 4.1 + 8.1,
      1,
    );
    const words = 'w'.repeat(80);
    const [first, second] = widthsOf(table(columns, [['x'.repeat(300), words]]));
    expect(second).toBeCloseTo(80 * 4.3 + 8.1, 1);
    expect((first ?? 0) + (second ?? 0)).toBeCloseTo(487.28, 3);
  });
});

describe('rows of a table', () => {
  it('have as many cells as columns, and lose no words of a cell too many', () => {
    const block = table(
      [
        { head: ['x'], width: { kind: 'share', weight: 1 } },
        { head: ['y'], width: { kind: 'fit' } },
      ],
      [['one'], ['one', 'two', 'three']],
    );
    const rows = cutRows(block, block.columns.map(cellStyle), place)[0] ?? [];
    expect(rows.map((cells) => cells.map((cell) => cell.atoms.map((atom) => atom.text).join(' ')))).toEqual([
      ['one', ''],
      ['one', 'two three'],
    ]);
  });
});

describe('a table over pages', () => {
  const fonts = openFonts();
  const columns: TableBlock['columns'] = [
    { head: ['Account'], width: { kind: 'fit' }, rowHeader: true },
    { head: ['What it prints'], width: { kind: 'share', weight: 1 } },
  ];

  it('splits a row taller than a page between lines and loses none', () => {
    const sentences = Array.from(
      { length: 400 },
      (_, index) => `Sentence${index} stands here for once and all.`,
    );
    const block = table(columns, [['A', sentences.join(' ')]]);
    const { pages } = layoutDocument(documentOf({ id: 'one', title: 'One', blocks: [block] }), {
      measure: fonts.measure,
    });
    const printed = pages
      .flatMap((page) => page.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])))
      .join('');
    expect(pages.length).toBeGreaterThan(2);
    expect(sentences.filter((sentence) => !printed.includes(sentence.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('is taken over whole while it is small and leaves little empty', () => {
    const text = Array.from({ length: 31 }, () => ({
      kind: 'paragraph' as const,
      style: 'body' as const,
      text: ['line'],
    }));
    const rowsOn = (count: number): number[] => {
      const block = table(
        columns,
        Array.from({ length: count }, (_, index) => ['A', `row${index}`]),
      );
      const { pages } = layoutDocument(
        documentOf({ id: 'one', title: 'One', starts: 'newPage', blocks: [...text, block] }),
        { measure: fonts.measure },
      );
      return pages
        .map(({ items }) => items.filter((item) => item.kind === 'text' && /^row\d/.test(item.text)).length)
        .filter((rows) => rows > 0);
    };
    expect(rowsOn(6)).toEqual([6]);
    expect(rowsOn(40).length).toBeGreaterThan(1);
    expect(rowsOn(40).reduce((all, rows) => all + rows, 0)).toBe(40);
  });

  it('never leaves a band alone at the foot of a page', () => {
    for (let count = 20; count < 34; count += 1) {
      const rows = Array.from({ length: count }, (_, index) => ({
        cells: [{ content: ['A'] }, { content: [`row ${index}`] }],
      }));
      const block = {
        ...table(columns, []),
        groups: [
          { heading: ['First'], rows },
          { heading: ['Second'], rows },
        ],
      };
      const { pages } = layoutDocument(
        documentOf({ id: 'one', title: 'One', starts: 'newPage', blocks: [block] }),
        { measure: fonts.measure },
      );
      for (const page of pages) {
        const words = page.items.filter((item) => item.kind === 'text' && item.tag !== 'pagination');
        const lowest = words.reduce(
          (low, item) =>
            item.kind === 'text' && item.yPt > low.yPt ? { text: item.text, yPt: item.yPt } : low,
          { text: '', yPt: 0 },
        );
        expect(['First', 'Second']).not.toContain(lowest.text);
      }
    }
  });
});
