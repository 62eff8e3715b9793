import type { TrustedDocuments } from '../trusted/documents.ts';
import type { FastQuestion } from './fast-documents.ts';

// Whatever else a request says is the ordinary way's to judge.
const parameters = new Set(['documentId', 'operationName', 'variables', 'extensions']);
const besideQuery = new Set(['query', 'operationName', 'variables']);

/** The trusted document that the query of a URL asks; undefined where it asks anything else, or not plainly. */
export function readUrl(url: string, trusted: TrustedDocuments): FastQuestion | undefined {
  const start = url.indexOf('?');
  if (start === -1) return undefined;
  const found = new Map<string, unknown>();
  for (const [name, text] of new URLSearchParams(url.slice(start + 1))) {
    if (found.has(name) || text === '') return undefined;
    const isJson = name === 'variables' || name === 'extensions';
    const value: unknown = isJson ? readJson(text) : text;
    if (value === undefined) return undefined;
    found.set(name, value);
  }
  return readParameters(Object.fromEntries(found), trusted);
}

/**
 * What a body of JSON asks: a trusted document, or one that it brings itself where these are taken; undefined where it
 * asks anything else, or not plainly.
 */
export function readBody(
  text: string,
  trusted: TrustedDocuments,
  takesTexts: boolean,
): FastQuestion | undefined {
  const given = readJson(text);
  if (!isRecord(given) || !('query' in given)) return readParameters(given, trusted);
  const { query, operationName, variables } = given;
  if (!takesTexts || typeof query !== 'string' || Object.keys(given).some((name) => !besideQuery.has(name)))
    return undefined;
  if (!isName(operationName) || !isRecordOrNothing(variables)) return undefined;
  return { document: query, trusted: trusted.has(query), operationName, variables: variables ?? {} };
}

function readParameters(given: unknown, trusted: TrustedDocuments): FastQuestion | undefined {
  if (!isRecord(given) || Object.keys(given).some((name) => !parameters.has(name))) return undefined;
  const { documentId, operationName, variables, extensions } = given;
  if (!isName(operationName) || !isRecordOrNothing(variables) || !isRecordOrNothing(extensions))
    return undefined;
  const asked = documentId ?? hashIn(extensions?.['persistedQuery']);
  const document = typeof asked === 'string' ? documentOf(asked, documentId === asked, trusted) : undefined;
  if (document === undefined) return undefined;
  return { document, trusted: true, operationName, variables: variables ?? {} };
}

function documentOf(hash: string, isId: boolean, { byHash }: TrustedDocuments): string | undefined {
  return byHash.get(isId ? hash.replace(/^sha256:/, '') : hash);
}

function hashIn(persisted: unknown): unknown {
  return isRecord(persisted) ? persisted['sha256Hash'] : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isName(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || (typeof value === 'string' && value !== '');
}

function isRecordOrNothing(value: unknown): value is Readonly<Record<string, unknown>> | null | undefined {
  return value === undefined || value === null || isRecord(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
