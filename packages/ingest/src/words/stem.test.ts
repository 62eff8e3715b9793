import { expect, it } from 'vitest';
import { stem } from './stem.ts';

it.each([
  ['agree', 'agreed', 'agreement'],
  ['invade', 'invaded', 'invasion'],
  ['negotiate', 'negotiating', 'negotiations', 'negotiator'],
  ['meet', 'met', 'meetings'],
  ['discuss', 'discussed', 'discussion'],
  ['danger', 'dangerous'],
  ['refuse', 'refused', 'refusal'],
  ['treaty', 'treaties'],
  ['stop', 'stopped', 'stopping'],
])('%s and what is derived from it have one stem', (word, ...others) => {
  expect(others.map(stem)).toEqual(others.map(() => stem(word)));
});

it.each([
  ['state', 'station'],
  ['stay', 'state'],
  ['lake', 'lack'],
  ['gate', 'gas'],
])('%s and %s keep apart', (one, other) => expect(stem(one)).not.toBe(stem(other)));
