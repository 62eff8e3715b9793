import type { Block, ColumnsBlock, Fact, ListItem, ReportDocument, RestBlock } from '../compose/blocks.ts';

/** How many items and facts of the cover go to the rest. */
export interface Moved {
  items: number;
  facts: number;
}

/** Heights of the first page, points: all of it, and each of its two columns. */
export interface CoverHeights {
  allPt: number;
  /** Asked for only where all of it does not fit. */
  columns: () => { mainPt: number; sidePt: number };
}

/**
 * How much of the cover must go to the rest for it to fit one page: the last
 * of what may move first, a column only as long as it is the higher one. As
 * little as was moved before, or more: what has gone once does not come back,
 * so that page numbers settle. Where not even the least fits, the last block
 * of the cover goes to the next page, and the others have the room.
 */
export function fitCover(
  document: ReportDocument,
  before: Moved,
  bodyPt: number,
  measure: (cover: readonly Block[]) => CoverHeights,
): Moved {
  const most = countMovable(document.cover);
  const full = fill(document, before, most, bodyPt, measure);
  if (full.fits) return full.moved;
  const alone = fill(document, before, most, bodyPt, (cover) =>
    measure(cover.slice(0, firstAfterColumns(cover))),
  );
  return alone.moved;
}

function fill(
  document: ReportDocument,
  before: Moved,
  most: Moved,
  bodyPt: number,
  measure: (cover: readonly Block[]) => CoverHeights,
): { moved: Moved; fits: boolean } {
  const moved: Moved = { items: before.items, facts: before.facts };
  for (;;) {
    const { allPt, columns } = measure(moveRest(document, moved).cover);
    if (allPt <= bodyPt) return { moved, fits: true };
    const { mainPt, sidePt } = columns();
    const mainIsHigher = mainPt >= sidePt;
    if (mainIsHigher && moved.items < most.items) moved.items += 1;
    else if (!mainIsHigher && moved.facts < most.facts) moved.facts += 1;
    else return { moved, fits: false };
  }
}

function firstAfterColumns(cover: readonly Block[]): number {
  return cover.findIndex((block) => block.kind === 'columns') + 1;
}

/** The document with so many items and facts of its cover in the place of its rest; without the place where nothing moves. */
export function moveRest(document: ReportDocument, moved: Moved): ReportDocument {
  const restIn = document.sections.findIndex((section) => section.blocks.some(isRest));
  const section = document.sections[restIn];
  const rest = section?.blocks.find(isRest);
  if (section === undefined || rest === undefined) return document;
  const taken: { items: ListItem[]; facts: Fact[] } = { items: [], facts: [] };
  const cover = document.cover.map((block) =>
    block.kind === 'columns' ? moveFrom(block, moved, rest, taken) : block,
  );
  const blocks = section.blocks.flatMap((block) => (isRest(block) ? restBlocks(block, taken) : [block]));
  return { ...document, cover, sections: document.sections.with(restIn, { ...section, blocks }) };
}

function isRest(block: Block): block is RestBlock {
  return block.kind === 'rest';
}

function moveFrom(
  block: ColumnsBlock,
  moved: Moved,
  rest: RestBlock,
  taken: { items: ListItem[]; facts: Fact[] },
): ColumnsBlock {
  const main = block.main.flatMap((one): Block[] => {
    if (one.kind !== 'list') return [one];
    const { kept, gone } = takeLast(one.items, moved.items);
    taken.items.push(...gone);
    const pointer: Block = { kind: 'paragraph', style: 'note', text: rest.pointer };
    return gone.length === 0 ? [one] : [{ ...one, items: kept }, pointer];
  });
  const side = block.side.map((one): Block => {
    if (one.kind !== 'factBox') return one;
    const { kept, gone } = takeLast(one.facts, moved.facts);
    taken.facts.push(...gone);
    return { ...one, facts: kept };
  });
  return { ...block, main, side };
}

/** Takes out the last of those that may move, so many. */
function takeLast<Entry extends { mayMove?: boolean }>(
  entries: readonly Entry[],
  count: number,
): { kept: Entry[]; gone: Entry[] } {
  const movable = entries.filter(({ mayMove }) => mayMove === true);
  const gone = new Set(count === 0 ? [] : movable.slice(-count));
  return { kept: entries.filter((entry) => !gone.has(entry)), gone: [...gone] };
}

function restBlocks(block: RestBlock, { items, facts }: { items: ListItem[]; facts: Fact[] }): Block[] {
  if (items.length === 0 && facts.length === 0) return [];
  const text = items.length === 0 ? block.factsHeading : block.heading;
  return [
    { kind: 'heading', level: 2, id: block.id, text, unlisted: true },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, style: 'bulleted' as const, items }]),
    ...(facts.length === 0
      ? []
      : [
          {
            kind: 'hangingList' as const,
            labelWidth: 'term' as const,
            entries: facts.map(({ term, value }) => ({ label: [term], text: value })),
          },
        ]),
  ];
}

function countMovable(cover: readonly Block[]): Moved {
  const counts: Moved = { items: 0, facts: 0 };
  for (const block of cover) {
    if (block.kind !== 'columns') continue;
    for (const one of block.main) if (one.kind === 'list') counts.items += countMoving(one.items);
    for (const one of block.side) if (one.kind === 'factBox') counts.facts += countMoving(one.facts);
  }
  return counts;
}

function countMoving(entries: readonly { mayMove?: boolean }[]): number {
  return entries.filter(({ mayMove }) => mayMove === true).length;
}
