import type { TalksId } from '@parley/schema';
import type { Store } from '../store/store.ts';
import { recordTables, type TableName } from '../store/tables.ts';

/** All rows of talks by table, in a fixed order, for tests that compare whole dossiers. */
export async function dumpTalks(store: Store, talks: TalksId): Promise<Record<string, string[]>> {
  const tables: Record<string, string[]> = {};
  for (const table of recordTables) tables[table] = sortRows(await readRows(store, table, talks));
  return tables;
}

/** Rows as `dumpTalks` gives them; `terms` are the engine's own. */
export function sortRows(rows: readonly object[]): string[] {
  return rows
    .map((row) => {
      const fields = Object.entries(row).filter(([name]) => name !== 'terms');
      return JSON.stringify(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
    })
    .toSorted();
}

function readRows(store: Store, table: TableName, talks: TalksId): Promise<object[]> {
  return store.db.selectFrom(table).selectAll().where('talks_id', '=', talks).execute();
}
