import { sql, type Kysely } from 'kysely';
import type { GroupCountRow } from './rows.ts';
import type { Tables } from './tables.ts';

/** List → name of a dimension by which its records are counted → the column that has what they have in common. */
export const countedColumns = {
  talks: { COUNTRY: 'country' },
  topics: {},
  actors: { TYPE: 'type', COUNTRY: 'country' },
  sources: {},
  accounts: { LANGUAGE: 'language' },
  statements: { KIND: 'kind', REVIEW: 'review' },
  attestations: { MODE: 'mode', SETTING: 'setting', REVIEW: 'review' },
  quotations: { USE: 'use', LANGUAGE: 'language' },
  figures: { UNIT: 'unit', COUNTS: 'counts', REVIEW: 'review' },
  mentions: { KIND: 'kind', REVIEW: 'review' },
  variants: {},
  discrepancies: { KIND: 'kind', STATUS: 'status', REVIEW: 'review' },
  lineages: { STRENGTH: 'strength' },
} satisfies { readonly [List in keyof Tables]?: Readonly<Record<string, keyof Tables[List]>> };

/** A list of which the store keeps counts. */
export type CountedList = keyof typeof countedColumns;

/** What one dossier adds to the counts; in the order of the lists, so that equal dossiers give equal texts. */
export type GroupCount = readonly [list: string, by: string, value: string, count: number];

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
