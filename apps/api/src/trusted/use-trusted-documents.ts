import { GraphQLError } from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { TrustedDocuments } from './documents.ts';

/** The parameter of a request that names a document, as GraphQL over HTTP has it. */
const idParameter = 'documentId';

/** What may stand in a request beside a query. */
type Params = GraphQLParams & { readonly documentId?: unknown };

/**
 * Takes documents by their hash: `documentId` with or without `sha256:` before it, as the appendix on persisted
 * documents of GraphQL over HTTP has it, or `extensions.persistedQuery.sha256Hash` as Apollo's clients send it. With
 * `only`, all other documents are refused.
 */
export function useTrustedDocuments(documents: TrustedDocuments, only: boolean): Plugin {
  const fill = (params: Params): GraphQLParams => fillIn(params, documents, only);
  return {
    onRequestParse({ request, url }) {
      return {
        onRequestParseDone({ requestParserResult, setRequestParserResult }) {
          if (Array.isArray(requestParserResult)) {
            setRequestParserResult(requestParserResult.map((params) => fill(params)));
          } else if (request.method === 'GET') {
            const id = url.searchParams.get(idParameter);
            setRequestParserResult(
              fill(id === null ? requestParserResult : { ...requestParserResult, documentId: id }),
            );
          } else {
            setRequestParserResult(fill(requestParserResult));
          }
        },
      };
    },
  };
}

function fillIn(params: Params, documents: TrustedDocuments, only: boolean): GraphQLParams {
  // Yoga itself says what is wrong with parameters that are no object.
  if (typeof params !== 'object' || params === null) return params;
  const { documentId, ...others } = params;
  const { query, extensions } = others;
  if (documentId !== undefined && documentId !== null) {
    if (query !== undefined) throw refuse('DOCUMENT_TWICE', 'Send either "documentId" or "query", not both');
    const known =
      typeof documentId === 'string' ? documents.byHash.get(documentId.replace(/^sha256:/, '')) : undefined;
    if (known === undefined) {
      throw refuse('PERSISTED_DOCUMENT_NOT_FOUND', 'This server knows no document of that documentId');
    }
    return { ...others, query: known };
  }
  const asked = hashOf(extensions);
  if (asked !== undefined) {
    const known = documents.byHash.get(asked);
    if (known !== undefined) return { ...others, query: known };
    // The words by which Apollo's clients know that they have to send the whole document.
    if (query === undefined) throw refuse('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  }
  if (only && typeof query === 'string' && !documents.has(query)) {
    throw refuse(
      'DOCUMENT_NOT_TRUSTED',
      'This server answers trusted documents alone: send the "documentId" of one that its operator has let in',
    );
  }
  return others;
}

function hashOf(extensions: GraphQLParams['extensions']): string | undefined {
  const persisted: unknown = extensions?.['persistedQuery'];
  if (typeof persisted !== 'object' || persisted === null || !('sha256Hash' in persisted)) return undefined;
  return String(persisted.sha256Hash);
}

function refuse(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400, spec: false } } });
}
