import { GraphQLError } from 'graphql';
import { ruleOf } from '../limits/refusal.ts';
import { StoreUnavailable } from '../store/problem.ts';
import type { Store } from '../store/store.ts';

/** Lets errors through that are meant for clients, and says of all others no more than whether it is the store. */
export function maskError(error: unknown, store: Store): Error {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof GraphQLError && error instanceof GraphQLError) return withCode(error);
  if (error instanceof GraphQLError && original === undefined) {
    // Yoga has an answer to a document that cannot be parsed come with 200 for some clients.
    if (ruleOf(error)) Object.assign(error.extensions, { http: { status: 400, spec: false } });
    return withCode(error);
  }
  const { nodes, path } = error instanceof GraphQLError ? error : {};
  const explained = original instanceof StoreUnavailable || store.explain(original) !== undefined;
  return new GraphQLError(
    explained ? 'The store cannot be read at the moment' : 'Something went wrong in the server',
    {
      nodes: nodes ?? null,
      path: path ?? null,
      extensions: { code: explained ? 'STORE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR' },
    },
  );
}

/** What is wrong before a field is read is wrong with the question: graphql-js gives no code to variables that do not fit. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.path === undefined) error.extensions['code'] ??= 'BAD_USER_INPUT';
  return error;
}

/** What an operator is told of an error. */
export function describeError(part: unknown): string {
  if (!(part instanceof Error)) return String(part);
  const original = part instanceof GraphQLError ? (part.originalError ?? part) : part;
  return original.stack ?? original.message;
}
