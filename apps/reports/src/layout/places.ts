import type { PageBreak } from './break-pages.ts';
import type { Targets } from './collect-targets.ts';
import type { BodyPage } from './paginate.ts';
import type { Piece } from './pieces.ts';

/** Page numbers by ids; the first page where an id leads nowhere. */
export function findPages(places: ReadonlyMap<string, number>, found: Targets): Map<string, number> {
  return new Map([...found.targets].map(([id, target]) => [id, places.get(target.destination) ?? 1]));
}

/** Pages by the names of destinations. */
export function findPlaces(breaks: readonly PageBreak[], pieces: readonly Piece[]): Map<string, number> {
  const byName = new Map<string, number>();
  breaks.forEach(({ start, end }, index) => {
    for (const { items } of pieces.slice(start, end))
      for (const item of items)
        if (item.kind === 'destination' && !byName.has(item.name)) byName.set(item.name, index + 1);
  });
  return byName;
}

/** Ends the descriptions of links with the page that they lead to; all that lead to one place share a string. */
export function tellPages(
  pages: readonly BodyPage[],
  places: ReadonlyMap<string, number>,
  word: string,
): void {
  const told = new Map<string, string>();
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind !== 'link' || item.tellsPage !== true || !('destination' in item.to)) continue;
      const { destination } = item.to;
      let contents = told.get(destination);
      if (contents === undefined)
        told.set(destination, (contents = `${item.contents}, ${word} ${places.get(destination) ?? 1}`));
      item.contents = contents;
      // Not deleted: an object that loses a field takes four times the memory.
      item.tellsPage = undefined;
    }
  }
}

/** Of an id that is used twice the first place counts. */
export function dropRepeatedPlaces(pages: readonly BodyPage[]): void {
  const seen = new Set<string>();
  for (const page of pages) {
    page.items = page.items.filter((item) => {
      if (item.kind !== 'destination') return true;
      const isNew = !seen.has(item.name);
      seen.add(item.name);
      return isNew;
    });
  }
}

/** Whether a pass gives every id the page that it had. */
export function sameNumbers(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([id, page]) => other.get(id) === page);
}
