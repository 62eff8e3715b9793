// @boundaries-ignore installed into a fresh project
import { graphql } from 'relay-runtime';

// Read by Relay's compiler alone: what a page of an application would ask, with its connection and its refetch.
export const page = graphql`
  query relayPageQuery($talks: ID!, $after: String) {
    talks(id: $talks) {
      ... on Talks {
        id
        statements(first: 20, after: $after) @connection(key: "Talks_statements") {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              id
              gist
              ...relayStatement
            }
          }
        }
      }
    }
  }
`;
export const statement = graphql`
  fragment relayStatement on Statement @refetchable(queryName: "relayStatementRefetchQuery") {
    gist
    speaker {
      name
    }
  }
`;
export const refetch = graphql`
  query relayRefetchQuery($id: ID!) {
    node(id: $id) {
      id
      ... on Statement {
        gist
      }
    }
  }
`;
