import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { TableRows, Writing } from './store.ts';
import { recordTables, tableNames, type TableName, type Tables } from './tables.ts';

/** How many rows go to the server at once: enough to make the way there not count, few enough for its memory. */
const rowsPerStatement = 2000;

interface Batch {
  readonly table: TableName;
  readonly rows: readonly object[];
}

/**
 * Writes to PostgreSQL with one JSON parameter for each table: no limit of parameters, and the table itself says the
 * types. Several tables go in one statement, since the way to the server costs more than a small table; foreign keys
 * are checked at its end.
 */
export function writeTo(db: Transaction<Tables>): Writing {
  return {
    db,
    insert: async (rows) => {
      for (const batches of groupBatches(rows)) await runTogether(db, batches.map(insertBatch));
    },
    deleteRecords: async (talks) => {
      await runTogether(
        db,
        recordTables.map((table) => sql`delete from ${sql.table(table)} where talks_id = ${talks}`),
      );
    },
  };
}

function* groupBatches(rows: TableRows): Generator<Batch[]> {
  let group: Batch[] = [];
  let room = rowsPerStatement;
  for (const table of tableNames) {
    let rest: readonly object[] = rows[table] ?? [];
    while (rest.length > 0) {
      group.push({ table, rows: rest.slice(0, room) });
      const taken = Math.min(room, rest.length);
      rest = rest.slice(taken);
      room -= taken;
      if (room === 0) {
        yield group;
        group = [];
        room = rowsPerStatement;
      }
    }
  }
  if (group.length > 0) yield group;
}

function insertBatch({ table, rows }: Batch): RawBuilder<unknown> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)));
  return sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
  `;
}

/** Runs statements that change different tables as one. */
async function runTogether(
  db: Transaction<Tables>,
  statements: readonly RawBuilder<unknown>[],
): Promise<void> {
  const parts = statements.map((statement, index) => sql`${sql.id(`part${index}`)} as (${statement})`);
  await sql`with ${sql.join(parts)} select 1`.execute(db);
}
