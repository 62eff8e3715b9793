import { sql, type Kysely } from 'kysely';
import type { TableName, Tables } from './tables.ts';

const rowsPerStatement = 1000;

/**
 * Inserts rows as one JSON parameter a statement: no limit of parameters, the same text for any number of rows, and
 * the table itself says the types.
 */
export async function insertPostgres<Name extends TableName>(
  db: Kysely<Tables>,
  table: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = sql.join(Object.keys(first).map((name) => sql.ref(name)));
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const json = JSON.stringify(rows.slice(start, start + rowsPerStatement));
    await sql`
      insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)
    `.execute(db);
  }
}
