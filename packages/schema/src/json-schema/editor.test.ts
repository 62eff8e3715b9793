import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEditor } from './editor.fixture.ts';

// Beside the JSON Schemas, so that a relative address of one is that of a file in the dossier of a reader's own.
const folder = join(import.meta.dirname, '../../json-schema');
const statements = (lines: readonly string[]): string =>
  ['# yaml-language-server: $schema=files/statements.schema.json', 'statements:', ...lines, ''].join('\n');

const good = [
  '  - id: statement:sails',
  '    kind: intention',
  '    topics: [topic:ferry]',
  '    gist: The ferry goes in May.',
  '    review: { state: confirmed }',
];

describe('an editor with yaml-language-server', () => {
  const editor = startEditor();
  beforeAll(() => editor.start());
  afterAll(() => editor.stop());

  it('finds nothing wrong with a good file', async () => {
    expect(await editor.open(join(folder, 'good.yaml'), statements(good))).toEqual([]);
  });

  it('shows what is wrong with a broken file, and where', async () => {
    const broken = good.map((line) => line.replace('intention', 'boast').replace('gist:', 'jist:'));
    const found = await editor.open(join(folder, 'broken.yaml'), statements(broken));
    const shown = found.map(({ message, range }) => `${range.start.line + 1}: ${message}`).toSorted();
    expect(shown).toEqual([
      expect.stringMatching(/^3: .*gist/),
      expect.stringMatching(/^4: .*"claim" *\|? ?,? ?.*"question"/s),
      expect.stringMatching(/^6: .*jist/),
    ]);
  });

  it('offers the fields of a record and the choices of a field', async () => {
    const path = join(folder, 'begun.yaml');
    await editor.open(path, statements(['  - id: statement:sails', '    kind: ', '    ']));
    expect(await editor.complete(path, 3, 10)).toEqual(expect.arrayContaining(['claim', 'denial', 'question']));
    expect(await editor.complete(path, 4, 4)).toEqual(expect.arrayContaining(['gist', 'speaker', 'review', 'topics']));
  });
});
