import { getOperationAST, GraphQLError, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Buckets } from '../operations/buckets.ts';
import { tokenPattern } from './token.ts';
import type { Writer } from './tokens.ts';

/** Names under which tokens are given in addresses by those who do not know better. */
const tokenParameter = /[?&](?:access_token|token|authorization|api_key)=/i;

/**
 * Lets mutations pass that come with a token in the header `authorization`, which no page of another site can have a
 * browser send, and as many of each token as are allowed in a minute. An address with a token in it is refused: it
 * would stand in logs and histories.
 */
export function useWriting(writes: Buckets | undefined): Plugin {
  return {
    onRequest(event) {
      const { search } = event.url;
      if (!tokenParameter.test(search) && !tokenPattern.test(decode(search))) return;
      const message =
        'A token belongs in the header authorization, never in an address: it stands in logs there';
      const error = { message, extensions: { code: 'TOKEN_IN_ADDRESS' } };
      event.endResponse(event.fetchAPI.Response.json({ errors: [error] }, { status: 400 }));
    },
    onExecute({ args, context, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (operation?.operation !== OperationTypeNode.MUTATION) return;
      const { writer } = context as { writer?: Writer };
      const waitSeconds = writer && writes?.take([writer.name], Date.now());
      if (writer && waitSeconds === undefined) return;
      setResultAndStopExecution({ errors: [writer ? tooMany(waitSeconds ?? 0) : unauthenticated()] });
    },
  };
}

/** The error for who must bring a token and brings none that is known; which of the two is not told. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError('This needs the header "authorization: Bearer" with a token that may write', {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, spec: false, headers: { 'www-authenticate': 'Bearer realm="parley"' } },
    },
  });
}

/** The error for who brings a token that does not hold for the talks asked about. */
export function outOfReach(): GraphQLError {
  return new GraphQLError('The token does not hold for these talks', {
    extensions: { code: 'FORBIDDEN', http: { status: 403, spec: false } },
  });
}

function tooMany(waitSeconds: number): GraphQLError {
  return new GraphQLError(`Too many mutations; send the next in ${waitSeconds} s`, {
    extensions: {
      code: 'TOO_MANY_REQUESTS',
      rule: 'rate',
      http: { status: 429, spec: false, headers: { 'retry-after': String(waitSeconds) } },
    },
  });
}

function decode(search: string): string {
  try {
    return decodeURIComponent(search);
  } catch {
    return search;
  }
}
