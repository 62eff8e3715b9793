import { readFile } from 'node:fs/promises';
import { codegenScalars, graphqlEnums, graphqlScalars } from '@parley/schema/graphql';
import * as records from '@parley/schema/records';
import { buildSchema, isEnumType, isScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';

const sdl = await readFile(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8');
const types = Object.values(buildSchema(sdl).getTypeMap());

describe('the GraphQL parts of the schema package', () => {
  it('have every enum of the records with the very choices of the API', () => {
    for (const [name, choices] of Object.entries(graphqlEnums)) {
      const type = types.find((each) => each.name === name);
      if (!isEnumType(type)) throw new Error(`The API has no enum ${name}`);
      expect(Object.keys(choices).toSorted()).toEqual(
        type
          .getValues()
          .map((value) => value.name)
          .toSorted(),
      );
    }
  });

  it('have every scalar of the API but those of GraphQL and JSON', () => {
    const theirs = types.filter(isScalarType).map(({ name }) => name);
    const common = new Set(['String', 'Int', 'Float', 'Boolean', 'ID', 'JSON']);
    expect(theirs.filter((name) => !common.has(name)).toSorted()).toEqual(
      Object.keys(graphqlScalars).toSorted(),
    );
  });

  it('type each scalar for codegen by a type that the records export', () => {
    for (const [name, type] of Object.entries(codegenScalars)) {
      expect(type).toBe(`@parley/schema/records#${name}`);
      expect(records).toHaveProperty(name);
    }
  });
});
