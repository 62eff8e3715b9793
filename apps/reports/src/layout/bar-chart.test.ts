import { describe, expect, it } from 'vitest';
import type { BarChartBlock } from '../compose/figure-blocks.ts';
import { documentOf, plainMeasure } from '../fixtures/plain-setting.ts';
import { layoutDocument } from './layout-document.ts';

/** The counts that stand in a chart and on its bars, from left to right. */
function countsOf(rows: readonly (readonly [number, number])[], scale: 'count' | 'share') {
  const chart: BarChartBlock = {
    kind: 'barChart',
    id: 'bars',
    alt: 'bars',
    caption: { says: ['says'], basis: ['basis'] },
    legend: [{ pattern: 'solid', label: 'key' }],
    scale,
    rows: rows.map(([solid, hatched], row) => ({
      label: { text: `row${row}` },
      segments: [
        { pattern: 'solid', count: solid },
        { pattern: 'hatched', count: hatched },
      ],
    })),
  };
  const { pages } = layoutDocument(documentOf({ id: 'one', title: 'One', blocks: [chart] }), {
    measure: plainMeasure,
  });
  return pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'text' && /^\d+( \+ \d+)*$/.test(item.text.trim())
        ? [{ text: item.text.trim(), fromPt: item.xPt, toPt: item.xPt + item.widthPt }]
        : [],
    ),
  );
}

describe('the counts of bars', () => {
  it('stand on their segments, none over another', () => {
    const [first, second] = countsOf([[300, 200]], 'count');
    expect([first?.text, second?.text]).toEqual(['300', '200']);
    expect(first?.toPt).toBeLessThan(second?.fromPt ?? 0);
  });

  it('stand together at the end of a bar that is too short for them', () => {
    const counts = countsOf(
      [
        [300, 200],
        [2, 4],
      ],
      'count',
    );
    expect(counts.map(({ text }) => text)).toEqual(['300', '200', '2 + 4']);
  });

  it('borrow room from the widest where bars are as long as the page is wide', () => {
    const [first, second] = countsOf([[999, 1]], 'share');
    expect([first?.text, second?.text]).toEqual(['999', '1']);
    expect(first?.toPt).toBeLessThan(second?.fromPt ?? 0);
  });
});
