import { sql } from 'kysely';
import type { TalksId } from '@parley/schema';
import type { Engine } from './engine.ts';
import type { Writing } from './store.ts';

/**
 * Adds the search texts of talks to the index, after they were inserted. PostgreSQL does so by itself; SQLite's
 * full-text index keeps no text of its own and is told what goes in and out.
 */
export async function indexSearchTexts(engine: Engine, { db }: Writing, talks: TalksId): Promise<void> {
  if (engine === 'postgres') return;
  await sql`
    insert into search_index (rowid, terms) select entry, terms from search_texts where talks_id = ${talks}
  `.execute(db);
}

/** Takes the search texts of talks out of the index, before they are deleted. */
export async function unindexSearchTexts(engine: Engine, { db }: Writing, talks: TalksId): Promise<void> {
  if (engine === 'postgres') return;
  await sql`
    insert into search_index (search_index, rowid, terms)
    select 'delete', entry, terms from search_texts where talks_id = ${talks}
  `.execute(db);
}
