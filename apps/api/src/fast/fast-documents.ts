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
import type { PartName } from '../queries/dossier-parts.ts';
import { compileOperation, type Answerer } from './compile-operation.ts';
import { Latest } from './latest.ts';
import type { FieldBudget } from './select-fields.ts';

/** A query that can be answered the fast way. */
export interface FastQuery {
  /** The name of the operation. */
  readonly name: string | undefined;
  /** As graphql-js coerces them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many fields it may come to, see {@link estimateCost}. */
  readonly cost: number;
  /** What of dossiers it has asked for so far; more is added as it is found to be missing. */
  readonly parts: Set<PartName>;
  readonly answer: Answerer;
}

/** What is asked of a document. */
export interface FastQuestion {
  readonly document: string;
  /** Whether the operator has let the document in. */
  readonly trusted: boolean;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Compiled {
  readonly node: OperationDefinitionNode;
  /** Names of the variables that `@skip` and `@include` ask. */
  readonly conditions: readonly string[];
  /** By the values of these; undefined where it cannot be compiled. */
  readonly answerers: Map<string, Answerer | undefined>;
  readonly parts: Set<PartName>;
}

interface Known {
  readonly document: DocumentNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** By the name that was asked for, which decides between operations of one document. */
  readonly operations: Map<string | undefined, Compiled | undefined>;
  readonly budget: FieldBudget;
}

// Each condition doubles them; clients ask few of the ways that could be.
const mostAnswerers = 64;

// A field compiled takes about a kilobyte, so that anybody's documents take some 100 MB at the very most.
const mostAdmitted = 100;
const mostFields = { trusted: 100_000, admitted: 1000 };

/**
 * Documents that are compiled when they are asked: trusted ones, kept for good, since these are so many and no more; and
 * those that the ordinary way has found to be valid and within the limits, of which the latest are kept.
 */
export class FastDocuments {
  readonly #schema: GraphQLSchema;
  readonly #trusted = new Map<string, Known | undefined>();
  readonly #admitted = new Latest<Known | 'unread' | 'unfit'>(mostAdmitted);

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Has a document answered the fast way when it comes again: to be called where nothing was wrong with it. */
  admit(document: string): void {
    if (this.#admitted.get(document) === undefined) this.#admitted.set(document, 'unread');
  }

  /** A question made ready, or undefined where the ordinary way has to answer it, be it with what is wrong. */
  prepare({ document, trusted, operationName, variables: given }: FastQuestion): FastQuery | undefined {
    const known = trusted ? this.#findTrusted(document) : this.#findAdmitted(document);
    const compiled = known && this.#find(known, operationName ?? undefined);
    if (!known || !compiled) return undefined;
    const { node } = compiled;
    const schema = this.#schema;
    const { coerced } = getVariableValues(schema, node.variableDefinitions ?? [], given, { maxErrors: 1 });
    const answer = coerced && this.#answererFor(known, compiled, coerced);
    if (!answer) return undefined;
    const cost = estimateCost({ schema, document: known.document, operation: node, variables: given });
    return { name: node.name?.value, variables: coerced, cost, parts: compiled.parts, answer };
  }

  #findTrusted(text: string): Known | undefined {
    if (!this.#trusted.has(text)) this.#trusted.set(text, this.#read(text, mostFields.trusted));
    return this.#trusted.get(text);
  }

  #findAdmitted(text: string): Known | undefined {
    let known = this.#admitted.get(text);
    if (known === 'unread') {
      known = this.#read(text, mostFields.admitted) ?? 'unfit';
      this.#admitted.set(text, known);
    }
    return known === 'unfit' ? undefined : known;
  }

  #read(text: string, fields: number): Known | undefined {
    try {
      const document = parse(text);
      if (validate(this.#schema, document).length > 0) return undefined;
      const fragments: Record<string, FragmentDefinitionNode> = {};
      for (const definition of document.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
      }
      return { document, fragments, operations: new Map(), budget: { fields } };
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
    const conditions = conditionsOf(document);
    const compiled = { node, conditions, answerers: new Map(), parts: new Set<PartName>() };
    operations.set(name, compiled);
    return compiled;
  }

  #answererFor(
    { fragments, budget }: Known,
    { node, conditions, answerers }: Compiled,
    variables: Readonly<Record<string, unknown>>,
  ): Answerer | undefined {
    const key = conditions.map((name) => String(variables[name])).join();
    // What it has still to compile as it goes on would not be.
    if (budget.fields < 0) return undefined;
    if (answerers.has(key) || answerers.size === mostAnswerers) return answerers.get(key);
    const values = Object.fromEntries(conditions.map((name) => [name, variables[name]]));
    let answer: Answerer | undefined;
    try {
      answer = compileOperation({ schema: this.#schema, node, fragments, conditions: values, budget });
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
