import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { printGraph } from './print-graph.ts';
import { fullSchema as schema } from './full-schema.ts';
import { schema as readSchema } from './schema.ts';

test('schema.graphql is what the types say', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');
  expect(committed, 'run `pnpm generate` and commit schema.graphql').toBe(printGraph());
});

test('every type, field, argument and value has a description', () => {
  const missing: string[] = [];
  const check = (place: string, { description }: { description?: string | null | undefined }): void => {
    if (!description?.trim()) missing.push(place);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field);
      for (const argument of 'args' in field ? field.args : []) {
        check(`${type.name}.${field.name}(${argument.name}:)`, argument);
      }
    }
  }
  expect(missing).toEqual([]);
});

test('every value of an enum is in constant case', () => {
  const wrong = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !isIntrospectionType(type))
    .flatMap((type) => (isEnumType(type) ? type.getValues() : []))
    .filter(({ name }) => !/^[A-Z]+(?:_[A-Z]+)*$/.test(name));
  expect(wrong).toEqual([]);
});

test('a server to which nobody writes has no mutation, and nothing that only decisions need', () => {
  expect(readSchema.getMutationType()).toBeUndefined();
  const written = Object.keys(schema.getTypeMap()).filter((name) => !readSchema.getType(name));
  expect(written).toContain('Mutation');
  expect(written).toContain('Decision');
  expect(Object.keys(readSchema.getTypeMap()).filter((name) => !schema.getType(name))).toEqual([]);
});
