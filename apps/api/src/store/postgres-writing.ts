import { CompiledQuery, sql, type RawBuilder, type Transaction } from 'kysely';
import { packRows, type PackedRows, type PackedTable } from './packed-rows.ts';
import { copyMark } from './postgres-copy.ts';
import type { Writing } from './store.ts';
import { recordTables, tableNames, type Tables } from './tables.ts';

/** Writes to PostgreSQL with a COPY for each table, several times faster than by values or JSON. */
export function writeTo(db: Transaction<Tables>): Writing {
  return {
    db,
    insert: (rows) => copyRows(db, [packRows(rows, 'postgres')]),
    insertPacked: (dossiers) => copyRows(db, dossiers),
    deleteRecords: async (talks) => {
      await runTogether(
        db,
        recordTables.map((table) => sql`delete from ${sql.table(table)} where talks_id = ${talks}`),
      );
    },
  };
}

async function copyRows(db: Transaction<Tables>, dossiers: readonly PackedRows[]): Promise<void> {
  for (const table of tableNames) {
    const packed = dossiers.flatMap(({ [table]: one }) => one ?? []);
    const [first] = packed;
    if (first === undefined) continue;
    const columns = first.columns.map((name) => `"${name}"`).join(', ');
    const lines = Buffer.concat(packed.map(linesOf));
    await db.executeQuery(CompiledQuery.raw(`${copyMark}"${table}" (${columns}) from stdin`, [lines]));
  }
}

function linesOf(table: PackedTable): Uint8Array {
  if (!('lines' in table)) throw new Error('The rows were packed for SQLite');
  return table.lines;
}

/** Runs statements that change different tables as one: the way to the server costs more than a small table. */
async function runTogether(
  db: Transaction<Tables>,
  statements: readonly RawBuilder<unknown>[],
): Promise<void> {
  const parts = statements.map((statement, index) => sql`${sql.id(`part${index}`)} as (${statement})`);
  await sql`with ${sql.join(parts)} select 1`.execute(db);
}
