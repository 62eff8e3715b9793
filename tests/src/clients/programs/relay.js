// @boundaries-ignore installed into a fresh project
import relay from 'relay-runtime';
import query from './__generated__/relayPageQuery.graphql.js';
import refetch from './__generated__/relayRefetchQuery.graphql.js';
import { expectAll, statements, url } from './expected.js';

const { Environment, fetchQuery, Network, RecordSource, Store } = relay;
const environment = new Environment({
  network: Network.create(async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  }),
  store: new Store(new RecordSource()),
});
const talks = statements[0].split('/')[0];
const page = (after) => fetchQuery(environment, query.default ?? query, { talks, after }).toPromise();
let found = (await page(null)).talks.statements;
// Each page is appended to the connection in Relay's store, which is what a component reads.
while (found.pageInfo.hasNextPage) found = (await page(found.pageInfo.endCursor)).talks.statements;
const ids = found.edges.map(({ node }) => node.id);
expectAll([...ids, ...statements.filter((id) => !id.startsWith(`${talks}/`))]);

const { node } = await fetchQuery(environment, refetch.default ?? refetch, { id: ids[0] }).toPromise();
if (node.id !== ids[0] || !node.gist) throw new Error(`node(id) gave ${JSON.stringify(node)}`);
