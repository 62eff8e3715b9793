import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What cannot be compiled, or goes wrong while it runs: the ordinary executor says what is to be said of it. */
export class NotFast extends Error {}

/** How many fields more a document may be compiled to; less than none where it had more. */
export interface FieldBudget {
  fields: number;
}

/** An operation with all that its selections refer to. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly node: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Values of the variables that `@skip` and `@include` ask. */
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly budget: FieldBudget;
}

/** The fields to answer of an object, by the keys they get and in their order, fragments written out. */
export function selectFields(
  operation: Operation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const { schema, fragments } = operation;
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const fits = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type);
  };
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isWanted(selection, operation)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const same = fields.get(key);
        if (same) same.push(selection);
        else fields.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (fits(selection.typeCondition?.name.value)) collect(selection.selectionSet);
      } else {
        const { value: name } = selection.name;
        const fragment = fragments[name];
        if (spread.has(name) || !fragment) continue;
        spread.add(name);
        if (fits(fragment.typeCondition.name.value)) collect(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) collect(set);
  return fields;
}

function isWanted(node: SelectionNode, { conditions }: Operation): boolean {
  for (const { name } of node.directives ?? []) {
    // Among them @defer, whose parts come later.
    if (name.value !== 'skip' && name.value !== 'include') throw new NotFast(`@${name.value}`);
  }
  if (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.['if'] !== false;
}
