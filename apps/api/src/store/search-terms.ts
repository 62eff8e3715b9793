import type { TalksId } from '@parley/schema';
import { sql, type RawBuilder } from 'kysely';
import type { Engine } from './engine.ts';

/** Words of a text as it is written. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

// Marks that writers leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and tatweel.
const optionalMarks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670\u0640]/gu;

// Letters that Unicode does not decompose but a keyboard without them replaces.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
};
const specialLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

// What PostgreSQL's tsvector can hold: lexemes under 2 KB, positions up to 16,383, one megabyte in all.
const longestTerm = 100;
const mostTerms = 4000;

/**
 * The words of a text as search compares them: in order, without case, accents and punctuation, in compatibility
 * form. Both engines index exactly these, so that they give the same answers. Very long words and texts are cut.
 */
export function searchTerms(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(optionalMarks, '')
    .replace(specialLetters, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
  return Array.from(folded.matchAll(wordPattern), ([term]) => term.slice(0, longestTerm)).slice(0, mostTerms);
}

/** The `terms` column of a search text: words with spaces on SQLite, a tsvector literal on PostgreSQL. */
export function writeTerms(terms: readonly string[], engine: Engine): string {
  return engine === 'sqlite'
    ? terms.join(' ')
    : terms.map((term, index) => `'${term}':${index + 1}`).join(' ');
}

// Words that count towards the rank; a question of more is rare, and each is looked for in every text found.
const mostRanked = 8;

/**
 * How well a row of `search_texts` answers a query that it matches, as a whole number, the greater the better: 3000
 * where the words stand together and in order, 1000 more where the last is a whole word, and for each word up to 2200
 * by how often it stands in how short a text (BM25's term for one word with k1 = 1.2, b = 0.75 and 20 words as the
 * usual length; as every word must be there, how rare it is tells no two texts apart). In whole numbers, so that both
 * engines give the same, and small enough for 32 bits.
 */
export function rankSearch(engine: Engine, query: string): RawBuilder<number> {
  const terms = searchTerms(query).slice(0, mostRanked);
  const text = sql`(' ' || search_texts.folded || ' ')`;
  const find = sql.raw(engine === 'sqlite' ? 'instr' : 'strpos');
  const has = (words: string, points: number): RawBuilder<number> =>
    sql`case when ${find}(${text}, ${words}) > 0 then ${sql.lit(points)} else 0 end`;
  const phrase = ` ${terms.join(' ')}`;
  const weights = terms.map((term) => {
    const times = sql`((length(${text}) - length(replace(${text}, ${` ${term}`}, ''))) / length(${` ${term}`}))`;
    return sql`(220000 * ${times}) / (100 * ${times} + 30 + 9 * search_texts.length / 2)`;
  });
  return sql<number>`(${sql.join([has(phrase, 3000), has(`${phrase} `, 1000), ...weights], sql` + `)})`;
}

/**
 * The condition on `search_texts` that a text has every word of a query, the last word as a beginning. The table must
 * be in the query under its own name. False where the query has no word. Where nothing outside of some talks can fit,
 * naming them keeps SQLite from reading what fits in all the others.
 */
export function matchesSearch(
  engine: Engine,
  query: string,
  talks: readonly TalksId[] = [],
): RawBuilder<boolean> {
  const terms = searchTerms(query);
  if (terms.length === 0) return sql<boolean>`1 = 0`;
  if (engine === 'sqlite') {
    const match = `${terms.map((term) => `"${term}"`).join(' ')}*`;
    return sql<boolean>`search_texts.entry in (select rowid from search_index where search_index match ${match} ${withinEntries(talks)})`;
  }
  return sql<boolean>`search_texts.terms @@ ${`${terms.map((term) => `'${term}'`).join(' & ')}:*`}::tsquery`;
}

/** The entries of talks lie together, as one transaction writes them: the full-text index skips what lies around. */
function withinEntries(talks: readonly TalksId[]): RawBuilder<unknown> {
  if (talks.length === 0) return sql``;
  const entry = (end: 'min' | 'max'): RawBuilder<number> =>
    sql`(select ${sql.raw(end)}(entry) from search_texts where talks_id in (${sql.join(talks)}))`;
  return sql`and rowid between ${entry('min')} and ${entry('max')}`;
}
