import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TableName, Tables } from './tables.ts';

/** How long inserting may keep a server from its requests. */
const turnMs = 4;
const rowsPerLook = 16;

/**
 * Inserts rows one by one with one prepared statement, which node:sqlite does faster than long lists of values or JSON
 * (see the store's benchmark). The caller has begun a transaction.
 */
export async function insertSqlite<Name extends TableName>(
  database: DatabaseSync,
  table: Name,
  rows: readonly Tables[Name][],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof Tables[Name] & string)[];
  const statement = database.prepare(
    `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
     values (${columns.map(() => '?').join(', ')})`,
  );
  let turnEnd = performance.now() + turnMs;
  for (const [index, row] of rows.entries()) {
    statement.run(...columns.map((name) => row[name] as SQLInputValue));
    if (index % rowsPerLook === 0 && performance.now() > turnEnd) {
      await nextTurn();
      turnEnd = performance.now() + turnMs;
    }
  }
}
