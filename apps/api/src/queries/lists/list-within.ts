import type { TalksId } from '@parley/schema';
import { InvalidCursor, type Failure } from '../failures.ts';
import { connectionOf, type Connection } from './connection.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { readPage, type PageArguments } from './page.ts';

/** Which list of which talks. */
export interface ListWithin {
  readonly talks: TalksId;
  /** As the graph calls it. */
  readonly name: string;
}

/** One page of records that are already at hand, all of the same talks and in the order of the dossier. */
export function listWithin<Item>(
  list: ListWithin,
  items: readonly Item[],
  asked: PageArguments,
): Connection<Item> | Failure {
  const page = readPage(asked);
  if (page instanceof Error) return page;
  let from = 0;
  let to = items.length;
  if (page.after !== undefined) {
    const place = readPlace(page.after, list);
    if (place === undefined) return new InvalidCursor(page.after);
    from = place + 1;
  }
  if (page.before !== undefined) {
    const place = readPlace(page.before, list);
    if (place === undefined) return new InvalidCursor(page.before);
    to = Math.min(place, items.length);
  }
  if (page.backwards) from = Math.max(from, to - page.size);
  else to = Math.min(to, from + page.size);
  const edges = items
    .slice(from, Math.max(from, to))
    .map((node, index) => new Edge(node, list, from + index));
  return connectionOf(edges, { before: from > 0, after: to < items.length }, () => items.length);
}

/** A class, since engines make objects with a getter of their own slowly. */
class Edge<Item> {
  readonly node: Item;
  readonly #list: ListWithin;
  readonly #place: number;

  constructor(node: Item, list: ListWithin, place: number) {
    this.node = node;
    this.#list = list;
    this.#place = place;
  }

  /** Written where it is asked for. */
  get cursor(): string {
    return writeCursor(orderOf(this.#list), [this.#list.talks, this.#place]);
  }
}

const orderOf = ({ name }: ListWithin): string => `${name} WITHIN`;

function readPlace(cursor: string, list: ListWithin): number | undefined {
  const [id, place] = readCursor(cursor, orderOf(list), ['text', 'integer']) ?? [];
  return id === list.talks && typeof place === 'number' && place >= 0 ? place : undefined;
}
