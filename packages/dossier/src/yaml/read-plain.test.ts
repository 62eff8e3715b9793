import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { composeText } from './compose-text.ts';
import { plainValue, type Refusal } from './plain-value.ts';
import { readPlain } from './read-plain.ts';

/** The value as composing gives it, or undefined where it refuses the text. */
function compose(text: string): { value: unknown } | undefined {
  const { document, errors } = composeText(text);
  const refusals: Refusal[] = [];
  const value = plainValue(document.contents, refusals);
  return errors.length > 0 || refusals.length > 0 ? undefined : { value };
}

const scalars = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '012',
    '1_000',
    '0x1F',
    '2031-05-14',
    'yes',
    '~',
    '.inf',
    '1e3',
    '0o17',
    '+12',
    '1.',
    'Null',
    '-',
  ),
  fc.constantFrom(
    'a: b',
    '- a',
    '# a',
    '&a',
    '*a',
    '!a',
    '%a',
    '<<',
    '“quoted”',
    'it’s',
    'a\nb',
    ' a',
    'a ',
    '|',
    '>',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const names = fc.oneof(
  fc.constantFrom('id', 'gist', '__proto__', 'words', 'a b'),
  fc.string({ maxLength: 5 }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, scalars, tie('list'), tie('map')),
  list: fc.array(tie('tree'), { maxLength: 4 }),
  map: fc.array(fc.tuple(names, tie('tree')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
}));
const written = fc.tuple(
  fc.dictionary(names, tree, { minKeys: 1, maxKeys: 4 }),
  fc.constantFrom('block', 'narrow', 'flow', 'json', 'indented'),
);

function write(value: unknown, form: string): string {
  switch (form) {
    case 'json':
      return JSON.stringify(value);
    case 'indented':
      return JSON.stringify(value, null, 1);
    case 'flow':
      return stringify(value, { collectionStyle: 'flow' });
    case 'narrow':
      return stringify(value, { lineWidth: 20 });
    default:
      return stringify(value, { lineWidth: 0 });
  }
}

it('reads what is written as composing does', () => {
  let read = 0;
  fc.assert(
    fc.property(written, ([value, form]) => {
      const text = write(value, form);
      const plain = readPlain(text);
      if (plain) read += 1;
      // It may leave a text to composing, but not read it in another way.
      expect([undefined, compose(text)]).toContainEqual(plain);
    }),
    { numRuns: 400 },
  );
  expect(read).toBeGreaterThan(200);
});

it('reads no text with something to refuse, whatever was typed into it', () => {
  const typed = fc.constantFrom(
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '? ',
    '\t',
    '"',
    "'",
    ':',
    '- ',
    '{',
    ']',
    'id: 1\n',
  );
  fc.assert(
    fc.property(written, typed, fc.nat(), ([value, form], slip, place) => {
      const text = write(value, form);
      const at = place % (text.length + 1);
      const mistyped = text.slice(0, at) + slip + text.slice(at);
      expect([undefined, compose(mistyped)]).toContainEqual(readPlain(mistyped));
    }),
    { numRuns: 600 },
  );
});

it.each([
  ['{"a": 1, "b": {"a": 2}}', { value: { a: 1, b: { a: 2 } } }],
  ['{"a": 1, "a": 2}', undefined],
  ['{"a": "\\": \\\\", "b:": ["c:"]}', { value: { a: '": \\', 'b:': ['c:'] } }],
  [`${'{"a":'.repeat(70)}1${'}'.repeat(70)}`, undefined],
  ['{"\\u003c<": {}}', undefined],
  ['\u{feff}a: 1', undefined],
])('reads %j as it stands', (text, expected) => {
  expect(readPlain(text)).toEqual(expected);
});
