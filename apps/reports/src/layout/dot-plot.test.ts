import { expect, it } from 'vitest';
import type { DotPlotBlock } from '../compose/figure-blocks.ts';
import { documentOf, plainMeasure } from '../fixtures/plain-setting.ts';
import { layoutDocument } from './layout-document.ts';
import { palette } from './styles.ts';

/** Where the dots of a plot of one range stand, and the box of the words beside them. */
function plotRange(words: string) {
  const block: DotPlotBlock = {
    kind: 'dotPlot',
    id: 'dots',
    alt: 'A range.',
    caption: { says: ['A range.'], basis: ['one account'] },
    unit: 'per cent',
    rows: [{ label: { text: 'A' }, points: [{ value: 10, upTo: 12, bound: 'exact', text: words }] }],
  };
  const { pages } = layoutDocument(
    documentOf({ id: 'one', title: 'One', starts: 'newPage', blocks: [block] }),
    {
      measure: plainMeasure,
    },
  );
  const items = pages.flatMap((page) => page.items);
  const dots = items.flatMap((item) =>
    item.kind === 'path' && item.fill === palette.navy ? [item.xPt] : [],
  );
  const [box] = items.flatMap((item) => (item.kind === 'rect' && item.fill === palette.paper ? [item] : []));
  return { dots, box };
}

it.each(['10–12', 'between 10 and 12 per cent of all that are caught'])(
  'a dot plot covers no end of a range with the words %s',
  (words) => {
    const { dots, box } = plotRange(words);
    expect(dots).toHaveLength(2);
    for (const xPt of dots) {
      const covered = box && xPt > box.xPt && xPt < box.xPt + box.widthPt;
      expect(covered).toBe(false);
    }
  },
);
