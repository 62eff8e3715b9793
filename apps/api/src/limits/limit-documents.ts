import { getOperationAST, GraphQLError, parse, validate, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { estimateCost } from './estimate-cost.ts';
import { countRepeats } from './count-repeats.ts';
import { measureDocument } from './measure-document.ts';
import { refuseValues } from './measure-values.ts';
import { refuse, spreadsPerFragment, valuesPerField, type Limits } from './refusal.ts';

/** A field of a union stands in braces of a type, and those may stand in others. */
const bracesPerField = 3;

/** Beyond so many errors nobody reads on. */
const mostErrors = 5;

/**
 * Refuses documents that would take long to read, to validate or to answer, before any of it is done. Documents that
 * `isTrusted` knows are not measured.
 */
export function limitDocuments(limits: Limits, isTrusted: (query: string) => boolean): Plugin {
  const judged = new WeakMap<DocumentNode, GraphQLError | 'fits'>();
  return {
    onParse({ params: { source }, setParseFn }) {
      if (isTrusted(String(source))) return;
      setParseFn((text: Parameters<typeof parse>[0], options: Parameters<typeof parse>[1]) =>
        parseWithin(limits, text, options),
      );
    },
    onValidate({ params: { documentAST }, context, setResult, setValidationFn }) {
      const { params } = context as { params?: { query?: string } };
      if (isTrusted(params?.query ?? '')) return;
      const refusal = judged.get(documentAST) ?? measure(documentAST, limits) ?? 'fits';
      judged.set(documentAST, refusal);
      if (refusal !== 'fits') return setResult([refusal]);
      setValidationFn((...[schema, document, rules]: Parameters<typeof validate>) =>
        validate(schema, document, rules, { maxErrors: mostErrors }).map((error) => nameRule(error)),
      );
    },
    onExecute({ args, setResultAndStopExecution }) {
      const error = weigh(args, limits);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = weigh(args, limits);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}

function parseWithin(
  { tokens, depth }: Limits,
  text: Parameters<typeof parse>[0],
  options: Parameters<typeof parse>[1],
): DocumentNode {
  try {
    return parse(text, { ...options, maxTokens: tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('tokens. Parsing aborted')) {
      throw refuse('tokens', `The document has more than ${tokens} tokens`);
    }
    // Thousands of brackets inside one another are more than the parser's recursion has room for.
    if (error instanceof RangeError) throw refuse('depth', `The document nests deeper than ${depth} fields`);
    throw error;
  }
}

function measure(document: DocumentNode, limits: Limits): GraphQLError | undefined {
  const { length } = document.definitions;
  if (length > limits.fragments) {
    const message = `The document has ${length} fragments and operations; ${limits.fragments} are the most`;
    return refuse('fragments', message);
  }
  const mostSpreads = limits.fragments * spreadsPerFragment;
  for (const measures of measureDocument(document)) {
    const { depth, nesting, valueDepth, values, longest, spreads, aliases, directives } = measures;
    if (depth > limits.depth) {
      return refuse('depth', `The operation is ${depth} fields deep; ${limits.depth} are the most`);
    }
    if (nesting > limits.depth * bracesPerField) return refuse('depth', 'The document nests too deep');
    if (valueDepth > limits.depth * valuesPerField)
      return refuse('depth', 'A value in the document nests too deep');
    const tooLarge = refuseValues('the document', { values, longest }, limits);
    if (tooLarge) return tooLarge;
    if (spreads > mostSpreads) {
      return refuse(
        'fragments',
        `The operation spreads fragments ${spreads} times, all written out; ${mostSpreads} are the most`,
      );
    }
    if (aliases > limits.aliases) {
      return refuse('aliases', `The operation has ${aliases} aliases; ${limits.aliases} are the most`);
    }
    if (directives > limits.directives) {
      return refuse(
        'directives',
        `The operation has ${directives} directives; ${limits.directives} are the most`,
      );
    }
  }
  const repeats = countRepeats(document);
  if (repeats <= limits.repeats) return undefined;
  return refuse(
    'repeats',
    `The document selects the same once more in ${repeats} places; ${limits.repeats} are the most`,
  );
}

/** graphql-js has a rule of its own for introspection that goes in circles, without a code. */
function nameRule(error: GraphQLError): GraphQLError {
  if (error.message !== 'Maximum introspection depth exceeded') return error;
  return refuse('introspection', error.message, error.nodes?.[0]);
}

function weigh(
  args: {
    readonly schema: Parameters<typeof estimateCost>[0]['schema'];
    readonly document: DocumentNode;
    readonly operationName?: string | null | undefined;
    readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  },
  { cost: most }: Limits,
): GraphQLError | undefined {
  const { schema, document, operationName, variableValues } = args;
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const cost = estimateCost({ schema, document, operation, variables: variableValues ?? {} });
  if (cost <= most) return undefined;
  return refuse('cost', `The operation may come to ${cost} fields; ${most} are the most`, operation);
}
