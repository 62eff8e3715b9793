import { versionHeader } from '../graphql/version.ts';

/** What pages of other sites may read of an answer beside its body. */
export const exposedHeaders: readonly string[] = ['etag', versionHeader, 'x-request-id', 'retry-after'];

/**
 * Headers of an answer that no handler has made, for a page of the origin: as `cors` of the handler would have them.
 * None where no origins are let in.
 */
export function crossOriginHeaders(
  origin: string | undefined,
  allowed: readonly string[],
): { readonly vary?: string } & Readonly<Record<string, string>> {
  if (allowed.length === 0) return {};
  const vary = { vary: 'origin' };
  if (origin === undefined || !allowed.includes(origin)) return vary;
  return {
    ...vary,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': exposedHeaders.join(', '),
  };
}
