import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What an operation's fields are counted by. */
export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

// Pages are as long as they are where nothing is said, and never longer than the most that a list gives.
const usualPage = 50;
const longestPage = 100;

// Most lists without pages have one to ten items; the run counts what really comes.
const usualList = 5;

// What a comparison of a choice of accounts is worked out from before a field of it is answered: as much work as so many
// fields take (20 ms for five accounts with 150 attestations). So an operation has nine of them at the most.
const comparisonWork = 50_000;
const workOf: ReadonlyMap<string, number> = new Map([
  ['Query.comparison', comparisonWork],
  ['Query.coverage', comparisonWork],
]);

/**
 * How many fields an operation may come to: a field counts one, and what is selected of a list as often as the list is
 * long, which pages say with `first` or `last` and `nodes` with its ids. Names that the schema does not have cost one.
 */
export function estimateCost({ schema, document, operation, variables: given }: CostQuestion): number {
  const variables = withDefaults(operation, given);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // By fragment and the page that it is spread in.
  const estimated = new Map<string, number>();

  const costOfFragment = (name: string, page: number | undefined): number => {
    const key = `${name} ${page}`;
    const known = estimated.get(key);
    const fragment = fragments.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    estimated.set(key, 0);
    const type = schema.getType(fragment.typeCondition.name.value);
    const cost = costOfSet(fragment.selectionSet, type, page);
    estimated.set(key, cost);
    return cost;
  };

  const costOfField = (node: FieldNode, parent: GraphQLNamedType | undefined, page: number | undefined) => {
    if (!node.selectionSet) return 1;
    const field = findField(parent, node.name.value);
    if (!field) return 1;
    const items = isListType(getNullableType(field.type))
      ? (introspected(schema, parent)?.[node.name.value] ?? listLength(node, page, variables))
      : 1;
    const inside = pageOf(node, field, variables);
    const work = workOf.get(`${parent?.name}.${node.name.value}`) ?? 1;
    return work + items * costOfSet(node.selectionSet, getNamedType(field.type), inside);
  };

  const costOfSet = (
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    page: number | undefined,
  ): number => {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += costOfField(selection, type, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += costOfFragment(selection.name.value, page);
      else {
        const condition = selection.typeCondition?.name.value;
        const inside = condition === undefined ? type : schema.getType(condition);
        cost += costOfSet(selection.selectionSet, inside, page);
      }
    }
    return cost;
  };

  return costOfSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, undefined);
}

/** The variables as they come, and what those are that do not: so a page or a list of ids counts wherever it is written. */
function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: CostQuestion['variables'],
): CostQuestion['variables'] {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, readValue(defaultValue, {})] as const] : [],
  );
  return defaults.length === 0 ? given : { ...Object.fromEntries(defaults), ...given };
}

function findField(
  parent: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return parent && (isObjectType(parent) || isInterfaceType(parent)) ? parent.getFields()[name] : undefined;
}

const introspectedLists = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

/** How long the lists of introspection are, all types taken together; undefined where the parent is of the graph. */
function introspected(
  schema: GraphQLSchema,
  parent: GraphQLNamedType | undefined,
): Readonly<Record<string, number>> | undefined {
  if (!parent?.name.startsWith('__')) return undefined;
  const known = introspectedLists.get(schema);
  if (known) return known;
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) => ('getFields' in type ? Object.values(type.getFields()) : []));
  const inputs = types.filter((type) => isInputObjectType(type));
  const enums = types.filter((type) => isEnumType(type));
  const perType = (count: number): number => count / types.length;
  const lists = {
    // Its fields are dearer than others: none of them is at hand. So the usual question fits once, and hardly twice.
    types: 4 * types.length,
    fields: perType(fields.length),
    args: sum(fields.map((field) => ('args' in field ? field.args.length : 0))) / fields.length,
    inputFields: perType(sum(inputs.map((type) => Object.keys(type.getFields()).length))),
    enumValues: perType(sum(enums.map((type) => type.getValues().length))),
    directives: schema.getDirectives().length,
    interfaces: 1,
    possibleTypes: 1,
  };
  introspectedLists.set(schema, lists);
  return lists;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** The page that a connection's edges will have; undefined where the field is none. */
function pageOf(
  node: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  variables: CostQuestion['variables'],
): number | undefined {
  if (!args.some(({ name }) => name === 'first')) return undefined;
  const asked = valueOf(node, 'first', variables) ?? valueOf(node, 'last', variables);
  return typeof asked === 'number' ? Math.min(Math.max(asked, 0), longestPage) : usualPage;
}

function listLength(node: FieldNode, page: number | undefined, variables: CostQuestion['variables']): number {
  const ids = valueOf(node, 'ids', variables);
  if (ids !== undefined) return Array.isArray(ids) ? ids.length : 1;
  return page ?? usualList;
}

/** The value of an argument as far as lengths need it: numbers, and lists of whatever. */
function valueOf(node: FieldNode, name: string, variables: CostQuestion['variables']): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return value && readValue(value, variables);
}

function readValue(value: ValueNode, variables: CostQuestion['variables']): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value] ?? undefined;
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.LIST ? value.values : undefined;
}
