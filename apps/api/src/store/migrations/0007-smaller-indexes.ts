import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from '../engine.ts';

/**
 * Search asks for words and for beginnings of words: nobody asks where in a text they stand, which took a quarter of the
 * time in which SQLite takes texts in. It is made anew of the texts that the store has.
 */
const searchIndex = [
  'drop table search_index',
  // The words have spaces between them, and `ascii` takes every other character as part of a word.
  `create virtual table search_index using fts5(words, content='search_texts', content_rowid='place', tokenize='ascii', prefix='2 3', detail='none', columnsize=0)`,
  'insert into search_index (rowid, words) select place, words from search_texts order by place',
];

/** Less to write: statements of a speaker within talks are found by the index that finds them over all talks, too. */
export function shrinkIndexes(engine: Engine): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      const statements = [
        'drop index statements_by_speaker_id_ordinal',
        ...(engine === 'sqlite' ? searchIndex : []),
      ];
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
