import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Deeper than any question that a person or the briefing asks; the graph's circles would let one go on for ever. */
const deepest = 16;

/** Refuses operations that select deeper than {@link deepest} fields, with all fragments written out. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of context.getDocument().definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const depths = new Map<string, number>();
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, fragments, depths);
      if (depth <= deepest) return;
      context.reportError(
        new GraphQLError(`The operation is ${depth} fields deep; ${deepest} are the most`, {
          nodes: operation,
          extensions: { code: 'TOO_DEEP' },
        }),
      );
    },
  };
}

/** Fields from the top to the deepest leaf. Introspection has a rule of its own in graphql-js. */
function depthOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  depths: Map<string, number>,
): number {
  let deepestHere = 0;
  for (const selection of selections) {
    let depth = 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      const known = depths.get(name);
      if (known === undefined && fragment) {
        // Zero while it is being measured: fragments in a circle are refused by another rule.
        depths.set(name, 0);
        depths.set(name, depthOf(fragment.selectionSet, fragments, depths));
      }
      depth = depths.get(name) ?? 0;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, fragments, depths);
    } else if (!selection.name.value.startsWith('__')) {
      depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, depths) : 0);
    }
    deepestHere = Math.max(deepestHere, depth);
  }
  return deepestHere;
}
