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
    expect(valueOf()).toEqual({ folder: '/home/desk' });
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
    [['--out', 'b.pdf', '--json', './b.pdf'], /same file/],
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
