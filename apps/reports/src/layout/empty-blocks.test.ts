import { describe, expect, it } from 'vitest';
import type { Block } from '../compose/blocks.ts';
import { openFonts } from '../draw/fonts.ts';
import { drawBytes } from '../fixtures/draw-bytes.ts';
import { documentOf, plainMeasure } from '../fixtures/plain-setting.ts';
import { readPdf } from '../fixtures/read-pdf.ts';
import { layoutDocument } from './layout-document.ts';

const caption = { says: [], basis: [] };
const empty: Block[] = [
  { kind: 'heading', level: 3, id: 'heading', text: [] },
  { kind: 'paragraph', style: 'body', id: 'paragraph', text: [] },
  { kind: 'list', style: 'findings', items: [] },
  { kind: 'list', style: 'bulleted', items: [{ id: 'item', text: [] }] },
  { kind: 'hangingList', labelWidth: 'siglum', entries: [] },
  { kind: 'hangingList', labelWidth: 'term', entries: [{ id: 'term', label: [], text: [] }] },
  { kind: 'quoteBox', id: 'quote', label: '', text: [] },
  { kind: 'factBox', title: '', facts: [] },
  { kind: 'legend', entries: [] },
  { kind: 'table', id: 'table', caption, columns: [], groups: [] },
  {
    kind: 'table',
    id: 'table-2',
    caption,
    columns: [{ head: [], width: { kind: 'fit' } }],
    groups: [{ id: 'group', rows: [{ id: 'row', cells: [] }] }],
  },
  { kind: 'barChart', id: 'bars', alt: 'none', caption, legend: [], scale: 'count', rows: [] },
  { kind: 'heatMap', id: 'heat', alt: 'none', caption, rows: [], columns: [], values: [] },
  { kind: 'timeline', id: 'times', alt: 'none', caption, rows: [] },
  { kind: 'dotPlot', id: 'dots', alt: 'none', caption, unit: '', rows: [] },
  { kind: 'tallies', entries: [] },
  { kind: 'profile', id: 'profile', title: '', facts: [] },
  { kind: 'entry', id: 'entry', title: [], blocks: [] },
  { kind: 'contents', depth: 2 },
  { kind: 'columns', main: [], side: [] },
  { kind: 'keep', blocks: [] },
  { kind: 'pageBreak' },
];

describe('blocks with nothing in them', () => {
  it.each(empty.map((block) => [block.kind, block] as const))('%s is set without harm', (_kind, block) => {
    const { pages, diagnostics } = layoutDocument(documentOf({ id: 'one', title: 'One', blocks: [block] }), {
      measure: plainMeasure,
    });
    expect(pages.length).toBeGreaterThan(0);
    expect(diagnostics).toEqual([]);
    const numbers = pages.flatMap((page) =>
      page.items.flatMap((item) => ('xPt' in item ? [item.xPt, item.yPt] : [])),
    );
    expect(numbers.every(Number.isFinite)).toBe(true);
  });

  it('can all be linked to, even where nothing of them is printed', async () => {
    const ids = empty.flatMap((block) => ('id' in block && block.id !== undefined ? [block.id] : []));
    const links: Block = {
      kind: 'paragraph',
      style: 'body',
      text: [...ids, 'item', 'term', 'group', 'row'].map((target) => ({
        kind: 'link',
        target,
        children: [`${target} `],
      })),
    };
    const pdf = await readPdf(
      await drawBytes(documentOf({ id: 'one', title: 'One', blocks: [links, ...empty] }), openFonts()),
    );
    const file = [...pdf.objects.values()].map(({ value }) => JSON.stringify(value)).join();
    const wanted = [...file.matchAll(/"Dest":\{"text":"(d\d+)"\}/gu)].map((match) => match[1]);
    expect(wanted.length).toBeGreaterThan(ids.length);
    expect(wanted.filter((name) => !file.includes(`{"text":"${name}"},[`))).toEqual([]);
  });
});
