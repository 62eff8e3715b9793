import { type GraphQLEnumType, type GraphQLOutputType, type GraphQLScalarType, isEnumType } from 'graphql';
import type { Completer } from './run.ts';
import { NotFast } from './select-fields.ts';

/** Completes values of a scalar or an enum that are not null. */
export function leafCompleter(type: GraphQLEnumType | GraphQLScalarType): Completer {
  if (isEnumType(type)) return enumCompleter(type);
  const complete = (value: unknown): unknown => serialize(type, value);
  if (isTextType(type)) {
    return (value) => (typeof value === 'string' ? value : complete(value));
  }
  return complete;
}

/** Whether strings are answered as they are: graphql-js's own scalars leave them so. */
export function isTextType(type: GraphQLOutputType): boolean {
  return 'name' in type && (type.name === 'String' || type.name === 'ID');
}

function enumCompleter(type: GraphQLEnumType): Completer {
  const names = new Map<unknown, unknown>();
  return (value) => {
    const known = names.get(value);
    if (known !== undefined) return known;
    const name = serialize(type, value);
    // Objects may be serialized by what they hold.
    if (typeof value === 'string') names.set(value, name);
    return name;
  };
}

function serialize(type: GraphQLEnumType | GraphQLScalarType, value: unknown): unknown {
  const serialized: unknown = value instanceof Error ? undefined : type.serialize(value);
  if (serialized === undefined || serialized === null) throw new NotFast('A value cannot be serialized');
  return serialized;
}
