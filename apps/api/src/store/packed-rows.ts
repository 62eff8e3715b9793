import type { Engine } from './engine.ts';
import type { TableRows } from './store.ts';
import { tableNames, type TableName } from './tables.ts';

/** Rows of a table in one piece, which goes from one thread to another faster than its thousands of values. */
export type PackedTable = PackedValues | PackedLines;

/** For SQLite. */
interface PackedValues {
  readonly columns: readonly string[];
  /** The columns with numbers in them. */
  readonly numeric: readonly string[];
  /** The values of one row after the other, each with a NUL after it. */
  readonly text: string;
  /** The places among all values that are null. */
  readonly nulls: readonly number[];
}

/** For PostgreSQL. */
interface PackedLines {
  readonly columns: readonly string[];
  /** The lines of a COPY, in UTF-8 as they are sent: threads encode them, so that the one that writes need not. */
  readonly lines: Uint8Array;
}

/** Rows of one dossier, to go from one thread to another and into the store. */
export type PackedRows = Readonly<Partial<Record<TableName, PackedTable>>>;

type Value = string | number | null;
type Row = Readonly<Record<string, Value>>;

/** No text that can be stored has it. */
const end = '\0';

/** Packs rows for an engine. */
export function packRows(rows: TableRows, engine: Engine): PackedRows {
  const pack = engine === 'sqlite' ? packValues : packLines;
  const packed: Partial<Record<TableName, PackedTable>> = {};
  for (const table of tableNames) {
    const list = (rows[table] ?? []) as readonly object[] as readonly Row[];
    const [first] = list;
    if (first) packed[table] = pack(list, Object.keys(first));
  }
  return packed;
}

/** How long the packed rows of a dossier are: characters for SQLite, bytes for PostgreSQL. */
export function packedLength(rows: PackedRows): number {
  return Object.values(rows).reduce(
    (sum, table) => sum + ('lines' in table ? table.lines.length : table.text.length),
    0,
  );
}

function packValues(rows: readonly Row[], columns: readonly string[]): PackedValues {
  const nulls: number[] = [];
  const numeric = columns.filter((name) => rows.some((row) => typeof row[name] === 'number'));
  let text = '';
  let place = 0;
  for (const row of rows) {
    for (const name of columns) {
      const value = row[name] ?? null;
      if (value === null) nulls.push(place);
      else text += value;
      text += end;
      place += 1;
    }
  }
  return { columns, numeric, text, nulls };
}

/** The rows of a table that was packed for SQLite, each with its values in the order of the columns. */
export function unpackRows(table: PackedTable): readonly (readonly Value[])[] {
  if ('lines' in table) throw new Error('The rows were packed for PostgreSQL');
  const { columns, numeric, text, nulls } = table;
  const values: Value[] = text.split(end);
  // What comes after the last end.
  values.pop();
  const width = columns.length;
  for (const name of numeric) {
    for (let place = columns.indexOf(name); place < values.length; place += width) {
      values[place] = Number(values[place]);
    }
  }
  for (const place of nulls) values[place] = null;
  return Array.from({ length: values.length / width }, (_, row) =>
    values.slice(row * width, (row + 1) * width),
  );
}

/** Source: the text format of COPY, https://www.postgresql.org/docs/current/sql-copy.html */
function packLines(rows: readonly Row[], columns: readonly string[]): PackedLines {
  const lines = rows.map((row) => `${columns.map((name) => copyValue(row[name] ?? null)).join('\t')}\n`);
  return { columns, lines: encoder.encode(lines.join('')) };
}

const encoder = new TextEncoder();

const copyEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function copyValue(value: Value): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  // Records are JSON, which has many of these and none of the others.
  const text = value.includes('\\') ? value.replaceAll('\\', '\\\\') : value;
  return /[\n\r\t]/.test(text)
    ? text.replaceAll(/[\n\r\t]/g, (character) => copyEscapes[character] ?? character)
    : text;
}
