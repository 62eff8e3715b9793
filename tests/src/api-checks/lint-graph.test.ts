import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { lintGraph } from './lint-graph.ts';

const committed = join(import.meta.dirname, '../../../apps/api/schema.graphql');

// A graph in which nothing is wrong, into which each case puts one thing that is.
const sound = {
  query: `"""All.""" type Query { """Page.""" goods("""So many.""" first: Int, """After.""" after: String, """So many.""" last: Int, """Before.""" before: String, """Which.""" filter: GoodFilter): GoodConnection! }`,
  connection: `"""Page.""" type GoodConnection { """Records.""" edges: [GoodEdge!]! """Place.""" pageInfo: PageInfo! """Count.""" totalCount: Int! }`,
  edge: `"""Edge.""" type GoodEdge { """Place.""" cursor: String! """Record.""" node: Good! }`,
  page: `"""Page.""" type PageInfo { """Next.""" hasNextPage: Boolean! }`,
  good: `"""Good.""" type Good { """Kind.""" kind: Kind! }`,
  kind: `"""Kind.""" enum Kind { """Food.""" FRESH_FOOD }`,
  filter: `"""Which.""" input GoodFilter { """Kind.""" kind: Kind }`,
};

const lint = (changed: Partial<typeof sound> = {}): string[] =>
  lintGraph(buildSchema(Object.values({ ...sound, ...changed }).join('\n')));

test('the graph is well formed', () => {
  expect(lintGraph(buildSchema(readFileSync(committed, 'utf8')))).toEqual([]);
});

test('a sound graph has no faults', () => {
  expect(lint()).toEqual([]);
});

const good = (field: string): Partial<typeof sound> => ({ good: `"""Good.""" type Good { ${field} }` });

const faults: [fault: string, part: Partial<typeof sound>, place: string][] = [
  ['a field without a description', good('kind: Kind!'), 'Good.kind: has no description'],
  ['a description that is no sentence', good('"""the kind""" kind: Kind!'), 'Good.kind: its description'],
  ['a field in snake case', good('"""Kind.""" main_kind: Kind!'), 'Good.main_kind: fields'],
  ['a list that may be null', good('"""Kinds.""" kinds: [Kind!]'), 'Good.kinds: [Kind!] may be null'],
  ['a list with gaps', good('"""Kinds.""" kinds: [Kind]!'), 'Good.kinds: [Kind]! may be null'],
  ['a value in lower case', { kind: '"""Kind.""" enum Kind { """Food.""" food }' }, 'Kind.food: values'],
  ['a type in lower case', { page: `${sound.page} """Till.""" scalar till` }, 'till: types'],
  [
    'an input named as a type',
    { page: `${sound.page} """In.""" input Wish { """A.""" a: Int }` },
    'Wish: inputs',
  ],
  [
    'a page that cannot be turned back',
    { query: sound.query.replace('"""Before.""" before: String,', '') },
    'Query.goods: gives pages, so it takes before',
  ],
  [
    'a list over everything',
    { query: '"""All.""" type Query { """All.""" goods: [Good!]! }' },
    'Query.goods: a list over all talks',
  ],
  [
    'a connection without a count',
    { connection: sound.connection.replace('"""Count.""" totalCount: Int!', '') },
    'GoodConnection: a connection has totalCount',
  ],
  [
    'an edge without a cursor',
    { edge: sound.edge.replace('"""Place.""" cursor: String!', '') },
    'GoodEdge: an edge',
  ],
  [
    'a deprecation without a day',
    good('"""Kind.""" kind: Kind! @deprecated(reason: "Old.")'),
    'Good.kind: a deprecation reads',
  ],
  [
    'a deprecation that is too short',
    good(
      '"""Kind.""" kind: Kind! @deprecated(reason: "Ask for sort. Since 1.1, 2026-11-21; goes 2026-12-21.")',
    ),
    'Good.kind: what is deprecated stays',
  ],
];

test.each(faults)('%s is a fault', (_fault, part, place) => {
  expect(lint(part)).toEqual([expect.stringContaining(place)]);
});
