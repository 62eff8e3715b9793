// @boundaries-ignore installed into a fresh project
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core';
import { expectAll, url } from './expected.js';

// GET, so that the server's entity tags and caches between are of use.
const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: true });
const page = gql`
  query Page($after: String) {
    statements(first: 20, after: $after) {
      ... on StatementConnection {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
        }
      }
    }
  }
`;
const ids = [];
let after = null;
do {
  const { data, error } = await client.query(page, { after }).toPromise();
  if (error) throw error;
  ids.push(...data.statements.edges.map(({ node }) => node.id));
  after = data.statements.pageInfo.hasNextPage ? data.statements.pageInfo.endCursor : null;
} while (after !== null);
expectAll(ids);

const { error } = await client
  .query(
    gql`
      {
        statements {
          ... on StatementConnection {
            nothing
          }
        }
      }
    `,
    {},
  )
  .toPromise();
if (!error?.graphQLErrors[0]?.message.includes('"nothing"')) throw new Error(`told ${error}`);
