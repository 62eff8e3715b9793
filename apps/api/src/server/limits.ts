import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitDepth } from './limit-depth.ts';

/** Bytes of a request's body. */
export const mostBodyBytes = 256_000;

/** Some four times what the briefing has. */
const mostTokens = 4000;

/** Refuses documents that would take long to read or to answer, before they do. */
export function useLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parse>[0], options: Parameters<typeof parse>[1]) => {
        try {
          return parse(source, { ...options, maxTokens: mostTokens });
        } catch (error) {
          throw error instanceof GraphQLError && error.message.includes('tokens. Parsing aborted')
            ? tooManyTokens
            : error;
        }
      });
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limitDepth);
    },
  };
}

const tooManyTokens = new GraphQLError(`The document has more than ${mostTokens} tokens`, {
  extensions: { code: 'TOO_MANY_TOKENS', http: { status: 400 } },
});
