import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const read = (...line: string[]) => readArguments(line, '/home/desk');
const valueOf = (...line: string[]) => {
  const outcome = read(...line);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.value;
};
const failureOf = (...line: string[]) => {
  const outcome = read(...line);
  if ('value' in outcome) throw new Error('no failure');
  return outcome.failure;
};

describe('the command line of the briefing', () => {
  it('asks for the default talks when nothing is given', () => {
    expect(valueOf()).toEqual({ folder: '/home/desk', output: { form: 'pdf' } });
  });

  it('takes the talks with and without the kind before the id', () => {
    expect(valueOf('--talks', 'antalya-2022')).toMatchObject({ talks: 'antalya-2022' });
    expect(valueOf('--talks=talks:antalya-2022')).toMatchObject({ talks: 'antalya-2022' });
  });

  it('takes letters of accounts in either case, once each, in the order given', () => {
    expect(valueOf('--accounts', 'e, a,E')).toMatchObject({ accounts: ['E', 'A'] });
  });

  it('reads relative paths against the folder in which the person stands', () => {
    expect(valueOf('--out', 'print/b.pdf', '--json', '/srv/b.json')).toMatchObject({
      out: '/home/desk/print/b.pdf',
      json: '/srv/b.json',
    });
  });

  it('asks a bare server address at its GraphQL path, and any other path as given', () => {
    expect(String((valueOf('--api', 'http://127.0.0.1:4000') as { api: URL }).api)).toBe(
      'http://127.0.0.1:4000/graphql',
    );
    expect(String((valueOf('--api', 'https://parley.example/v1/q') as { api: URL }).api)).toBe(
      'https://parley.example/v1/q',
    );
  });

  it('asks for confirmed records alone where that is wanted', () => {
    expect(valueOf('--confirmed-only')).toMatchObject({ confirmedOnly: true });
    expect(valueOf()).not.toHaveProperty('confirmedOnly');
  });

  it('reads the paper in either case', () => {
    expect(valueOf('--page', 'Letter')).toMatchObject({ paper: 'Letter' });
    expect(valueOf('--page=a4', '--format', 'html')).toMatchObject({ paper: 'A4', output: { form: 'html' } });
  });

  it('makes a briefing again from a file, in another form or language', () => {
    expect(valueOf('--from', 'old.pdf', '--language', 'en-GB', '--figure', 'matrix')).toMatchObject({
      from: '/home/desk/old.pdf',
      language: 'en-GB',
      output: { form: 'svg', figure: 'matrix' },
    });
  });

  it('lets pnpm hand on a double dash', () => {
    expect(valueOf('--', '--talks', 'lake')).toMatchObject({ talks: 'lake' });
  });

  it.each([
    [['--tlaks', 'x'], /unknown option '--tlaks'/i],
    [['antalya-2022'], /unexpected argument 'antalya-2022'/],
    [['--talks'], /--talks/],
    [['--out', ''], /--out has no value/],
    [['--accounts', 'A,7'], /no list of letters/],
    [['--accounts', ','], /no list of letters/],
    [['--out', 'b.pdf', '--json', './b.pdf'], /--out and --json name the same file/],
    [['--out', 'b.pdf', '--from', 'x/../b.pdf'], /--out and --from name the same file/],
    [['--out', '-'], /--out - is no file/],
    [['--json', ' - '], /--json - is no file/],
    [['--json', 'b.pdf'], /--json b\.pdf ends in \.pdf/],
    [['--from', 'b.pdf', '--talks', 'x'], /--talks cannot be asked for with --from/],
    [['--from', 'b.pdf', '--accounts', 'A'], /--accounts cannot be asked for with --from/],
    [['--from', 'b.pdf', '--api', 'http://localhost'], /--api cannot be asked for with --from/],
    [['--from', 'b.pdf', '--confirmed-only'], /--confirmed-only cannot be asked for with --from/],
    [['--page', 'a3'], /--page a3 is no paper/],
    [['--page', 'a4', '--figure', 'matrix'], /--page cannot be asked for with --figure/],
    [['--out', 'a.pdf', '--out', 'b.pdf'], /--out is given twice/],
    [['--figure', ' '], /--figure has no value/],
  ])('refuses %j as wrong usage', (line, message) => {
    const failure = failureOf(...line);
    expect(failure.code).toBe('usage');
    expect(failure.message).toMatch(message);
    expect(failure.hint).not.toBe('');
  });

  it.each(['127.0.0.1:4000', 'ftp://parley.example', 'http://desk:secret@parley.example'])(
    'refuses %s as the address of an API',
    (address) => {
      const failure = failureOf('--api', address);
      expect(failure.code).toBe('api-url');
      expect(failure.message).not.toContain('secret');
    },
  );
});
