import {
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { estimateCost } from '../limits/estimate-cost.ts';
import { compileOperation, type Answerer } from './compile-operation.ts';

/** A query that can be answered the fast way. */
export interface FastQuery {
  /** The name of the operation. */
  readonly name: string | undefined;
  /** As graphql-js coerces them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many fields it may come to, see {@link estimateCost}. */
  readonly cost: number;
  readonly answer: Answerer;
}

/** What is asked of a document. */
export interface FastQuestion {
  readonly document: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Compiled {
  readonly node: OperationDefinitionNode;
  /** Names of the variables that `@skip` and `@include` ask. */
  readonly conditions: readonly string[];
  /** By the values of these; undefined where it cannot be compiled. */
  readonly answerers: Map<string, Answerer | undefined>;
}

interface Known {
  readonly document: DocumentNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** By the name that was asked for, which decides between operations of one document. */
  readonly operations: Map<string | undefined, Compiled | undefined>;
}

// Each condition doubles them; clients ask few of the ways that could be.
const mostAnswerers = 64;

/** Documents that were compiled, kept for good: only trusted ones come here, and these are so many and no more. */
export class FastDocuments {
  readonly #schema: GraphQLSchema;
  readonly #known = new Map<string, Known | undefined>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** A question made ready, or undefined where the ordinary way has to answer it, be it with what is wrong. */
  prepare({ document: text, operationName, variables: given }: FastQuestion): FastQuery | undefined {
    if (!this.#known.has(text)) this.#known.set(text, this.#read(text));
    const known = this.#known.get(text);
    const compiled = known && this.#find(known, operationName ?? undefined);
    if (!known || !compiled) return undefined;
    const { node } = compiled;
    const schema = this.#schema;
    const { coerced } = getVariableValues(schema, node.variableDefinitions ?? [], given, { maxErrors: 1 });
    const answer = coerced && this.#answererFor(known, compiled, coerced);
    if (!answer) return undefined;
    const cost = estimateCost({ schema, document: known.document, operation: node, variables: given });
    return { name: node.name?.value, variables: coerced, cost, answer };
  }

  #read(text: string): Known | undefined {
    try {
      const document = parse(text);
      if (validate(this.#schema, document).length > 0) return undefined;
      const fragments: Record<string, FragmentDefinitionNode> = {};
      for (const definition of document.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
      }
      return { document, fragments, operations: new Map() };
    } catch {
      return undefined;
    }
  }

  #find({ document, operations }: Known, name: string | undefined): Compiled | undefined {
    const known = operations.get(name);
    if (known) return known;
    // Not kept where there is none of that name: clients can think of many.
    const node = getOperationAST(document, name);
    if (node?.operation !== OperationTypeNode.QUERY) return undefined;
    const compiled = { node, conditions: conditionsOf(document), answerers: new Map() };
    operations.set(name, compiled);
    return compiled;
  }

  #answererFor(
    { fragments }: Known,
    { node, conditions, answerers }: Compiled,
    variables: Readonly<Record<string, unknown>>,
  ): Answerer | undefined {
    const key = conditions.map((name) => String(variables[name])).join();
    if (answerers.has(key) || answerers.size === mostAnswerers) return answerers.get(key);
    const values = Object.fromEntries(conditions.map((name) => [name, variables[name]]));
    let answer: Answerer | undefined;
    try {
      answer = compileOperation({ schema: this.#schema, node, fragments, conditions: values });
    } catch {
      // The ordinary executor says what it is, if it is anything.
    }
    answerers.set(key, answer);
    return answer;
  }
}

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
