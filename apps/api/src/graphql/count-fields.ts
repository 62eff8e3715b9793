import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { GraphQLContext } from './context.ts';

// Seven times what the briefing asks about 24 long accounts; answered in seconds and within memory.
const mostFields = 2_000_000;

/**
 * How many fields one operation has been answered. A document that is short and not deep can still ask for millions:
 * a report leads to its statements, each of these to its reports, and so on.
 */
export class FieldCount {
  #left: number;

  constructor(most = mostFields) {
    this.#left = most;
  }

  /** Counts fields, and throws where they are more than one operation is answered. */
  add(fields: number): void {
    this.#left -= fields;
    if (this.#left >= 0) return;
    throw new GraphQLError('The operation asks for more fields than are answered at once', {
      extensions: { code: 'TOO_MANY_FIELDS' },
    });
  }
}

/** Has every field of a graph counted when it is resolved. */
export function countFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // By its shape: a test runner may have loaded another copy of graphql here than the one that made the type.
    if (!('getFields' in type) || type.name.startsWith('__')) continue;
    for (const field of Object.values<object>(type.getFields())) {
      if (!isResolved(field)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: GraphQLContext, info) => {
        context.fields.add(1);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}

/** Fields of input are not. */
function isResolved(field: object): field is GraphQLField<unknown, GraphQLContext> {
  return 'resolve' in field;
}
