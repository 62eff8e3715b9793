import { describe, expect, it } from 'vitest';
import type { Block, Section } from '../compose/blocks.ts';
import type { BarChartBlock, DotPlotBlock, HeatMapBlock, TimelineBlock } from '../compose/figure-blocks.ts';
import { documentOf, plainMeasure } from '../fixtures/plain-setting.ts';
import { layoutDocument } from './layout-document.ts';

const names = (count: number) => Array.from({ length: count }, (_, row) => `row${row}`);
const caption = { says: ['the-caption'], basis: ['basis'] };

function bars(count: number, saidByRow = true): BarChartBlock {
  return {
    kind: 'barChart',
    id: 'bars',
    alt: 'all rows',
    ...(saidByRow && { altRows: names(count).map((name) => `${name} said.`) }),
    caption,
    legend: [{ pattern: 'solid', label: 'the-key' }],
    scale: 'count',
    rows: names(count).map((text) => ({ label: { text }, segments: [{ pattern: 'solid', count: 3 }] })),
  };
}

const heatMap: HeatMapBlock = {
  kind: 'heatMap',
  id: 'map',
  alt: 'all rows',
  altRows: names(24).map((name) => `${name} said.`),
  caption,
  rows: names(24).map((text) => ({ text })),
  columns: [{ siglum: 'Q', text: '' }],
  values: names(24).map(() => [1]),
};

const timeline: TimelineBlock = {
  kind: 'timeline',
  id: 'line',
  alt: 'all rows',
  altRows: names(24).map((name) => `${name} said.`),
  caption,
  band: { from: '2031-05-01', to: '2031-05-01', label: 'the-talks' },
  rows: names(24).map((text) => ({ label: { text }, first: '2031-05-02T10:00Z', text: '10:00' })),
};

const dotPlot: DotPlotBlock = {
  kind: 'dotPlot',
  id: 'dots',
  alt: 'all rows',
  altRows: names(24).map((name) => `${name} said.`),
  caption,
  unit: 'the-unit',
  rows: names(24).map((text, row) => ({
    label: { text },
    points: [{ value: row % 3, bound: 'exact', text: 'a-value' }],
  })),
};

/** A figure under so many lines of text, laid out. */
function layOut(figure: Block, linesBefore: number) {
  const text = Array.from({ length: linesBefore }, (): Block => ({
    kind: 'paragraph',
    style: 'body',
    text: ['line'],
  }));
  const section: Section = { id: 'one', title: 'One', starts: 'newPage', blocks: [...text, figure] };
  const laidOut = layoutDocument(documentOf(section), { measure: plainMeasure });
  const pages = laidOut.pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [item] : [])),
  );
  return { laidOut, pages, words: pages.map((items) => items.flatMap(({ text: said }) => said.split(' '))) };
}

/** Height of the first figure. */
function heightOf(block: BarChartBlock): number {
  const figure = layOut(block, 0).laidOut.structure.find(({ type }) => type === 'Figure');
  return figure?.boxPt?.[3] ?? 0;
}

const rowsOn = (words: readonly string[] = []) => words.filter((word) => /^row\d+$/.test(word));

describe('a figure that does not fit the rest of a page', () => {
  it('goes on over the next under its key, no row lost and none alone', () => {
    const { words } = layOut(bars(30), 19);
    const shown = words.map(rowsOn).filter((rows) => rows.length > 0);
    expect(shown).toHaveLength(2);
    expect(shown.flat()).toEqual(names(30));
    for (const rows of shown) expect(rows.length).toBeGreaterThanOrEqual(3);
    const [, second] = words.filter((page) => rowsOn(page).length > 0);
    expect(second).toEqual(expect.arrayContaining(['Figure', '1', '(continued)', 'the-key', 'the-caption']));
  });

  it('repeats the heads of its columns', () => {
    const { pages, words } = layOut(heatMap, 20);
    const withRows = words.filter((page) => rowsOn(page).length > 0);
    expect(withRows).toHaveLength(2);
    expect(withRows.every((page) => page.includes('Q'))).toBe(true);
    const furniture = pages.flat().filter(({ text, tag }) => text === 'Q' && tag === 'pagination');
    expect(furniture).toHaveLength(1);
  });

  it.each([
    ['a timeline', timeline, 'the-talks'],
    ['a dot plot', dotPlot, 'the-unit'],
  ])('has its axis at the top of both pages: %s', (_name, figure, named) => {
    const { pages, words } = layOut(figure, 20);
    const withRows = words.filter((page) => rowsOn(page).length > 0);
    expect(withRows.map((page) => page.includes(named))).toEqual([true, true]);
    expect(withRows.flatMap(rowsOn)).toEqual(names(24));
    for (const items of pages.filter((page) => page.some(({ text }) => /^row\d/.test(text)))) {
      const top = (wanted: (text: string) => boolean) =>
        Math.min(...items.filter(({ text }) => wanted(text.trim())).map(({ yPt }) => yPt));
      expect(top((text) => text === named)).toBeLessThan(top((text) => /^row\d/.test(text)));
    }
  });

  it('gives each row the room that its own name needs', () => {
    const long = { text: 'a name that takes more than one line of the narrow column of names' };
    const [short, first] = [bars(4), bars(4)];
    const rows = first.rows.map((row, index) => (index === 0 ? { ...row, label: long } : row));
    const more = heightOf({ ...first, rows }) - heightOf(short);
    expect(more).toBeGreaterThan(4);
    expect(more).toBeLessThan(40);
  });

  it('says of each part what stands in it, every row once', () => {
    const { laidOut } = layOut(bars(30), 19);
    const alts = laidOut.structure.flatMap(({ type, alt }) => (type === 'Figure' ? [alt] : []));
    expect(alts.join(' ').match(/row\d+ said\./g)).toEqual(names(30).map((name) => `${name} said.`));
  });

  it('is rather taken over whole where that leaves no page half empty', () => {
    for (const lines of [24, 28, 32]) {
      const { words } = layOut(bars(20), lines);
      expect(words.filter((page) => rowsOn(page).length > 0)).toHaveLength(1);
    }
  });

  it('stays whole where its words cannot be divided, or where it is small', () => {
    for (const figure of [bars(20, false), bars(5)]) {
      const { words, laidOut } = layOut(figure, 24);
      expect(words.filter((page) => rowsOn(page).length > 0)).toHaveLength(1);
      expect(laidOut.structure.filter(({ type }) => type === 'Figure')).toHaveLength(1);
    }
  });
});
