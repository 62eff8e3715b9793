import fc from 'fast-check';
import { buildSchema, execute, parse, validate, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import type { GraphQLContext } from '../graphql/context.ts';
import { ObjectCount } from '../graphql/count-objects.ts';
import { schema } from '../graphql/schema.ts';
import type { PartName } from '../queries/dossier-parts.ts';
import { RequestViews } from '../queries/request-views.ts';
import { ViewCache } from '../queries/view-cache.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { openTestApi } from '../server/test-api.ts';
import { answerWithParts } from './answer-with-parts.ts';
import { FastDocuments } from './fast-documents.ts';
import { inventQuery } from './invent-query.ts';
import { beginRun } from './run.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What both ways say: the JSON of the data, or that there is an error or nothing the fast way takes on. */
async function askBoth(
  asked: { schema: GraphQLSchema; document: string; operationName?: string; variables?: Variables },
  context: (parts?: ReadonlySet<PartName>) => GraphQLContext,
): Promise<{ fast: string; ordinary: string }> {
  const { document, operationName, variables = {} } = asked;
  const expected = await execute({
    schema: asked.schema,
    document: parse(document),
    variableValues: variables,
    contextValue: context(),
    ...(operationName !== undefined && { operationName }),
  });
  const ordinary = expected.errors ? 'an error' : JSON.stringify(expected.data);
  const question = { document, trusted: true, operationName, variables };
  const query = new FastDocuments(asked.schema).prepare(question);
  const fast = query
    ? await answerWithParts(query, context).then(JSON.stringify, () => 'an error')
    : 'an error';
  return { fast, ordinary };
}

const known = {
  id: ['"pier"', '"nowhere"', '"talks:pier/statement:s-1"'],
  ids: ['["talks:pier", "nothing", "talks:pier/account:a"]'],
  talks: ['"pier"', '"nowhere"'],
  account: ['"A"', '"Z"'],
  text: ['"harbour"'],
  first: ['2', '0', '101'],
  after: ['"no cursor"'],
};

test('invented queries of the graph are answered as graphql-js answers them', async () => {
  const { store } = await openTestApi([
    sampleDossier('pier', { statements: 8, accounts: 3, attestations: 6 }),
  ]);
  const whole = new ViewCache();
  const nothing = new ViewCache(0);
  const context = (parts?: ReadonlySet<PartName>): GraphQLContext => {
    // As little of the dossier as the question needs, read anew each time; all of it for graphql-js.
    const views = parts ? new RequestViews(store, nothing, parts) : new RequestViews(store, whole);
    return { store, views, objects: new ObjectCount() } as GraphQLContext;
  };
  const seen = { answered: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(inventQuery(schema, known), fc.boolean(), async (document, no) => {
      fc.pre(validate(schema, parse(document)).length === 0);
      const asked = { schema, document, operationName: 'Invented', variables: { no } };
      const { fast, ordinary } = await askBoth(asked, context);
      expect(fast).toBe(ordinary);
      seen[fast === 'an error' ? 'failed' : 'answered'] += 1;
    }),
    { numRuns: 150 },
  );
  expect(seen.answered).toBeGreaterThan(30);
});

/** A graph in which whatever can go wrong does, now and then, and some comes later. */
function troubledSchema(): GraphQLSchema {
  const troubled = buildSchema(`
    interface Named { name: String! }
    type Cat implements Named { name: String! lives: Int size: Size }
    type Dog implements Named { name: String! friend: Named age: Float }
    union Pet = Cat | Dog
    enum Size { SMALL LARGE }
    type Query { pets: [Pet] sure: [Pet!] named: Named later(ms: Int = 0): Dog broken: String sound: Cat! nested: [[Int!]] }
  `);
  const cat = { __typename: 'Cat', name: 'Tom', lives: () => 9, size: 'SMALL' };
  const dog = { __typename: 'Dog', name: 'Rex', age: 1.5, friend: Promise.resolve(cat) };
  const root: Record<string, () => unknown> = {
    pets: () => [cat, Promise.resolve(dog), null, Promise.resolve(null)],
    sure: () => [cat, null],
    named: () => Promise.resolve(dog),
    later: () => new Promise((resolve) => void setImmediate(() => resolve({ ...dog, friend: null }))),
    broken: () => Promise.reject(new Error('Broken')),
    sound: () => ({ ...cat, size: undefined }),
    nested: () => [[1, 2], null, [Promise.resolve(3)]],
  };
  const fields = (troubled.getQueryType() as GraphQLObjectType).getFields();
  for (const [name, resolve] of Object.entries(root)) Object.assign(fields[name] ?? {}, { resolve });
  return troubled;
}

const nothing = (): GraphQLContext => ({}) as GraphQLContext;

test('what comes later, is missing or broken is answered as graphql-js answers it, or left to it', async () => {
  const troubled = troubledSchema();
  const results = new Set<boolean>();
  await fc.assert(
    fc.asyncProperty(inventQuery(troubled, { ms: ['1'] }), fc.boolean(), async (document, no) => {
      fc.pre(validate(troubled, parse(document)).length === 0);
      const asked = { schema: troubled, document, operationName: 'Invented', variables: { no } };
      const { fast, ordinary } = await askBoth(asked, nothing);
      expect(fast).toBe(ordinary);
      results.add(fast === 'an error');
    }),
    { numRuns: 150 },
  );
  expect(results.size).toBe(2);
});

test.each([
  ['a null where none can be', '{ sure { __typename } }'],
  [
    'an error beside what is still waited for',
    '{ later { name } broken named { ... on Dog { friend { name } } } }',
  ],
  ['a part that comes later', '{ pets { __typename ... @defer { __typename } } }'],
  ['what the graph says of itself', '{ __schema { description } }'],
  ['a key that objects have already', '{ __proto__: named { name } }'],
  ['no such operation', 'query A { __typename } query B { __typename }'],
])('%s is left to the ordinary executor', async (_what, document) => {
  const query = new FastDocuments(troubledSchema()).prepare({
    document,
    trusted: true,
    operationName: undefined,
    variables: {},
  });
  const answered = query?.answer(beginRun({} as GraphQLContext, query.variables));
  await expect(answered ?? Promise.reject(new Error('Not compiled'))).rejects.toBeInstanceOf(Error);
});

test('each operation of a document is answered with its own data, and with its own conditions', async () => {
  const documents = new FastDocuments(troubledSchema());
  const document = `query A($more: Boolean!) { sound { name lives @include(if: $more) } } query B { named { name } }`;
  const ask = async (operationName: string, variables: Variables) => {
    const query = documents.prepare({ document, trusted: true, operationName, variables });
    return query?.answer(beginRun({} as GraphQLContext, query.variables));
  };
  for (let time = 0; time < 2; time += 1) {
    expect(await ask('A', { more: true })).toEqual({ sound: { name: 'Tom', lives: 9 } });
    expect(await ask('B', {})).toEqual({ named: { name: 'Rex' } });
    expect(await ask('A', { more: false })).toEqual({ sound: { name: 'Tom' } });
  }
  expect(await ask('A', { more: 'yes' })).toBeUndefined();
});

test('a document that is not trusted is compiled once it is admitted, and forgotten after many others', () => {
  const documents = new FastDocuments(troubledSchema());
  const prepare = (document: string) =>
    documents.prepare({ document, trusted: false, operationName: undefined, variables: {} });
  const first = '{ sound { name } }';
  expect(prepare(first)).toBeUndefined();
  documents.admit(first);
  expect(prepare(first)).toBeDefined();
  for (let number = 0; number < 99; number += 1) documents.admit(`{ other${number}: __typename }`);
  expect(prepare(first)).toBeDefined();
  for (let number = 0; number < 100; number += 1) documents.admit(`{ more${number}: __typename }`);
  expect(prepare(first)).toBeUndefined();
});

test('a document that grows as it is written out is not compiled for whoever sends it', () => {
  const documents = new FastDocuments(buildSchema('type Query { self: Query name: String }'));
  const levels = Array.from({ length: 10 }, (_, level) => {
    const next = level === 0 ? 'name' : `...L${level - 1}`;
    return `fragment L${level} on Query { a: self { ${next} } b: self { ${next} } }`;
  });
  const document = `{ ...L9 } ${levels.join(' ')}`;
  documents.admit(document);
  const prepare = (trusted: boolean) =>
    documents.prepare({ document, trusted, operationName: undefined, variables: {} });
  expect(prepare(false)).toBeUndefined();
  expect(prepare(true)).toBeDefined();
});
