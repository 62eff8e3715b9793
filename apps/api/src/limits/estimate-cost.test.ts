import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { usualSettings } from '../settings/read-settings.ts';
import { estimateCost } from './estimate-cost.ts';

const schema = buildSchema(`
  interface Named { name: String, friends: [Named!] }
  type Person implements Named { name: String, friends: [Named!], pages(first: Int, last: Int): PageConnection }
  type PageConnection { edges: [PageEdge!]!, totalCount: Int }
  type PageEdge { node: Person }
  type Query { comparison(accounts: [String!]): Person, me: Person, nodes(ids: [ID!]!): [Named] }
`);

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return estimateCost({ schema, document, operation, variables });
}

/** Of a page of two fields a record, asked for with these arguments. */
function costOfPage(argument: string): number {
  return costOf(`{ me { pages${argument} { edges { node { name } } totalCount } } }`);
}

test('a field is one, and what is selected of it comes to it', () => {
  expect(costOf('{ me { name } }')).toBe(2);
});

test('a comparison counts as the work that it is, each time that it is asked for', () => {
  expect(costOf('{ comparison { name } }')).toBe(50_001);
  expect(costOf('{ a: comparison(accounts: ["A"]) { name } b: comparison { name } }')).toBe(100_002);
});

test('lists count by the page that is asked for, by the usual one, and no longer than any is', () => {
  expect(costOfPage('(first: 10)')).toBe(4 + 10 * 2);
  expect(costOfPage('(last: 3)')).toBe(4 + 3 * 2);
  expect(costOfPage('')).toBe(4 + 50 * 2);
  expect(costOfPage('(first: 1000000)')).toBe(4 + 100 * 2);
});

test('variables count by their values', () => {
  const query = 'query ($n: Int) { me { pages(first: $n) { edges { node { name } } } } }';
  expect(costOf(query, { n: 7 })).toBe(3 + 7 * 2);
  expect(costOf(query)).toBe(3 + 50 * 2);
});

test('nodes count by their ids, whether in the document or in a variable', () => {
  expect(costOf('{ nodes(ids: ["a", "b", "c"]) { name } }')).toBe(4);
  expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { name } }', { ids: ['a', 'b'] })).toBe(3);
});

test('variables that are not given count by their defaults', () => {
  const pages = 'query ($n: Int = 70) { me { pages(first: $n) { edges { node { name } } } } }';
  expect(costOf(pages)).toBe(3 + 70 * 2);
  expect(costOf(pages, { n: 2 })).toBe(3 + 2 * 2);
  expect(costOf('query ($ids: [ID!]! = ["a", "b", "c"]) { nodes(ids: $ids) { name } }')).toBe(4);
});

test('fragments count wherever they are spread, in the page that is theirs', () => {
  const fragment = 'fragment F on PageConnection { edges { node { name } } }';
  expect(costOf(`{ me { pages(first: 2) { ...F } } } ${fragment}`)).toBe(3 + 2 * 2);
  expect(costOf(`{ me { a: pages(first: 2) { ...F } b: pages(first: 3) { ...F } } } ${fragment}`)).toBe(
    1 + 2 + 2 * 2 + 2 + 3 * 2,
  );
});

test('what the graph does not have costs one, and fragments in a circle end', () => {
  expect(costOf('{ you { name } }')).toBe(1);
  expect(costOf('{ me { ...F } } fragment F on Person { friends { ...F } }')).toBeLessThan(10);
});

test('the graph can be asked for what it has, once', async () => {
  const { schema: graph } = await import('../graphql/schema.ts');
  const document = parse(getIntrospectionQuery());
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const cost = estimateCost({ schema: graph, document, operation, variables: {} });
  expect(cost).toBeLessThan(usualSettings.cost);
  expect(cost).toBeGreaterThan(usualSettings.cost / 3);
});
