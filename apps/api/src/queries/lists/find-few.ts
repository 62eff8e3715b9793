import type { RecordId, TalksId } from '@parley/schema';
import { sql } from 'kysely';
import {
  hasWords,
  matchesSearch,
  readOnFor,
  searchTables,
  type SearchQuery,
} from '../../store/search-terms.ts';
import type { Store } from '../../store/store.ts';
import { exists, type Column, type Condition } from './conditions.ts';

/**
 * So many found records are handed over by their ids, which lists find by their keys. Where there are more, a list in
 * whatever order soon comes to as many as a page holds: then each row is looked at. Chosen so that either way a page of
 * 50 among 100,000 records takes a few milliseconds.
 */
const mostHandedOver = 1000;

/** Records that answer a query, or `many`. */
export type Found = readonly { readonly talks: TalksId; readonly id: RecordId }[] | 'many';

/** Looks by the index which records answer a query. One SQL statement, which reads no more than it hands over. */
export async function findFew({ db, engine }: Store, query: SearchQuery): Promise<Found> {
  const matches = matchesSearch(query);
  const isDense = engine === 'postgres' ? sql`${readOnFor(1, sql`-1`, matches)} > 0` : sql`1 = 0`;
  // Only a number comes where there are many.
  const { rows } = await sql<{ size: number; talks: TalksId | null; id: RecordId | null }>`
    with dense as materialized (select ${isDense} as holds),
      found as materialized (
        select search_texts.talks_id as talks, search_texts.id as id
        from ${searchTables(engine)} where ${matches} and not (select holds from dense)
        limit ${sql.lit(mostHandedOver + 1)}
      ),
      size as (
        select case when (select holds from dense) then ${sql.lit(mostHandedOver + 1)} else count(*) end as size from found
      )
    select size, talks, id from size left join found on size <= ${sql.lit(mostHandedOver)}`.execute(db);
  if ((rows[0]?.size ?? 0) > mostHandedOver) return 'many';
  return rows.flatMap(({ talks, id }) => (talks !== null && id !== null ? [{ talks, id }] : []));
}

/** The condition that a record is among those that answer a query. */
export function isFound(query: SearchQuery, found: Found, talks: Column, id: Column): Condition {
  if (found === 'many') return exists('search_texts', { talks_id: talks, id }, [hasWords(query)]);
  const ids =
    query.engine === 'sqlite'
      ? sql`select value ->> 0, value ->> 1 from json_each(${JSON.stringify(found.map((row) => [row.talks, row.id]))})`
      : sql`select * from unnest(${found.map((row) => row.talks)}::text[], ${found.map((row) => row.id)}::text[])`;
  return sql`(${talks}, ${id}) in (${ids})`;
}
