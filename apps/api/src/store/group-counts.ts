import { sql, type Kysely } from 'kysely';
import { countedColumns, type CountedList, type GroupCount } from './counted-columns.ts';
import type { GroupCountRow } from './rows.ts';
import type { Tables } from './tables.ts';

// Four parameters each, of which SQLite takes 32,766.
const rowsPerStatement = 1000;

/** Whether the counts of a list by one dimension are kept; of `''`, that of all its records. */
export function isCounted(list: string, by: string): boolean {
  if (!(list in countedColumns)) return false;
  const columns: Readonly<Record<string, string>> = countedColumns[list as CountedList];
  return by === '' || by in columns || (list === 'statements' && by === 'MODE');
}

/** What to read the kept counts of a list from, as `(value, count)`. */
export function readCounts(db: Kysely<Tables>, list: string, by: string) {
  return db
    .selectFrom('group_counts')
    .select(['value', 'count'])
    .where('list', '=', list)
    .where('by', '=', by)
    .where('count', '>', 0);
}

/**
 * Adds what a dossier counts now and takes away what it counted before, inside the transaction that writes it. The
 * first row is that of no list: whoever changes counts waits there for others, so that none wait for each other.
 */
export async function changeCounts(
  db: Kysely<Tables>,
  before: readonly GroupCount[],
  now: readonly GroupCount[],
): Promise<void> {
  const changes = new Map<string, GroupCount>();
  const note = (counts: readonly GroupCount[], sign: 1 | -1): void => {
    for (const [list, by, value, count] of counts) {
      const key = JSON.stringify([list, by, value]);
      changes.set(key, [list, by, value, (changes.get(key)?.[3] ?? 0) + sign * count]);
    }
  };
  note(before, -1);
  note(now, 1);
  const changed = [...changes.values()].filter(([, , , count]) => count !== 0);
  if (changed.length === 0) return;
  const rows = [['', '', '', 0] as const, ...changed].map(([list, by, value, count]): GroupCountRow => ({
    list,
    by,
    value,
    count,
  }));
  const sorted = rows.toSorted(compareCounts);
  for (let start = 0; start < sorted.length; start += rowsPerStatement) {
    await db
      .insertInto('group_counts')
      .values(sorted.slice(start, start + rowsPerStatement))
      .onConflict((conflict) =>
        conflict
          .columns(['list', 'by', 'value'])
          .doUpdateSet({ count: sql`group_counts.count + excluded.count` }),
      )
      .execute();
  }
  if (changed.some(([, , , count]) => count < 0)) {
    await db.deleteFrom('group_counts').where('count', '=', 0).where('list', '<>', '').execute();
  }
}

function compareCounts(one: GroupCountRow, other: GroupCountRow): number {
  const [left, right] = [one, other].map(({ list, by, value }) => `${list}\0${by}\0${value}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
