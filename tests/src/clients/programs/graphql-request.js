// @boundaries-ignore installed into a fresh project
import { gql, GraphQLClient } from 'graphql-request';
import { expectAll, url } from './expected.js';

const client = new GraphQLClient(url);
const page = gql`
  query Page($after: String) {
    statements(first: 20, after: $after) {
      ... on StatementConnection {
        totalCount
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
  const { statements } = await client.request(page, { after });
  ids.push(...statements.edges.map(({ node }) => node.id));
  after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
} while (after !== null);
expectAll(ids);
