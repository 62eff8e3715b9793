import { expect, it } from 'vitest';
import { proposeTopics, topicsOf } from './propose-topics.ts';

const nouns = new Set(['gate', 'gates', 'harvest', 'boats', 'owners', 'commission', 'week']);
const contents = [
  'the upper gate opens for the harvest',
  'the gates stay shut until the harvest',
  'the harvest failed and the gate broke',
  'boats went back to their owners',
  'the owners of the boats were fined',
  'boats were sold to new owners in one week',
  'the commission met for a week',
];
const topics = proposeTopics(contents, (word) => nouns.has(word.toLowerCase()));

it('topics are nouns that several reports share, joined where they stand together', () => {
  expect(topics.map(({ label }) => label)).toEqual(['Boats and owners', 'Gate and harvest']);
});

it('a word in another number or a report without any topic is told apart', () => {
  expect(topicsOf('both gates', topics).map(({ label }) => label)).toEqual(['Gate and harvest']);
  expect(topicsOf('nothing of the kind', topics)).toEqual([]);
});
