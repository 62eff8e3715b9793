import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { countFields, FieldCount } from './count-fields.ts';

// A thing leads to two others, so that each step of a question doubles the answer.
const schema = countFields(buildSchema('type Query { name: String! pair: [Query!]! }'));

async function ask(source: string, most: number) {
  const pair = (): unknown[] => [root, root];
  const root = { name: 'it', pair };
  return graphql({ schema, source, rootValue: root, contextValue: { fields: new FieldCount(most) } });
}

test('every field that is answered counts, in lists as often as it is answered', async () => {
  const question = '{ name pair { name pair { name } } }';
  expect((await ask(question, 10)).errors).toBeUndefined();
  const { data, errors } = await ask(question, 9);
  expect(data).toBeNull();
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'TOO_MANY_FIELDS' }]);
});

test('a question that doubles at every step ends where the count does', async () => {
  const question = `{ ${'pair { '.repeat(40)} name ${'}'.repeat(41)}`;
  const { errors } = await ask(question, 1000);
  expect(errors).toHaveLength(1);
});
