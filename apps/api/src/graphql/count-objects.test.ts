import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { countObjects, ObjectCount } from './count-objects.ts';

// A thing leads to two others, so that each step of a question doubles the answer.
const schema = countObjects(buildSchema('type Query { name: String! pair: [Query!]! later: Query! }'));

async function ask(source: string, most: number) {
  const pair = (): unknown[] => [root, root];
  const root: object = { name: 'it', pair, later: async () => root };
  return graphql({ schema, source, rootValue: root, contextValue: { objects: new ObjectCount(most) } });
}

test.each([
  ['{ name pair { name pair { name } } }', 6],
  ['{ a: name b: name }', 0],
  ['{ later { name later { pair { name } } } }', 4],
])('every object that is answered to %j counts, in lists each of them', async (question, objects) => {
  expect((await ask(question, objects)).errors).toBeUndefined();
  const { data, errors } = await ask(question, objects - 1);
  const refused = objects > 0;
  expect(data === null).toBe(refused);
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(
    refused ? ['ANSWER_TOO_LARGE'] : undefined,
  );
});

test('a question that doubles at every step ends where the count does', async () => {
  const question = `{ ${'pair { '.repeat(40)} name ${'}'.repeat(41)}`;
  const { errors } = await ask(question, 1000);
  expect(errors).toHaveLength(1);
});

test('fields that give no objects keep having no resolver', () => {
  const fields = schema.getQueryType()?.getFields();
  expect(fields?.['name']?.resolve).toBeUndefined();
  expect(fields?.['pair']?.resolve).toBeDefined();
});
