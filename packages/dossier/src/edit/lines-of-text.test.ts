import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyOfLakeAccord } from '../lake-accord.fixture.ts';
import { readDossier } from '../read-dossier.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { changeRecords } from './change-records.ts';
import { editYaml } from './edit-yaml.ts';

const styles = {
  plain: 'gist: one',
  quoted: 'gist: "one\\ntwo"',
  folded: "gist: 'one\n\n      two'",
  block: 'gist: |-\n      one\n      two',
  foldedBlock: 'gist: >\n      one\n\n      two\n',
  keptBlock: 'gist: |+\n      one\n\n',
};

/** A record with a text in one of the styles, a review in brackets, and a record after it. */
const fileWith = (style: string, newline: string): string =>
  `records:\n  - id: a\n    ${style}\n    review: { state: x }\n  - id: b # kept\n    lines:\n      - |\n        one\n        two\n      - three\n`.replaceAll(
    '\n',
    newline,
  );

const line = fc.constantFrom('', 'a', ' b', 'c: d', '# e', '- f', '“g”', '\t', 'x'.repeat(130));
const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

it('texts of several lines are written wherever a text can stand, and nothing else changes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(styles)),
      fc.constantFrom('\n', '\r\n'),
      text,
      text,
      text,
      (style, newline, gist, note, item) => {
        const read = parseYaml('x.yaml', 'x.yaml', fileWith(style, newline));
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        const value = {
          records: [
            { id: 'a', gist, review: { state: 'x', note } },
            { id: 'b', lines: [item, 'three'] },
          ],
        };
        const edited = editYaml(read.file, value);
        expect(edited).toContain('# kept');
        expect(edited?.replaceAll(newline, '')).not.toMatch(newline === '\n' ? /\r/ : /\n/);
      },
    ),
    { numRuns: 200 },
  );
});

it('a review with a note of two lines and a gist of two lines can be recorded', async () => {
  const folder = copyOfLakeAccord();
  const id = 'statement:boats-first';
  const [note, gist] = ['line one\nline two', 'First.\n\nSecond.'];
  const outcome = await changeRecords(folder, [
    { id, field: ['review'], value: { state: 'confirmed', by: 'Ada', note } },
    { id, field: ['gist'], value: gist },
  ]);
  expect(outcome).toEqual({ ok: true });
  const read = await readDossier(folder);
  const found = read.ok && read.dossier.statements.find((statement) => statement.id === id);
  expect(found).toMatchObject({ gist, review: { note } });
});
