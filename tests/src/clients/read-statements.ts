/** The ids of all statements of a server, in its order, asked for with nothing but fetch. */
export async function readStatements(url: string): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) { statements(first: 100, after: $after) {
      ... on StatementConnection { pageInfo { hasNextPage endCursor } edges { node { id } } } } }`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const { data } = (await response.json()) as { data: { statements: Page } };
    ids.push(...data.statements.edges.map(({ node }) => node.id));
    const { hasNextPage, endCursor }: Page['pageInfo'] = data.statements.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return ids;
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}
