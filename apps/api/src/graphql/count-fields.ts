import { defaultFieldResolver, GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';
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
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: GraphQLContext, info) => {
        context.fields.add(1);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
