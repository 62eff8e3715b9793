import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lakeAccord } from '../lake-accord.fixture.ts';
import { isFields } from '../shape/is-fields.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';
import { editYaml } from './edit-yaml.ts';

function fileOf(text: string): YamlFile {
  const outcome = parseYaml('x.yaml', 'x.yaml', text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.file;
}

type Step = string | number;

/** All paths to values inside a value. */
function pathsIn(value: unknown, path: Step[] = []): Step[][] {
  const entries: [Step, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : isFields(value)
      ? Object.entries(value)
      : [];
  return entries.flatMap(([step, item]) => [[...path, step], ...pathsIn(item, [...path, step])]);
}

function withValue(data: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = structuredClone(data) as Record<Step, unknown>;
  copy[step] = withValue(copy[step], rest, value);
  return copy;
}

/** The text with a comment after some of its lines that can bear one, and above them. */
function withComments(text: string, every: number): string {
  return text
    .split('\n')
    .map((line, index) => {
      if (line.trim() === '' || index % every > 0) return line;
      return `${' '.repeat(index % 7)}# above ${index}\n${line} # beside ${index}`;
    })
    .join('\n');
}

const commentsOf = (text: string): string[] => text.match(/# (?:above|beside) \d+/g) ?? [];

const texts = ['accounts/a.yaml', 'statements.yaml', 'discrepancies.yaml'].map((name) =>
  readFileSync(join(lakeAccord, name), 'utf8'),
);
const commented = fc
  .tuple(fc.constantFrom(...texts), fc.integer({ min: 1, max: 5 }), fc.constantFrom('\n', '\r\n'))
  .map(([text, every, newline]) => withComments(text, every).replaceAll('\n', newline));
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('null', '- x', 'a: b', 'x # y', "it's", '"', '', ' x ', '2031', '{', '🛶'),
  fc.integer(),
  fc.boolean(),
);

describe('an edit of one value', () => {
  it('changes that value alone, and keeps every comment and every other line', () => {
    fc.assert(
      fc.property(commented, fc.nat(), scalar, (text, choice, value) => {
        const file = fileOf(text);
        const paths = pathsIn(file.value).filter((path) => {
          const old = path.reduce<unknown>((at, step) => (at as Record<Step, unknown>)[step], file.value);
          return typeof old !== 'object' && path.at(-1) !== 'id';
        });
        const changed = withValue(file.value, paths[choice % paths.length] ?? [], value);
        const edited = editYaml(file, changed);
        expect(edited).toBeDefined();
        expect(fileOf(edited ?? '').value).toEqual(changed);
        expect(commentsOf(edited ?? '')).toEqual(commentsOf(text));
        expect(differingLines(text, edited ?? '')).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing where nothing is to change', () => {
    fc.assert(
      fc.property(commented, (text) => {
        const file = fileOf(text);
        expect(editYaml(file, structuredClone(file.value))).toBe(text);
      }),
      { numRuns: 10 },
    );
  });

  it('is undone by the opposite edit, to the byte', () => {
    fc.assert(
      fc.property(commented, fc.nat(), scalar, (text, choice, value) => {
        const file = fileOf(text);
        const section = Object.entries(file.value as object).find(([, records]) => Array.isArray(records));
        const records = (section?.[1] ?? []) as Record<string, unknown>[];
        const place = choice % records.length;
        const path = [section?.[0] ?? '', place];
        const changed = withValue(file.value, path, { ...records[place], remark: value });
        const edited = editYaml(file, changed);
        expect(edited).toBeDefined();
        expect(editYaml(fileOf(edited ?? ''), file.value)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an edit of a list', () => {
  const text = 'records:\n  # first\n  - id: a\n    gist: x # here\n\n  # second\n  - id: b\n    gist: y\n';

  it('adds a record where it belongs', () => {
    const records = [
      { id: 'a', gist: 'x' },
      { id: 'c', gist: 'z', topics: ['t'] },
      { id: 'b', gist: 'y' },
    ];
    expect(editYaml(fileOf(text), { records })).toBe(
      'records:\n  # first\n  - id: a\n    gist: x # here\n\n  - { id: c, gist: z, topics: [ t ] }\n\n  # second\n  - id: b\n    gist: y\n',
    );
  });

  it('removes a record by its id and keeps the other with its comments', () => {
    expect(editYaml(fileOf(text), { records: [{ id: 'b', gist: 'y' }] })).toBe(
      'records:\n  # first\n\n  # second\n  - id: b\n    gist: y\n',
    );
  });

  it('takes an added record out again, with the empty line that came with it', () => {
    const spaced = text.replace('\n  # second', '');
    const added = [{ id: 'a', gist: 'x' }, { id: 'b', gist: 'y' }, { id: 'c' }];
    const edited = editYaml(fileOf(spaced), { records: added }) ?? '';
    expect(edited).toContain('gist: y\n\n  - { id: c }\n');
    expect(editYaml(fileOf(edited), { records: added.slice(0, 2) })).toBe(spaced);
  });

  it('is refused where records change places, since their comments would stay behind', () => {
    expect(
      editYaml(fileOf(text), {
        records: [
          { id: 'b', gist: 'y' },
          { id: 'a', gist: 'x' },
        ],
      }),
    ).toBeUndefined();
  });

  it('adds to a list in brackets', () => {
    expect(editYaml(fileOf('a: [x, "y"] # c\n'), { a: ['x', 'y', 'z'] })).toBe('a: [x, "y", z] # c\n');
  });

  it('gives a field without a value one', () => {
    expect(editYaml(fileOf('a:\nb: 1\n'), { a: [{ id: 'x' }], b: 1 })).toBe('a: [ { id: x } ]\nb: 1\n');
  });

  it('works on a last line without an end', () => {
    expect(editYaml(fileOf('a:\n  b: 1'), { a: { b: 1, c: 2 } })).toBe('a:\n  b: 1\n  c: 2');
  });
});

/** How many lines of the first text are not at the beginning or the end of the second. */
function differingLines(before: string, after: string): number {
  const [one, other] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < one.length - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return one.length - head - tail;
}
