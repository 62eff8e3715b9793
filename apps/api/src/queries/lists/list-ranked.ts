import type { RecordId, TalksId } from '@parley/schema';
import { sql, type RawBuilder } from 'kysely';
import { rankText, readOnFor, type SearchQuery } from '../../store/search-terms.ts';
import type { Store } from '../../store/store.ts';
import type { Failure } from '../failures.ts';
import type { Reading } from '../request-views.ts';
import { every, type Condition } from './conditions.ts';
import { connectionOf, type Connection } from './connection.ts';
import type { KeyValue } from './cursor.ts';
import type { DirectedKey } from './ordering.ts';
import type { PageArguments } from './page.ts';
import { preparePage } from './prepare-page.ts';
import { queryOf, reachOf, searchFor, type Search, type SearchHit } from './search.ts';

/**
 * So many answers are ranked at a time: as many as a reader ever pages through, and few enough to be read, ranked and
 * sorted for each page in a few milliseconds.
 */
const windowSize = 200;

interface Row {
  readonly talks: TalksId;
  readonly id: RecordId;
  readonly place: number;
  readonly words: string;
}

/** An answer with where it stands: the window, by the place before it; its points; and its own place. */
interface Ranked {
  readonly talks: TalksId;
  readonly id: RecordId;
  readonly key: readonly [window: number, points: number, place: number];
}

/** Answers that are ranked together, the best first. */
interface Window {
  readonly ranked: readonly Ranked[];
  /** Where the next window begins; undefined where nothing comes after. */
  readonly next: number | undefined;
}

const start = -1;
const keys: readonly DirectedKey[] = [
  { value: sql`window`, type: 'place', descending: false },
  { value: sql`points`, type: 'integer', descending: true },
  { value: sql`place`, type: 'place', descending: false },
];

/**
 * One page of what search finds, the best answers first (see {@link rankText}). Answers are ranked among
 * {@link windowSize} at a time, in the order of their places: where there are no more, that is all of them, and where
 * there are, a page costs the same however many. SQL statements: one or two for the windows, and beside them those
 * that every list has; for the last page of all, two more, which count.
 */
export async function listRanked(
  { store, views }: Reading,
  search: Search,
  asked: PageArguments,
): Promise<Connection<SearchHit> | Failure> {
  const list = searchFor(store.engine, search);
  const page = await preparePage(
    store,
    { ...list, always: () => every([]) },
    { filter: search.filter, page: asked, order: 'RANK', keys },
  );
  if (page instanceof Error) return page;
  const query = queryOf(store.engine, search);
  const windows = query && new Windows(store, query, search, page.matches);
  const read = windows ? await (page.backwards ? readBack : readOn)(windows, page) : [];
  const shown = page.shown(read);
  const dossiers = await views.many(shown.map(({ talks }) => talks));
  const edges = shown.flatMap(({ talks, id, key }) => {
    const view = dossiers.get(talks);
    const node = view && list.find(view, id);
    return node ? [{ node, cursor: page.cursorAt(key) }] : [];
  });
  return connectionOf(edges, page.beyond(read), page.count);
}

interface Ends {
  readonly limit: number;
  readonly after: readonly KeyValue[] | undefined;
  readonly before: readonly KeyValue[] | undefined;
}

/** The answers after a place, the first ones first. */
async function readOn(windows: Windows, { limit, after, before }: Ends): Promise<Ranked[]> {
  const found: Ranked[] = [];
  const end = before ? Number(before[0]) : Infinity;
  let next = after ? Number(after[0]) : start;
  while (found.length < limit && next <= end) {
    const window = await windows.read(next);
    found.push(...window.ranked.filter((answer) => liesBetween(answer, after, before)));
    if (window.next === undefined) break;
    next = window.next;
  }
  return found.slice(0, limit);
}

