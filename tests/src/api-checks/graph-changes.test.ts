import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { readEarlierGraphs } from './earlier-graphs.ts';
import { findBreaks, type AcceptedChange } from './find-breaks.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const present = read('apps/api/schema.graphql');
const { changes } = JSON.parse(read('apps/api/accepted-changes.json')) as { changes: AcceptedChange[] };

const today = '2027-06-01';
const shop = (fields: string): ReturnType<typeof buildSchema> => buildSchema(`type Query { ${fields} }`);

const earlier = readEarlierGraphs(root);
if (typeof earlier === 'string') {
  process.stderr.write(`Skipped: the comparison of schema.graphql with earlier ones: ${earlier}.\n`);
}

test.skipIf(typeof earlier === 'string')('the graph breaks no client of the last release or of main', () => {
  const now = new Date().toISOString().slice(0, 10);
  const breaks = (typeof earlier === 'string' ? [] : earlier).flatMap(({ name, sdl }) =>
    findBreaks(buildSchema(sdl), buildSchema(present), changes, now).map(
      (change) => `${change} (since ${name})`,
    ),
  );
  expect(
    breaks,
    'keep what clients ask for, deprecate it first, or say in apps/api/accepted-changes.json why not',
  ).toEqual([]);
});

test('what is accepted says in which version and why', () => {
  const vague = changes.filter(({ version, reason }) => !/^\d+\.\d+$/.test(version) || reason.length < 20);
  expect(vague).toEqual([]);
});

test('a field that is gone, another type and a new demand break clients; what is added does not', () => {
  const before = shop('price: Int! name: String find(text: String): Int');
  const after = shop('price: Int name: String! find(text: String, by: Int!): Int stock: Int');
  expect(findBreaks(before, after, [], today)).toEqual([
    'FIELD_CHANGED_KIND Query.price changed type from Int! to Int.',
    'REQUIRED_ARG_ADDED A required arg by on Query.find was added.',
  ]);
  expect(findBreaks(before, shop('name: String price: Int!'), [], today)).toEqual([
    'FIELD_REMOVED Query.find was removed.',
  ]);
});

test('what is accepted by its words breaks nothing, and nothing else is accepted with it', () => {
  const [before, after] = [shop('price: Int name: String stock: Int'), shop('stock: Int')];
  const accepted = [
    { change: 'FIELD_REMOVED Query.name was removed.', version: '2.0', reason: 'Never used.' },
  ];
  expect(findBreaks(before, after, accepted, today)).toEqual(['FIELD_REMOVED Query.price was removed.']);
});

test('what was deprecated may go when its day has come, and not before', () => {
  const reason = 'Ask for cost instead. Since 1.2, 2026-11-21; goes 2027-05-21.';
  const before = shop(`cost: Int price: Int @deprecated(reason: "${reason}")`);
  expect(findBreaks(before, shop('cost: Int'), [], '2027-05-21')).toEqual([]);
  expect(findBreaks(before, shop('cost: Int'), [], '2027-05-20')).toHaveLength(1);
});
