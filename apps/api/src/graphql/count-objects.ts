import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { GraphQLContext } from './context.ts';

// What the briefing asks about some sixty long accounts; answered in seconds and within memory.
const mostObjects = 500_000;

/**
 * How many objects one operation has been answered. A document that is short and not deep can still ask for millions:
 * a report leads to its statements, each of these to its reports, and so on.
 */
export class ObjectCount {
  #left: number;

  constructor(most = mostObjects) {
    this.#left = most;
  }

  /** Counts objects, and throws where they are more than one operation is answered. */
  add(objects: number): void {
    this.#left -= objects;
    if (this.#left >= 0) return;
    throw new GraphQLError('The operation asks for more than is answered at once', {
      extensions: { code: 'ANSWER_TOO_LARGE' },
    });
  }
}

/**
 * Has every object that a field of a graph gives counted, a list's as many as it has. Fields that give no objects are
 * left as they are: most are, and executors read those without a resolver fastest.
 */
export function countObjects(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // By its shape: a test runner may have loaded another copy of graphql here than the one that made the type.
    if (!('getFields' in type) || type.name.startsWith('__')) continue;
    for (const field of Object.values<object>(type.getFields())) {
      if (!isResolved(field) || !givesObjects(field.type)) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: GraphQLContext, info) => {
        const value: unknown = resolve(source, args, context, info);
        if (value instanceof Promise) return value.then((settled: unknown) => count(settled, context));
        return count(value, context);
      };
    }
  }
  return schema;
}

function count(value: unknown, { objects }: GraphQLContext): unknown {
  objects.add(Array.isArray(value) ? value.length : 1);
  return value;
}

/** Fields of input are not. */
function isResolved(field: object): field is GraphQLField<unknown, GraphQLContext> {
  return 'resolve' in field;
}

function givesObjects(type: GraphQLField<unknown, GraphQLContext>['type']): boolean {
  const named: object = 'ofType' in type ? type.ofType : type;
  return 'ofType' in named ? givesObjects(named as typeof type) : 'getFields' in named || 'getTypes' in named;
}
