import { describe, expect, it } from 'vitest';
import { explainYamlErrors, maxListedSyntaxProblems } from './explain-yaml-errors.ts';
import { parseYaml } from './parse-yaml.ts';

function valueOf(text: string): unknown {
  const outcome = parseYaml('x.yaml', 'x.yaml', text);
  return outcome.ok ? outcome.file.value : outcome.problems;
}

function problemsOf(text: string): string[] {
  const outcome = parseYaml('x.yaml', 'x.yaml', text);
  return outcome.ok ? [] : outcome.problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('values', () => {
  it('are those of the core schema: dates and yes stay text', () => {
    expect(valueOf('a: 2031-05-14\nb: yes\nc: 12\nd: 1.5\ne: true\nf: ~\ng: "12"\nh: 012\n')).toEqual({
      a: '2031-05-14',
      b: 'yes',
      c: 12,
      d: 1.5,
      e: true,
      f: null,
      g: '12',
      h: 12,
    });
  });

  it('may be folded over lines or stand as blocks', () => {
    expect(
      valueOf('a: one\n  two\nb: "three\n  four"\nc: |\n  five\n  six\nd: >-\n  seven\n  eight\n'),
    ).toEqual({
      a: 'one two',
      b: 'three four',
      c: 'five\nsix\n',
      d: 'seven eight',
    });
  });

  it('may come after a single document mark', () => {
    expect(valueOf('---\na: 1\n')).toEqual({ a: 1 });
  });

  it('take "__proto__" for a name like any other', () => {
    const value = valueOf('{ "__proto__": { siglum: A } }') as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

const refused = [
  { what: 'a tab as indentation', text: 'a:\n\tb: 1\n', problems: ['2:1 yaml-tab'] },
  {
    what: 'tabs in several lines, each of them',
    text: 'a:\n\tb: 1\n\tc: 1\n',
    problems: ['2:1 yaml-tab', '3:1 yaml-tab'],
  },
  { what: 'a field that stands twice', text: 'a: 1\nb: 2\na: 3\n', problems: ['3:1 yaml-duplicate-key'] },
  { what: 'a second document', text: 'a: 1\n---\nb: 2\n', problems: ['2:1 yaml-several-documents'] },
  {
    what: 'an alias, and the anchor it names',
    text: 'a: &x 1\nb: *x\n',
    problems: ['1:7 yaml-feature', '2:4 yaml-feature'],
  },
  { what: 'an alias without an anchor', text: 'a: *x\n', problems: ['1:4 yaml-feature'] },
  { what: 'a tag', text: 'a: !!str 1\n', problems: ['1:10 yaml-feature'] },
  { what: 'a merge key', text: 'a: { <<: { b: 1 } }\n', problems: ['1:6 yaml-feature'] },
  { what: 'a directive', text: '%YAML 1.1\n---\na: yes\n', problems: ['1:1 yaml-feature'] },
  { what: 'a name that is no text', text: '? [ a ]\n: 1\n', problems: ['1:3 yaml-feature'] },
  { what: 'text after the closing mark', text: 'words: "one "two" three"\n', problems: ['1:14 yaml-syntax'] },
  { what: 'a colon in bare text', text: 'gist: he said: no\n', problems: ['1:7 yaml-syntax'] },
  { what: 'a bracket that is not closed', text: 'a: { b: 1\nc: 2\n', problems: ['2:1 yaml-syntax'] },
  {
    what: 'nesting without end',
    text: `a: ${'['.repeat(200)}${']'.repeat(200)}\n`,
    problems: ['1:68 yaml-too-deep'],
  },
];

describe('what a dossier may not use', () => {
  it.each(refused)('is refused where it stands: $what', ({ text, problems }) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it('is refused before aliases could multiply', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level}: &l${level} [${'*l0, '.repeat(10)}*l0]`,
    );
    const outcome = parseYaml('x.yaml', 'x.yaml', `l: &l0 [x]\n${levels.join('\n')}\n`);
    expect(outcome.ok).toBe(false);
  });

  it('does not overflow the stack, however deep it nests', () => {
    expect(problemsOf('['.repeat(60_000))).not.toEqual([]);
    expect(problemsOf(`a:\n ${'- '.repeat(30_000)}x\n`)).toEqual([expect.stringMatching(/yaml-too-deep$/)]);
  });

  it('takes time in proportion to the number of fields', () => {
    const fields = Array.from({ length: 50_000 }, (_, index) => `"k ${index}": 1`).join('\n');
    expect(Object.keys(valueOf(fields) as object)).toHaveLength(50_000);
  });

  it('is listed up to a limit, with the number of the others', () => {
    const outcome = parseYaml('x.yaml', 'x.yaml', 'a: @\n'.repeat(30));
    const problems = outcome.ok ? [] : outcome.problems;
    expect(problems).toHaveLength(maxListedSyntaxProblems + 1);
    expect(problems.at(-1)?.message).toBe('Problems of syntax follow in 20 more lines of this file');
  });

  it('breaks off where brackets pile up, whether they open or close', () => {
    const many = 1_000_000;
    expect(problemsOf(`a: ${'[\n'.repeat(many)}`)).toEqual(['65:1 yaml-too-deep']);
    expect(problemsOf('a: ]\n'.repeat(many / 4))).not.toEqual([]);
  });

  it('keeps the parser’s own words for a syntax error that has no others', () => {
    const lines = { linePos: () => ({ line: 1, col: 1 }) } as never;
    const error = { code: 'IMPOSSIBLE', message: 'Odd', pos: [0, 1] } as never;
    expect(explainYamlErrors([error], { path: 'x', text: '', lines })).toMatchObject([{ message: 'Odd' }]);
  });
});
