import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Parameters of an address that are JSON. */
const jsonParameters = ['variables', 'extensions'];

/**
 * Refuses what is not as plain as GraphQL over HTTP wants it, and says so: bodies in a content coding, of which none is
 * unpacked, since a few bytes may be very many then, and parameters of addresses that should be JSON and are not.
 */
export function requirePlainRequests(): Plugin {
  return {
    onRequestParse({ request, url }) {
      const coding = request.headers.get('content-encoding') ?? 'identity';
      if (coding !== 'identity') {
        throw refuse(415, 'CONTENT_CODED', 'Send the body as it is, without a content-encoding');
      }
      if (request.method !== 'GET') return;
      for (const name of jsonParameters) {
        const text = url.searchParams.get(name);
        if (text !== null && !isJson(text))
          throw refuse(400, 'BAD_REQUEST', `The parameter "${name}" is no JSON`);
      }
    },
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function refuse(status: number, code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status, spec: false } } });
}
