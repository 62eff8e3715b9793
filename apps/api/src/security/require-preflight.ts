import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** A header that no browser sends to another site without asking that first; any value will do. */
const preflightHeader = 'graphql-require-preflight';

/** What Apollo's clients send for the same purpose. */
const headers = [preflightHeader, 'apollo-require-preflight', 'x-apollo-operation-name'];

/** Content types that a page of another site may post without being asked: those of HTML's forms. */
const simpleTypes = new Set(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']);

/**
 * Refuses requests that a page of another site could have made a browser send: those with a form's content type or
 * none, and, where `isFree` has it, GET of documents that it does not let pass.
 */
export function requirePreflight(isFree: (query: string) => boolean): Plugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST' || isPreflighted(request)) return;
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
      if (type !== '' && !simpleTypes.has(type)) return;
      throw refuse(415, 'Send the request with the content type application/json');
    },
    onParams({ request, params: { query } }) {
      if (request.method !== 'GET' || query === undefined || isFree(query) || isPreflighted(request)) return;
      throw refuse(400, `Send the document by POST, or with the header ${preflightHeader}`);
    },
  };
}

function isPreflighted(request: Request): boolean {
  return headers.some((name) => request.headers.has(name));
}

function refuse(status: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'CSRF_PREVENTED', http: { status, spec: false } } });
}
