import { createHash } from 'node:crypto';
// @boundaries-ignore installed into a fresh project
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
// @boundaries-ignore installed into a fresh project
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
// @boundaries-ignore installed into a fresh project
import { relayStylePagination } from '@apollo/client/utilities';
import { expectAll, statements, url } from './expected.js';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const talks = statements[0].split('/')[0];
const client = new ApolloClient({
  // Asks by hash first and sends the document where the server does not know it.
  link: ApolloLink.from([new PersistedQueryLink({ sha256 }), new HttpLink({ uri: url })]),
  cache: new InMemoryCache({
    possibleTypes: { TalksResult: ['Talks', 'TalksNotFound'] },
    typePolicies: { Talks: { fields: { statements: relayStylePagination() } } },
  }),
});
const query = gql`
  query Page($talks: ID!, $after: String) {
    talks(id: $talks) {
      ... on Talks {
        id
        statements(first: 20, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              id
              gist
            }
          }
        }
      }
    }
  }
`;
let after = null;
do {
  const { data } = await client.query({ query, variables: { talks, after }, fetchPolicy: 'network-only' });
  const { hasNextPage, endCursor } = data.talks.statements.pageInfo;
  after = hasNextPage ? endCursor : null;
} while (after !== null);
// The pages make up one list in the cache.
const { talks: whole } = client.cache.readQuery({ query, variables: { talks } });
const ids = whole.statements.edges.map(({ node }) => node.id);
expectAll([...ids, ...statements.filter((id) => !id.startsWith(`${talks}/`))]);

// Records are kept by their global ids, so another question finds them in the cache.
const [first] = ids;
const fragment = gql`
  fragment Known on Statement {
    gist
  }
`;
if (!client.cache.readFragment({ id: `Statement:${first}`, fragment })?.gist)
  throw new Error('not in the cache');
