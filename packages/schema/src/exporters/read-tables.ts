import * as z from 'zod';
import { shapeProblemsOf, type ShapeProblem } from '../dossier/shape-problem.ts';
import { Discrepancy } from '../records/discrepancy.ts';
import { Statement } from '../records/statement.ts';
import { readCsv } from './csv.ts';

/** Records read from a table; or all that is wrong, with the number of the row (from 0) first in each path. */
export type ReadTable<Record> =
  | { readonly ok: true; readonly records: Record[] }
  | { readonly ok: false; readonly problems: readonly ShapeProblem[] };

type Row = Readonly<Record<string, string>>;

/** Reads the table of statements back, whole: names and sigla in it are for people and are left aside. */
export function readStatementsCsv(text: string): ReadTable<Statement> {
  const records = rowsOf(text).map((row) => ({
    ...pick(row, ['id', 'speaker', 'kind', 'gist', 'said']),
    audience: ids(row['audience']),
    topics: ids(row['topics']),
    counters: ids(row['counters']),
    review: reviewOf(row),
  }));
  return parse(z.array(Statement), records);
}

/** Reads the table of discrepancies back, whole: the rows of one id, in their order, are its readings. */
export function readDiscrepanciesCsv(text: string): ReadTable<Discrepancy> {
  const records = new Map<string, { readings: unknown[]; [field: string]: unknown }>();
  for (const row of rowsOf(text)) {
    const id = row['id'] ?? '';
    const readings = records.get(id)?.readings ?? [];
    readings.push({
      ...pick(row, ['gist']),
      accounts: ids(row['accounts']),
      evidence: ids(row['evidence']),
    });
    if (readings.length > 1) continue;
    records.set(id, {
      ...pick(row, ['id', 'kind', 'status', 'title', 'explanation']),
      statements: ids(row['statements']),
      readings,
      review: reviewOf(row),
    });
  }
  return parse(z.array(Discrepancy), [...records.values()]);
}

function rowsOf(text: string): Row[] {
  const { columns, rows } = readCsv(text);
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
  );
}

/** The cells that say something: an empty one is a field that is absent. */
function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.flatMap((column) => (row[column] ? [[column, row[column]]] : [])));
}

function ids(cell = ''): string[] {
  return cell.split(/\s+/).filter((id) => id !== '');
}

function reviewOf(row: Row): Readonly<Record<string, unknown>> {
  const { review: state, confidence } = row;
  if (state === 'suggested') return { state, ...pick(row, ['rule']), confidence: Number(confidence || NaN) };
  return { ...(state && { state }), ...pick(row, ['by', 'on', 'note']) };
}

function parse<Item>(schema: z.ZodType<Item[]>, records: unknown[]): ReadTable<Item> {
  const result = schema.safeParse(records);
  if (result.success) return { ok: true, records: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => shapeProblemsOf(issue, records)) };
}
