/** Documents that the operator has let in, by the SHA-256 of their text in lower-case hexadecimal. */
export interface TrustedDocuments {
  readonly byHash: ReadonlyMap<string, string>;
  /** Whether a document is one of them, by its whole text. */
  readonly has: (query: string) => boolean;
}

/** Makes trusted documents of texts by their hashes. */
export function trustDocuments(byHash: ReadonlyMap<string, string>): TrustedDocuments {
  const documents = new Set(byHash.values());
  return { byHash, has: (query) => documents.has(query) };
}

/** No document is trusted. */
export const noDocuments: TrustedDocuments = trustDocuments(new Map());