/** The answers before a place, the last ones first. */
async function readBack(windows: Windows, { limit, after, before }: Ends): Promise<Ranked[]> {
  const found: Ranked[] = [];
  const end = after ? Number(after[0]) : start;
  let at = before ? Number(before[0]) : await windows.last();
  while (found.length < limit && at >= end) {
    const { ranked } = await windows.read(at);
    found.push(...ranked.filter((answer) => liesBetween(answer, after, before)).toReversed());
    if (at === start) break;
    at = await windows.before(at);
  }
  return found.slice(0, limit);
}

function liesBetween({ key }: Ranked, after: Ends['after'], before: Ends['before']): boolean {
  return (!after || compareKeys(key, after) > 0) && (!before || compareKeys(key, before) < 0);
}

function compareKeys(one: readonly KeyValue[], other: readonly KeyValue[]): number {
  const [window = 0, points = 0, place = 0] = keys.map(
    (_key, index) => Number(one[index]) - Number(other[index]),
  );
  return window || -points || place;
}

// FTS5 begins at a number only where it is a whole one in SQLite's eyes.
const numberOf = (place: number): RawBuilder<number> => sql`cast(${place} as bigint)`;

/** The answers to a query in windows. */
class Windows {
  readonly #store: Store;
  readonly #query: SearchQuery;
  readonly #from: RawBuilder<unknown>;
  readonly #place: RawBuilder<number>;
  readonly #matches: Condition;

  constructor(store: Store, query: SearchQuery, search: Search, filtered: Condition) {
    const { from, place, holds } = reachOf(query, search);
    this.#store = store;
    this.#query = query;
    this.#from = from;
    this.#place = place;
    this.#matches = every([holds, filtered]);
  }

  async read(window: number): Promise<Window> {
    const rows = await this.#readFirst(numberOf(window));
    const ranked = rows.map(({ talks, id, place, words }): Ranked => ({
      talks,
      id,
      key: [window, rankText(words, this.#query), place],
    }));
    return {
      ranked: ranked.toSorted((one, other) => compareKeys(one.key, other.key)),
      next: rows.length === windowSize ? ranked.at(-1)?.key[2] : undefined,
    };
  }

  async #readFirst(after: RawBuilder<number>): Promise<Row[]> {
    const [from, place] = [this.#from, this.#place];
    const found = (table: RawBuilder<unknown>): RawBuilder<Row> => sql<Row>`
      select search_texts.talks_id as talks, search_texts.id as id, ${place} as place, search_texts.words as words
      from ${table} where ${this.#matches} and ${place} > ${after}
      order by ${place} limit ${sql.lit(windowSize)}`;
    if (this.#query.engine === 'postgres') {
      const read = readOnFor(windowSize, after, this.#matches);
      const near = sql`(select * from search_texts where place > ${after} order by place limit ${read}) as search_texts`;
      const { rows } = await found(near).execute(this.#store.db);
      if (rows.length === windowSize) return rows;
    }
    return (await found(from).execute(this.#store.db)).rows;
  }

  /** Where the window before one begins. */
  async before(window: number): Promise<number> {
    const { rows } = await sql<Pick<Row, 'place'>>`
      select ${this.#place} as place from ${this.#from} where ${this.#matches} and ${this.#place} <= ${numberOf(window)}
      order by ${this.#place} desc limit 1 offset ${sql.lit(windowSize)}`.execute(this.#store.db);
    return rows[0]?.place ?? start;
  }

  /** Where the last window begins; to know it, all answers are counted. */
  async last(): Promise<number> {
    const { rows } = await sql<{ place: number }>`
      select place from (
        select ${this.#place} as place, row_number() over (order by ${this.#place}) as nth,
          count(*) over () as answers
        from ${this.#from} where ${this.#matches}
      ) as numbered where nth = ((answers - 1) / ${sql.lit(windowSize)}) * ${sql.lit(windowSize)}`.execute(
      this.#store.db,
    );
    return rows[0]?.place ?? start;
  }
}
