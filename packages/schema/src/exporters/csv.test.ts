import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ferryTalks } from '../dossier/ferry-talks.fixture.ts';
import { fullTalks } from '../dossier/full-talks.fixture.ts';
import { readCsv, writeCsv } from './csv.ts';
import { readDiscrepanciesCsv, readStatementsCsv } from './read-tables.ts';
import { attestationsTable, discrepanciesTable, statementsTable } from './tables.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', 'я', '🚢', ' ', ',', ';', '"', "'", '=', '-', '\r', '\n', '\t'),
});

describe('a table as CSV', () => {
  it('comes back cell by cell, whatever they hold', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
      const row = fc.array(cell, { minLength: width, maxLength: width });
      const filled = row.filter((cells) => cells.some((each) => each !== ''));
      return fc.record({
        columns: fc.constant(Array.from({ length: width }, (_, index) => `c${index}`)),
        rows: fc.array(filled),
      });
    });
    fc.assert(
      fc.property(table, (written) => {
        expect(readCsv(writeCsv(written))).toEqual(written);
      }),
    );
  });

  it('has the form that spreadsheets open: byte order mark, CRLF, quoted cells, no formula', () => {
    expect(writeCsv({ columns: ['gist'], rows: [['=1+1'], ['a "b", c'], ['-5']] })).toBe(
      '\ufeffgist\r\n\'=1+1\r\n"a ""b"", c"\r\n\'-5\r\n',
    );
  });

  it('is read with semicolons and bare line feeds too, as some spreadsheets save it', () => {
    expect(readCsv('id;gist\nstatement:a;"one; two"\n\n')).toEqual({
      columns: ['id', 'gist'],
      rows: [['statement:a', 'one; two']],
    });
  });
});

describe('the tables of a dossier', () => {
  it('bring the statements and the discrepancies back whole', async () => {
    for (const dossier of [await ferryTalks(), await fullTalks()]) {
      expect(readStatementsCsv(writeCsv(statementsTable(dossier)))).toEqual({
        ok: true,
        records: dossier.statements,
      });
      expect(readDiscrepanciesCsv(writeCsv(discrepanciesTable(dossier)))).toEqual({
        ok: true,
        records: dossier.discrepancies,
      });
    }
  });

  it('bring every text of a statement back', async () => {
    const { statements, ...rest } = await ferryTalks();
    const gist = cell.map((text) => `x${text}`).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(fc.array(gist, { maxLength: 3 }), (gists) => {
        const records = statements.flatMap((statement) =>
          gists.map((each) => ({ ...statement, gist: each })),
        );
        const table = statementsTable({ ...rest, statements: records });
        expect(readStatementsCsv(writeCsv(table))).toEqual({ ok: true, records });
      }),
    );
  });

  it('have a cell for each column in every row', async () => {
    const dossier = await fullTalks();
    for (const table of [statementsTable, attestationsTable, discrepanciesTable]) {
      const { columns, rows } = table(dossier);
      expect(new Set(columns).size).toBe(columns.length);
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    }
  });

  it('show what an account prints, with its place', async () => {
    const { columns, rows } = attestationsTable(await ferryTalks());
    const row = Object.fromEntries(columns.map((column, index) => [column, rows[0]?.[index]]));
    expect(row).toMatchObject({
      siglum: 'A',
      speakerName: 'Ona Lind',
      source: 'Minister Ona Lind',
      quotations: '“will sail in May 🚢.”',
      start: '17',
    });
  });

  it('tell the row and the field of everything that a person wrote wrongly', () => {
    const text =
      'id,kind,topics,gist,review\nstatement:a,boast,topic:x,Gist,confirmed\nstatement:B,claim,,Gist,\n';
    const read = readStatementsCsv(text);
    expect(read.ok || read.problems.map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual([
      'value-unknown at 0.kind',
      'value-malformed at 1.id',
      'value-range at 1.topics',
      'field-missing at 1.review.state',
    ]);
  });
});
