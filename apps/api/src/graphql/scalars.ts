import { graphqlScalars } from '@parley/schema/graphql';
import { builder } from './builder.ts';

type Schemas = typeof graphqlScalars;
type InOut<Value> = { Input: Value; Output: Value };

/** TypeScript types of the scalars. */
export type Scalars = { [Name in keyof Schemas]: InOut<ReturnType<Schemas[Name]['parse']>> } & {
  ID: { Input: string; Output: string };
  JSON: InOut<unknown>;
};

for (const [name, schema] of Object.entries(graphqlScalars)) {
  builder.scalarType(name as keyof Schemas, {
    description: schema.description ?? name,
    serialize: (value) => value as never,
    parseValue: (value) => parse(name, schema, value) as never,
  });
}

builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
});

function parse(name: string, schema: Schemas[keyof Schemas], value: unknown): string {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const form = schema.description ? `: ${schema.description}` : '';
  // Not a GraphQLError: to any other, graphql-js adds where the value stands.
  throw new TypeError(`${JSON.stringify(value)} is no ${name}${form}`);
}
