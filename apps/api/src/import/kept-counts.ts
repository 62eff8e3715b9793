import type { TalksId } from '@parley/schema';
import type { GroupCount } from '../store/counted-columns.ts';
import type { Writing } from '../store/store.ts';

/** What stored dossiers add to the counts of groups; of those that the store has. */
export async function readKeptCounts({ db }: Writing, talks: readonly TalksId[]): Promise<GroupCount[]> {
  if (talks.length === 0) return [];
  const rows = await db.selectFrom('talks').select('counts').where('talks_id', 'in', talks).execute();
  return rows.flatMap(({ counts }) => parseCounts(counts));
}

/** Reads the column that keeps what one dossier adds. */
export function parseCounts(text: string): GroupCount[] {
  return JSON.parse(text) as GroupCount[];
}
