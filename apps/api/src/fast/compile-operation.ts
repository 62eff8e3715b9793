import {
  defaultTypeResolver,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { isTextType, leafCompleter } from './complete-leaf.ts';
import { fieldReader, type AskedField } from './read-field.ts';
import { finishRun, isPromise, put, type Completer, type Run } from './run.ts';
import { writeFunction, type CompiledField } from './write-function.ts';
import { NotFast, selectFields, type Operation } from './select-fields.ts';

/** Gives the `data` of an answer. */
export type Answerer = (run: Run) => Promise<unknown>;

/**
 * Compiles a query into a function that gives the `data` that graphql-js answers, field by field in functions that are
 * chosen once; where graphql-js has an error to tell, it rejects instead. Queries change nothing, so whoever called it
 * can ask graphql-js then.
 */
export function compileOperation(operation: Operation): Answerer {
  const root = operation.schema.getQueryType();
  if (!root) throw new NotFast('There is nothing to ask');
  const complete = new Compiler(operation).objectCompleter(root, [operation.node]);
  return async (run) => {
    const data = complete(undefined, run);
    await finishRun(run);
    return data;
  };
}

class Compiler {
  readonly #operation: Operation;
  #fields = 0;

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  objectCompleter(type: GraphQLObjectType, nodes: readonly Pick<FieldNode, 'selectionSet'>[]): Completer {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const selected = selectFields(this.#operation, type, sets);
    return writeFunction([...selected].map(([key, same]) => this.#field(type, key, same)));
  }

  #field(parent: GraphQLObjectType, key: string, same: readonly FieldNode[]): CompiledField {
    const [first, ...others] = same;
    if (first?.name.value === '__typename') return { key, typeName: parent.name };
    const field = parent.getFields()[first?.name.value ?? ''];
    // Also of __schema and __type: what they tell is told seldom.
    if (!first || !field || key === '__proto__') throw new NotFast(`${parent.name}.${first?.name.value}`);
    this.#fields += 1;
    const operation = this.#operation;
    operation.budget.fields -= 1;
    if (operation.budget.fields < 0) throw new NotFast('Too many fields to compile');
    const asked: AskedField = { operation, parent, field, nodes: [first, ...others], number: this.#fields };
    const leaf = isNonNullType(field.type) ? field.type.ofType : field.type;
    return {
      key,
      property: field.resolve ? undefined : field.name,
      isText: isTextType(leaf),
      read: fieldReader(asked),
      complete: this.#valueCompleter(field.type, asked),
    };
  }

  #valueCompleter(type: GraphQLOutputType, asked: AskedField): Completer {
    if (!isNonNullType(type)) {
      const complete = this.#presentCompleter(type, asked);
      return (value, run) => (value === undefined || value === null ? null : complete(value, run));
    }
    const complete = this.#presentCompleter(type.ofType, asked);
    return (value, run) => {
      if (value === undefined || value === null) throw new NotFast('Null where none can be');
      return complete(value, run);
    };
  }

  #presentCompleter(type: GraphQLOutputType, asked: AskedField): Completer {
    if (isLeafType(type)) return leafCompleter(type);
    if (isListType(type)) return listCompleter(this.#valueCompleter(type.ofType, asked));
    if (isObjectType(type)) return this.#checkedCompleter(type, asked);
    if (isAbstractType(type)) return this.#abstractCompleter(type, asked);
    throw new NotFast('A type of values that is not known');
  }

  #checkedCompleter(type: GraphQLObjectType, { nodes }: AskedField): Completer {
    const complete = this.objectCompleter(type, nodes);
    const { isTypeOf } = type;
    if (!isTypeOf) return complete;
    return (value, run) => {
      if (isTypeOf(value, run.context, noInfo) !== true) throw new NotFast(`This is no ${type.name}`);
      return complete(value, run);
    };
  }

  #abstractCompleter(type: GraphQLAbstractType, asked: AskedField): Completer {
    const { schema } = this.#operation;
    const resolveType = type.resolveType ?? defaultTypeResolver;
    // Compiled as they come: of the types of a union, most are never answered.
    const completers = new Map<unknown, Completer>();
    const compile = (name: unknown): Completer => {
      const found = typeof name === 'string' ? schema.getType(name) : undefined;
      if (!isObjectType(found) || !schema.isSubType(type, found))
        throw new NotFast(`This is no ${type.name}`);
      const completer = this.#checkedCompleter(found, asked);
      completers.set(name, completer);
      return completer;
    };
    return (value, run) => {
      if (value instanceof Error) throw value;
      const name = resolveType(value, run.context, noInfo, type);
      return (completers.get(name) ?? compile(name))(value, run);
    };
  }
}

function listCompleter(complete: Completer): Completer {
  return (value, run) => {
    if (!Array.isArray(value)) throw new NotFast('A list that is no array');
    const answer: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      if (isPromise(item)) {
        answer.push(null);
        put(answer, index, { value: item, complete, run });
      } else {
        answer.push(complete(item, run));
      }
    }
    return answer;
  };
}

/** No type of the graph looks at it; one that does goes the ordinary way. */
const noInfo = new Proxy({} as GraphQLResolveInfo, {
  get: () => {
    throw new NotFast('A type asks where it is asked for');
  },
});
