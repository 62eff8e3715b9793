import { expect, it } from 'vitest';
import { fillRuns } from './fill-runs.ts';
import { styled } from './runs.ts';

it('runs stand where the wording has their slots, in whatever order a language needs', () => {
  const runs = { words: [styled('strong', 'no')], account: ['A', '!'] };
  expect(fillRuns('{account} says {words}.', runs)).toEqual([
    'A',
    '!',
    ' says ',
    styled('strong', 'no'),
    '.',
  ]);
  expect(fillRuns('{words}: {account}', runs)).toEqual([styled('strong', 'no'), ': ', 'A', '!']);
  expect(fillRuns('nothing here', runs)).toEqual(['nothing here']);
});

it('braces for which there are no runs are words, and runs may be none', () => {
  expect(fillRuns('a {other} b', {})).toEqual(['a ', '{other}', ' b']);
  expect(fillRuns('a {other} b', { other: [] })).toEqual(['a ', ' b']);
  expect(fillRuns('{} { } {1}', {})).toEqual(['{} { } {1}']);
});
