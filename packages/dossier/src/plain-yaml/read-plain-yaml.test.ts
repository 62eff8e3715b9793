import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lakeAccord } from '../lake-accord.fixture.ts';
import { parseWhole } from '../yaml/parse-yaml.ts';
import { readPlainYaml } from './read-plain-yaml.ts';

const files = [
  'dossier.yaml',
  'discrepancies.yaml',
  ...readdirSync(join(lakeAccord, 'accounts')).map((name) => `accounts/${name}`),
];
const texts = files.map((name) => readFileSync(join(lakeAccord, name), 'utf8'));

/** Says what the whole parser says, or nothing. */
function expectAgreement(text: string): void {
  const plain = readPlainYaml(text);
  if (plain === undefined) return;
  const whole = parseWhole('x.yaml', 'x.yaml', text);
  expect({ text, value: plain.value }).toEqual({ text, value: whole.ok ? whole.file.value : whole.problems });
}

// What matters to YAML, in short pieces, so that mutations hit upon every rule of it.
const piece = fc.oneof(
  fc.constantFrom('\n', '\r\n', '\n  ', '\n    ', ' ', '  ', '\t', '\u{a0}', '\u{feff}'),
  fc.constantFrom(
    '- ',
    '-',
    ': ',
    ':',
    '#',
    ' #',
    ',',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '\\n',
    '? ',
  ),
  fc.constantFrom('&a ', '*a', '!', '|', '>', '%', '@', '`', '?', '---', '...', '=', '<<: '),
  fc.constantFrom('null', '~', 'true', 'No', '0', '-1', '1.50', '1e3', '0x1f', '.inf', '012'),
  fc.constantFrom('a', 'id: x', '- id: y', 'é', '🛶'),
);

describe('the reader of plain YAML', () => {
  it.each(files)('reads %s', (name) => {
    expect(readPlainYaml(readFileSync(join(lakeAccord, name), 'utf8'))).toBeDefined();
  });

  it('agrees with the whole parser on spoilt dossiers, or leaves them to it', () => {
    const spoilt = fc
      .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 400 }))
      .chain(([text, from, length]) => {
        const lines = text.split('\n');
        const start = from % lines.length;
        const excerpt = lines.slice(start, start + 1 + (length % 20)).join('\n');
        const cut = fc.tuple(fc.nat(excerpt.length), fc.nat(3), piece);
        return fc
          .array(cut, { maxLength: 3 })
          .map((cuts) =>
            cuts.reduce(
              (spoiled, [at, drop, insert]) => spoiled.slice(0, at) + insert + spoiled.slice(at + drop),
              excerpt,
            ),
          );
      });
    fc.assert(fc.property(spoilt, expectAgreement), { numRuns: 2_000 });
  });

  it('agrees with the whole parser on any heap of YAML, or leaves it to it', () => {
    const heap = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(heap, expectAgreement), { numRuns: 3_000 });
    fc.assert(
      fc.property(heap, heap, (first, second) => expectAgreement(`a: ${first}\nb:\n  - ${second}\n`)),
      { numRuns: 3_000 },
    );
  });

  it.each(['a: b\n  c', 'a: &x 1', 'a: 1\na: 2', 'a: ]', '\ta: 1', 'a:\n    b: 1\n  c: 2', 'null: 1', ''])(
    'leaves %j to the whole parser',
    (text) => {
      expect(readPlainYaml(text)).toBeUndefined();
    },
  );

  it('knows the forms in which people write lists', () => {
    const text = 'a:\n- x\n- y: 1\n  z: [ 1, { b: "2" } ] # c\n-\n  - 3\nb: [ ]\n';
    expect(readPlainYaml(text)).toEqual({ value: { a: ['x', { y: 1, z: [1, { b: '2' }] }, [3]], b: [] } });
  });
});
