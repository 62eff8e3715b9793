import {
  getArgumentValues,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  visit,
} from 'graphql';
import type { Run } from './run.ts';
import { NotFast, type Operation } from './select-fields.ts';

/** Gives a field's value of an object. */
export type Reader = (source: unknown, run: Run) => unknown;

/** A field where an operation asks for it. */
export interface AskedField {
  readonly operation: Operation;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  /** Another one for each place of the operation. */
  readonly number: number;
}

/** Reads a field by its resolver or, as graphql-js does without one, by its name. */
export function fieldReader(asked: AskedField): Reader {
  const { field, number } = asked;
  const argsOf = argumentReader(asked);
  const infoOf = (run: Run): GraphQLResolveInfo => (run.infos[number] ??= infoFor(asked, run));
  const { resolve, name } = field;
  if (resolve) return (source, run) => resolve(source, argsOf(run), run.context, infoOf(run));
  return (source, run) => {
    if (typeof source !== 'object' || source === null) return undefined;
    const value: unknown = (source as Record<string, unknown>)[name];
    if (typeof value !== 'function') return value;
    return (source as Record<string, (...given: unknown[]) => unknown>)[name]?.(
      argsOf(run),
      run.context,
      infoOf(run),
    );
  };
}

function argumentReader({ field, nodes: [node], number }: AskedField) {
  const asksVariables = (node.arguments ?? []).some((argument) => {
    let found = false;
    visit(argument, { [Kind.VARIABLE]: () => void (found = true) });
    return found;
  });
  if (asksVariables)
    return (run: Run) => (run.args[number] ??= getArgumentValues(field, node, run.variables));
  const args = getArgumentValues(field, node, {});
  return () => args;
}

/** The same for all objects; where in the answer an object stands is known to the ordinary executor alone. */
function infoFor({ operation, parent, field, nodes }: AskedField, run: Run): GraphQLResolveInfo {
  return {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path: nowhere,
    schema: operation.schema,
    fragments: operation.fragments,
    rootValue: undefined,
    operation: operation.node,
    variableValues: run.variables,
  };
}

/** Fails whatever resolver looks at it. */
const nowhere = new Proxy({} as GraphQLResolveInfo['path'], {
  get: () => {
    throw new NotFast('A resolver asks for the path');
  },
});
