import type { RecordKind } from '@parley/schema';
import { sql, type RawBuilder } from 'kysely';
import type { Engine } from './engine.ts';
import { askedFor, kindWord, readTerms, type AskedTerms } from './search-words.ts';

/** What somebody searches for: texts that have every word, of which there is one at least. */
export interface SearchQuery extends AskedTerms {
  readonly engine: Engine;
  /** Of which kinds the record is; where none are named, of any but those that are to be asked for. */
  readonly kinds: readonly RecordKind[];
}

/** Reads a query; undefined where it has no word. */
export function readSearch(
  engine: Engine,
  query: string,
  kinds: readonly RecordKind[] = [],
): SearchQuery | undefined {
  const asked = readTerms(query);
  return asked.terms.length === 0 ? undefined : { engine, ...asked, kinds };
}

// Words that count towards the rank; a question of more is rare.
const mostRanked = 8;

/**
 * How well a text answers a query that it matches, as a whole number, the greater the better: 3000 where the words stand
 * together and in order, 1000 more where the last is a whole word, and for each word up to 2200 by how often it stands
 * in how short a text (BM25's term for one word with k1 = 1.2, b = 0.75 and 20 words as the usual length; as every word
 * must be there, how rare it is tells no two texts apart).
 *
 * @param words of the text, as the column has them.
 */
export function rankText(words: string, { terms: all, begun }: SearchQuery): number {
  const terms = all.slice(0, mostRanked);
  const text = ` ${words} `;
  const phrase = ` ${terms.join(' ')}`;
  // The first is the kind.
  const [, ...own] = words.split(' ');
  const { length } = own;
  const asWhole = text.includes(`${phrase} `);
  let points = asWhole ? 4000 : begun && text.includes(phrase) ? 3000 : 0;
  for (const [nth, term] of terms.entries()) {
    const times =
      begun || nth < all.length - 1
        ? text.split(` ${term}`).length - 1
        : own.filter((word) => word === term).length;
    points += Math.floor((220_000 * times) / (100 * times + 30 + Math.floor((9 * length) / 2)));
  }
  return points;
}

/**
 * What to read the found texts from by the index. On SQLite it leads, in the order of its places, so that nothing is
 * read of what comes after the last row that is wanted.
 */
export function searchTables(engine: Engine): RawBuilder<unknown> {
  return engine === 'sqlite'
    ? sql`search_index cross join search_texts on search_texts.place = search_index.rowid`
    : sql`search_texts`;
}

/** The column of {@link searchTables} that has the place of a text, by which the index is ordered. */
export function searchPlaceColumn(engine: Engine): RawBuilder<number> {
  return engine === 'sqlite' ? sql`search_index.rowid` : sql`search_texts.place`;
}

// Rows of a sample, read in a millisecond; and from how many that answer it is sooner to read on than to ask the index.
const sampleSize = 500;
const manyOfSample = 10;

/**
 * How dense the answers are behind a place, as a number of texts to read on for so many: from a sample, as PostgreSQL
 * itself takes words for independent of each other and of where they stand. 0 where the index is better asked.
 */
export function readOnFor(
  answers: number,
  place: RawBuilder<number>,
  matches: RawBuilder<unknown>,
): RawBuilder<number> {
  return sql`(select case when count(*) < ${sql.lit(manyOfSample)} then 0 else ${sql.lit(2 * answers * sampleSize)} / count(*) end
    from (select * from search_texts where place > ${place} order by place limit ${sql.lit(sampleSize)}) as search_texts
    where ${matches})`;
}

/** The condition on {@link searchTables} that a text answers a query. */
export function matchesSearch({ engine, terms, begun, kinds }: SearchQuery): RawBuilder<boolean> {
  const { and, or, without, mark, beginning } = languages[engine];
  const quote = (term: string): string => `${mark}${term}${mark}`;
  const words = `${terms.map(quote).join(and)}${begun ? beginning : ''}`;
  const ofKinds = kinds.map((kind) => quote(kindWord(kind))).join(or);
  const others = askedFor.map((kind) => quote(kindWord(kind))).join(or);
  const text = kinds.length === 0 ? `(${words})${without}(${others})` : `(${ofKinds})${and}${words}`;
  return engine === 'sqlite'
    ? sql<boolean>`search_index match ${text}`
    : sql<boolean>`search_texts.terms @@ ${text}::tsquery`;
}

const languages = {
  sqlite: { and: ' AND ', or: ' OR ', without: ' NOT ', mark: '"', beginning: ' *' },
  postgres: { and: ' & ', or: ' | ', without: ' & !', mark: "'", beginning: ':*' },
} as const;

/**
 * The condition on `search_texts` alone that a text answers a query, told from the text itself: for rows that are few
 * or of which many will do.
 */
export function hasWords(query: SearchQuery): RawBuilder<boolean> {
  const { engine, terms, begun, kinds } = query;
  if (engine === 'postgres') return matchesSearch(query);
  const text = sql`(' ' || search_texts.words || ' ')`;
  const has = terms.map((term, nth) => {
    const word = begun && nth === terms.length - 1 ? ` ${term}` : ` ${term} `;
    return sql`instr(${text}, ${word}) > 0`;
  });
  const ofKinds =
    kinds.length === 0
      ? sql`search_texts.kind not in (${sql.join([...askedFor])})`
      : sql`search_texts.kind in (${sql.join([...kinds])})`;
  return sql<boolean>`(${sql.join([...has, ofKinds], sql` and `)})`;
}
