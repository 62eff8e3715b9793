import { getOperationAST, getVariableValues, Kind, OperationTypeNode, parse } from 'graphql';
import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { GraphQLContext } from '../graphql/context.ts';
import { compileOperation } from './compile-operation.ts';
import { beginRun } from './run.ts';

/** A document that is known to fit the graph, and what it is asked with. */
export interface ValidQuestion {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers a query that is asked once, without validating it again. Undefined where it is none, or something is to be
 * told of it: the ordinary executor says what, for queries change nothing.
 */
export async function askOnce(
  schema: GraphQLSchema,
  { document: text, variables: given }: ValidQuestion,
  context: GraphQLContext,
): Promise<Record<string, unknown> | undefined> {
  try {
    const { definitions, ...document } = parse(text, { noLocation: true });
    const node = getOperationAST({ ...document, definitions });
    if (node?.operation !== OperationTypeNode.QUERY) return undefined;
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const definition of definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    }
    const { coerced } = getVariableValues(schema, node.variableDefinitions ?? [], given, { maxErrors: 1 });
    if (!coerced) return undefined;
    // A document that is known to be valid may be as large as whoever wrote it let it be.
    const budget = { fields: Number.POSITIVE_INFINITY };
    const answer = compileOperation({ schema, node, fragments, conditions: coerced, budget });
    return (await answer(beginRun(context, coerced))) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
