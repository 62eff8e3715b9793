import {
  getNamedType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** One place in which data is not what a query asks for. */
export interface Misfit {
  /** "comparison.coverage.bands[3].topic". */
  path: string;
  /** What is wrong there, to be read after the path: "is missing". */
  problem: string;
}

/** As many are named; one thing wrong often has many consequences. */
const mostMisfits = 3;

/**
 * Holds data against the query that it answers: every field that is asked for must be there, of its type in the
 * schema. The shape stands nowhere but in query and schema. Fields that nobody asks for are passed over.
 */
export function checkAnswer(data: unknown, query: DocumentNode, schema: GraphQLSchema): Misfit[] {
  const misfits: Misfit[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of query.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const report = (path: string, problem: string): void => void misfits.push({ path, problem });

  const checkObject = (value: Data, type: Fielded, selection: SelectionSetNode, path: string) => {
    for (const node of selection.selections) {
      if (misfits.length >= mostMisfits) return;
      if (node.kind === Kind.FIELD) {
        const name = node.name.value;
        const key = node.alias?.value ?? name;
        const place = path === '' ? key : `${path}.${key}`;
        if (name === '__typename') continue;
        const field = type.getFields()[name];
        if (!field) throw new Error(`The schema has no ${type.name}.${name}`);
        checkValue(value[key], field.type, node.selectionSet, place);
        continue;
      }
      const spread = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!spread) continue;
      const condition = spread.typeCondition?.name.value;
      if (condition === undefined || applies(condition, type, schema)) {
        checkObject(value, type, spread.selectionSet, path);
      }
    }
  };

  const checkValue = (
    value: unknown,
    type: GraphQLOutputType,
    selection: SelectionSetNode | undefined,
    path: string,
  ): void => {
    if (isNonNullType(type)) {
      if (value === undefined) report(path, 'is missing');
      else if (value === null) report(path, 'is empty, where something must stand');
      else checkValue(value, type.ofType as GraphQLOutputType, selection, path);
      return;
    }
    if (value === null) return;
    if (value === undefined) {
      report(path, 'is missing');
      return;
    }
    if (isListType(type)) {
      if (!Array.isArray(value)) report(path, 'is no list');
      else {
        for (const [index, item] of value.entries()) {
          if (misfits.length >= mostMisfits) return;
          checkValue(item, type.ofType, selection, `${path}[${index}]`);
        }
      }
      return;
    }
    if (selection) {
      if (!isData(value)) {
        report(path, `is no ${getNamedType(type).name}`);
        return;
      }
      const named = typeof value['__typename'] === 'string' ? schema.getType(value['__typename']) : type;
      const concrete = isObjectType(type) ? type : named;
      if (isObjectType(concrete) || isInterfaceType(concrete)) checkObject(value, concrete, selection, path);
      else report(path, `does not say by __typename which ${getNamedType(type).name} it is`);
      return;
    }
    if (isScalarType(type) || isEnumType(type)) {
      const wrong = isEnumType(type)
        ? typeof value !== 'string' || type.getValue(value) === undefined
        : !isScalar(type.name, value);
      if (wrong) report(path, `is ${JSON.stringify(value).slice(0, 40)}, which is no ${type.name}`);
    }
  };

  const root = schema.getQueryType();
  const operation = query.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!root || !operation) throw new Error('There is no query');
  if (isData(data)) checkObject(data, root, operation.selectionSet, '');
  else report('the answer', 'is no object');
  return misfits;
}

type Fielded = GraphQLObjectType | GraphQLInterfaceType;
type Data = Record<string, unknown>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function applies(condition: string, type: Fielded, schema: GraphQLSchema): boolean {
  if (condition === type.name) return true;
  const abstract = schema.getType(condition);
  return abstract !== undefined && 'getTypes' in abstract
    ? abstract.getTypes().some(({ name }) => name === type.name)
    : type.getInterfaces().some(({ name }) => name === condition);
}

/** Scalars of our own come as strings or, for JSON, as anything; the built in ones are told apart. */
function isScalar(name: string, value: unknown): boolean {
  switch (name) {
    case 'Int':
      return Number.isInteger(value);
    case 'Float':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'JSON':
      return true;
    default:
      return typeof value === 'string';
  }
}
