import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { readDeprecation } from './read-deprecation.ts';

const typeName = /^[A-Z][A-Za-z0-9]*$/;
const fieldName = /^[a-z][A-Za-z0-9]*$/;
const valueName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
const inputName = /(?:Filter|Order|Range|Input)$/;
const sentence = /^[\p{Lu}`“"‘].*[.?!]$/su;

// What pages are asked for by; GraphQL over Relay's specification of cursor connections.
const pageArguments: Readonly<Record<string, string>> = {
  first: 'Int',
  after: 'String',
  last: 'Int',
  before: 'String',
};

/** Lists outside of connections that the root types may have, or whose items may be null, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'Query.nodes': 'as Relay has it: null in the place of each id that names nothing',
};

/**
 * What is wrong with the style of a graph, a sentence for each: names, descriptions, connections, lists, inputs and
 * deprecations. Order is no rule here: schema.graphql is printed sorted, and a test of the API holds it to that.
 */
export function lintGraph(schema: GraphQLSchema): string[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return types.flatMap((type) => [
    ...(typeName.test(type.name) ? [] : [`${type.name}: types are named in PascalCase`]),
    ...lintDescription(type.name, type),
    ...(isEnumType(type) ? lintEnum(type) : []),
    ...(isInputObjectType(type) ? lintInput(type) : []),
    ...(isObjectType(type) || isInterfaceType(type)
      ? lintFields(schema, type, roots.has(type as never))
      : []),
    ...(isObjectType(type) && type.name.endsWith('Connection') ? lintConnection(schema, type) : []),
  ]);
}

function lintDescription(
  place: string,
  { description }: { description?: string | null | undefined },
): string[] {
  if (!description) return [`${place}: has no description`];
  return sentence.test(description)
    ? []
    : [`${place}: its description is no sentence with a capital and a full stop`];
}

function lintDeprecation(place: string, reason: string | null | undefined): string[] {
  if (reason === null || reason === undefined) return [];
  const read = readDeprecation(reason);
  return typeof read === 'string' ? [`${place}: ${read}`] : [];
}

function lintEnum(type: GraphQLEnumType): string[] {
  return type.getValues().flatMap((value) => {
    const place = `${type.name}.${value.name}`;
    return [
      ...(valueName.test(value.name) ? [] : [`${place}: values are named in SCREAMING_CASE`]),
      ...lintDescription(place, value),
      ...lintDeprecation(place, value.deprecationReason),
    ];
  });
}

function lintInput(type: GraphQLInputObjectType): string[] {
  const named = inputName.test(type.name)
    ? []
    : [`${type.name}: inputs are named Filter, Order, Range or Input at their end`];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const place = `${type.name}.${field.name}`;
    return [
      ...(fieldName.test(field.name) ? [] : [`${place}: fields are named in camelCase`]),
      ...lintDescription(place, field),
      ...lintDeprecation(place, field.deprecationReason),
    ];
  });
  return [...named, ...fields];
}

function lintFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  isRoot: boolean,
): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const place = `${type.name}.${field.name}`;
    const args = field.args.flatMap((argument) => {
      const at = `${place}(${argument.name}:)`;
      return [
        ...(fieldName.test(argument.name) ? [] : [`${at}: arguments are named in camelCase`]),
        ...lintDescription(at, argument),
        ...lintDeprecation(at, argument.deprecationReason),
      ];
    });
    return [
      ...(fieldName.test(field.name) ? [] : [`${place}: fields are named in camelCase`]),
      ...lintDescription(place, field),
      ...lintDeprecation(place, field.deprecationReason),
      ...args,
      ...lintList(place, field, isRoot),
      ...lintPaging(schema, place, field),
    ];
  });
}

function lintList(place: string, field: GraphQLField<unknown, unknown>, isRoot: boolean): string[] {
  const printed = String(field.type);
  if (!printed.includes('[') || place in exceptions) return [];
  if (!/^\[\w+!\]!$/.test(printed))
    return [`${place}: ${printed} may be null; an empty list says that there is nothing`];
  // Inside of talks a list is bounded by the dossier; over all talks it grows without end.
  return isRoot && !field.args.some(({ name }) => name === 'ids')
    ? [`${place}: a list over all talks is a connection`]
    : [];
}

const isPage = ({ name }: GraphQLNamedType): boolean => name.endsWith('Connection');

/** A field that gives pages takes Relay's arguments, whether or not it may fail instead. */
function lintPaging(
  schema: GraphQLSchema,
  place: string,
  { type, args }: GraphQLField<unknown, unknown>,
): string[] {
  const named = getNamedType(type);
  const pages = isPage(named) || ('getTypes' in named && schema.getPossibleTypes(named).some(isPage));
  if (!pages) return [];
  const given = new Map(args.map((argument) => [argument.name, String(argument.type)]));
  return Object.entries(pageArguments)
    .filter(([name, expected]) => given.get(name) !== expected)
    .map(([name, expected]) => `${place}: gives pages, so it takes ${name}: ${expected}`);
}

function lintConnection(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  const edgeName = type.name.replace(/Connection$/, 'Edge');
  const expected = { edges: `[${edgeName}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' };
  const edge = schema.getType(edgeName);
  const edgeFields = isObjectType(edge) ? edge.getFields() : {};
  return [
    ...Object.entries(expected)
      .filter(([name, form]) => String(type.getFields()[name]?.type) !== form)
      .map(([name, form]) => `${type.name}: a connection has ${name}: ${form}`),
    ...(String(edgeFields['cursor']?.type) === 'String!' && edgeFields['node'] !== undefined
      ? []
      : [`${edgeName}: an edge has a node and cursor: String!`]),
  ];
}
