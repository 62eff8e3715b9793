import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { projectDossier } from '../../src/import/projection.ts';
import { sampleDossier } from '../../src/samples/sample-dossier.ts';

type Row = Readonly<Record<string, SQLInputValue>>;

const { attestations } = projectDossier(
  sampleDossier('ways', { accounts: 10, statements: 400, attestations: 1000 }),
);
const rows = attestations as readonly unknown[] as readonly Row[];
const columns = Object.keys(rows[0] ?? {});
const names = columns.map((name) => `"${name}"`).join(', ');
const marks = `(${columns.map(() => '?').join(', ')})`;

/** Ways to insert many rows with node:sqlite; the store's own comes first. */
export const insertWays: Readonly<Record<string, (database: DatabaseSync) => void>> = {
  'row by row': (database) => {
    const statement = database.prepare(`insert into rows (${names}) values ${marks}`);
    for (const row of rows) statement.run(...columns.map((name) => row[name] ?? null));
  },
  '50 rows of values': (database) => {
    const statement = database.prepare(
      `insert into rows (${names}) values ${Array(50).fill(marks).join(', ')}`,
    );
    for (let start = 0; start < rows.length; start += 50) {
      const group = rows.slice(start, start + 50);
      statement.run(...group.flatMap((row) => columns.map((name) => row[name] ?? null)));
    }
  },
  'one JSON parameter': (database) => {
    const values = columns.map((_, index) => `value ->> ${index}`).join(', ');
    const statement = database.prepare(`insert into rows (${names}) select ${values} from json_each(?)`);
    statement.run(JSON.stringify(rows.map((row) => columns.map((name) => row[name] ?? null))));
  },
};

/** Inserts 10,000 attestations into a new table in memory; the milliseconds. */
export function timeInserting(way: (database: DatabaseSync) => void): number {
  const database = new DatabaseSync(':memory:');
  database.exec(`create table rows (${names}, primary key (talks_id, id), unique (talks_id, ordinal))`);
  const start = performance.now();
  database.exec('begin');
  way(database);
  database.exec('commit');
  const elapsedMs = performance.now() - start;
  database.close();
  return elapsedMs;
}
