import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lakeAccord } from '../lake-accord.fixture.ts';
import { tidyYaml } from '../write/tidy-yaml.ts';
import { composeText } from './compose-text.ts';
import { plainValue, type Refusal } from './plain-value.ts';
import { readTidy } from './read-tidy.ts';

/** What composing makes of a text; undefined where it refuses it. */
function compose(text: string): { value: unknown } | undefined {
  const { document, errors } = composeText(text);
  const refusals: Refusal[] = [];
  const value = plainValue(document.contents, refusals);
  return errors.length > 0 || refusals.length > 0 ? undefined : { value };
}

it.each([
  "a: 1 # one\n# two\nb: [ x, \"y: z\", 'it''s' ]\n",
  'a:\n- b: { c: null, d: 0.5, e: -3 }\n  f:\n    - g\n    -   h: i\n        j: ~x\n-\n'.replace('~x', 'x'),
  'a:\n  # nothing\nb:\nc: false',
  'a: 2031-05-14\nb: sha256:0123\nc: +12 men\nd: -x\ne: 1:30\nf: (so) $5\n',
  'a: "\\u00e9\\"\\n"\nb: “é” 𝔸\nc: https://a.example/b#c\n',
  "# é\na: \"ü # “”\" # ñ\nb: [ “x”, 𝔸, 'é''' ]\nc: é\nd: 3 é\n",
])('reads %j as composing does', (text) => {
  const read = readTidy(text);
  expect(read).toBeDefined();
  expect(read).toEqual(compose(text));
});

it.each([
  ['a text that goes on in the next line', 'a: b\n  c\n'],
  ['a text in several lines', 'a: |\n  b\n'],
  ['a name that stands twice', 'a: 1\na: 2\n'],
  ['a name that every object answers to', 'constructor: 1\n'],
  ['a name that is no text', 'null: 1\n'],
  ['an anchor', 'a: &b 1\n'],
  ['a merge key', '<<: {}\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['a tab', 'a:\t1\n'],
  ['a tab in a comment', 'a: 1 # b\tc\n'],
  ['a control character', 'a: b\u0085c\n'],
  ['a line end of other systems', 'a: 1\r\n'],
  ['a line end that some see and others do not', 'a: "b\u2028c"\n'],
  ['a byte order mark', '\ufeffa: 1\n'],
  ['a byte order mark in a comment', '# \ufeff\na: 1\n'],
  ['half of a character', 'a: b\ud800\n'],
  ['a text in marks that goes on in the next line', 'a: "b\n  c"\n'],
  ['a number of another notation', 'a: 0x1f\n'],
  ['a number with zeros before it', 'a: 012\n'],
  ['a field in a list', 'a: [ b: c ]\n'],
  ['a line between two indentations', 'a:\n    b: 1\n  c: 2\n'],
  ['a comma too many', 'a: [ b, ]\n'],
  ['a list in the line of another', 'a:\n  - - b\n'],
  ['no field at all', '# a\n'],
  ['records that nest without end', `${'{ a: '.repeat(40)}1${' }'.repeat(40)}`],
])('leaves %s to others', (_, text) => {
  expect(readTidy(text)).toBeUndefined();
});

/** What may stand in a line, with a space between two. */
const values = [
  ...`x -1 1.50 [a,b] {a:1} "x" 'y''s' #c x#c ~ Null .5 1e3 - é "a\\x41" x: [a]b`.split(' '),
  '',
  '[ a, b ]',
  '{ a: 1, b: [] }',
  '# c',
  'x # c',
  'x: y',
  '{ a: }',
  '[ , ]',
  '{ a: 1 ',
];

describe('among lines that people write', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '', '  ', '  ', '    ', '   '),
      fc.constantFrom('', '', '', '- ', '-', '- - '),
      fc.constantFrom('#:', '#: ', '#: ', '#: ', '#: ', '#: ', '#: ', 'c-#: ', 'true: ', '', '"e": ', '1: '),
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom('x', '[ a, b ]', '') }, fc.constantFrom(...values)),
    )
    .map(
      ([indent, item, name, value]) =>
        (nth: number) =>
          indent + item + name.replace('#', `a${nth}`) + value,
    );

  it('reads none otherwise than composing does', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const text = lines.map((write, nth) => write(nth)).join('\n');
        const tidy = readTidy(text);
        if (tidy) read += 1;
        expect([undefined, compose(text)]).toContainEqual(tidy);
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(20);
  });
});

it('reads every file of a dossier that is written tidily', () => {
  const read = ['dossier.yaml', 'statements.yaml', 'discrepancies.yaml'].map((name) => {
    const value = parse(readFileSync(join(lakeAccord, name), 'utf8')) as unknown;
    return { value, tidy: readTidy(tidyYaml(value)) };
  });
  for (const { value, tidy } of read) expect(tidy).toEqual({ value });
});
