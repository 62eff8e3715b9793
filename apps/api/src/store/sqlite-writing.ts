import type { TalksId } from '@parley/schema';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { unpackRows, type PackedRows } from './packed-rows.ts';
import type { TableRows, Writing } from './store.ts';
import { recordTables, tableNames, type TableName, type Tables } from './tables.ts';

/** How long writing may keep a server from its requests. */
const turnMs = 4;
const rowsPerLook = 16;

type Row = Readonly<Record<string, SQLInputValue>>;

/**
 * Writes to SQLite with prepared statements, row by row, which node:sqlite does faster than long lists of values or
 * JSON (see the store's benchmark). Used on the connection on which Kysely has begun a transaction.
 */
export class SqliteWriter {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** The writing of one transaction. */
  in(db: Transaction<Tables>): Writing {
    return {
      db,
      insert: (rows) => this.#insert(rows),
      insertPacked: (dossiers) => this.#insertPacked(dossiers),
      deleteRecords: (talks) => Promise.resolve(this.#deleteRecords(talks)),
    };
  }

  async #insert(rows: TableRows): Promise<void> {
    for (const table of tableNames) {
      const objects = (rows[table] ?? []) as readonly unknown[] as readonly Row[];
      const columns = Object.keys(objects[0] ?? {});
      await this.#insertInto(
        table,
        columns,
        objects.map((row) => columns.map((name) => row[name] ?? null)),
      );
    }
    this.#index([...new Set(rows.search_texts?.map(({ talks_id }) => talks_id))]);
  }

  /** Table by table, so that the pages that are written to lie together. */
  async #insertPacked(dossiers: readonly PackedRows[]): Promise<void> {
    const talks = new Set<SQLInputValue>();
    for (const table of tableNames) {
      for (const { [table]: packed } of dossiers) {
        if (!packed) continue;
        const rows = unpackRows(packed);
        await this.#insertInto(table, packed.columns, rows);
        if (table === 'search_texts') talks.add(rows[0]?.[packed.columns.indexOf('talks_id')] ?? '');
      }
    }
    this.#index([...talks]);
  }

  async #insertInto(
    table: TableName,
    columns: readonly string[],
    rows: readonly (readonly SQLInputValue[])[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const statement = this.#prepare(
      `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
       values (${columns.map(() => '?').join(', ')})`,
    );
    let turnEnd = performance.now() + turnMs;
    for (const [index, row] of rows.entries()) {
      statement.run(...row);
      if (index % rowsPerLook === 0 && performance.now() > turnEnd) {
        await nextTurn();
        turnEnd = performance.now() + turnMs;
      }
    }
  }

  /** In the order of the index, which it takes in one piece then. */
  #index(talks: readonly SQLInputValue[]): void {
    if (talks.length === 0) return;
    this.#prepare(
      `insert into search_index (rowid, words)
       select place, words from search_texts where talks_id in (select value from json_each(?)) order by place`,
    ).run(JSON.stringify(talks));
  }

  /** The full-text index keeps no text of its own and must be told what goes before it has gone. */
  #deleteRecords(talks: TalksId): void {
    this.#prepare(
      `insert into search_index (search_index, rowid, words)
       select 'delete', place, words from search_texts where talks_id = ? order by place`,
    ).run(talks);
    for (const table of recordTables.toReversed()) {
      this.#prepare(`delete from "${table}" where talks_id = ?`).run(talks);
    }
  }

  #prepare(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#database.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}
