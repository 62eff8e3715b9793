import type { Span } from './document.ts';

/** Code units to a drawer. A sentence lies in one or two. */
const drawerSize = 512;

/**
 * Finds which of many stretches of a text touch a place, without a look at the others: long texts stay linear. Each
 * stretch lies in every drawer that it touches.
 */
export class SpanIndex<Item> {
  private readonly drawers = new Map<number, { item: Item; span: Span; place: number }[]>();

  /** `spansOf` gives the stretches of an item. */
  constructor(items: readonly Item[], spansOf: (item: Item) => readonly Span[]) {
    for (const [place, item] of items.entries()) {
      for (const span of spansOf(item)) {
        for (const drawer of drawersOf(span)) {
          const inside = this.drawers.get(drawer);
          if (inside) inside.push({ item, span, place });
          else this.drawers.set(drawer, [{ item, span, place }]);
        }
      }
    }
  }

  /** The items of which a stretch holds this one whole, in their order. */
  around({ start, end }: Span): Item[] {
    return this.select(start, start, (span) => span.start <= start && end <= span.end);
  }

  /** The items of which a stretch lies whole in this one, in their order. */
  inside({ start, end }: Span): Item[] {
    return this.select(start, end, (span) => start <= span.start && span.end <= end);
  }

  /** The items of which a stretch has a place in common with this one or ends where it begins, in their order. */
  touching({ start, end }: Span): Item[] {
    return this.select(start - 1, end + 1, (span) => span.start <= end && start <= span.end);
  }

  private select(start: number, end: number, fits: (span: Span) => boolean): Item[] {
    const found = new Map<number, Item>();
    for (const drawer of drawersOf({ start, end })) {
      for (const { item, span, place } of this.drawers.get(drawer) ?? [])
        if (fits(span)) found.set(place, item);
    }
    return [...found].toSorted(([one], [other]) => one - other).map(([, item]) => item);
  }
}

function* drawersOf({ start, end }: Span): Generator<number> {
  const last = Math.floor(Math.max(start, end - 1) / drawerSize);
  for (let drawer = Math.floor(start / drawerSize); drawer <= last; drawer += 1) yield drawer;
}
