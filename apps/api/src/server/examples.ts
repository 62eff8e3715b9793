/** Questions that stand ready in GraphiQL, each a tab of its own. Every one takes the id of the talks. */
export const examples: readonly string[] = [
  `# Which talks are there, and how many accounts of each?
query AllTalks {
  allTalks(orderBy: { field: DATE, direction: DESCENDING }) {
    ... on TalksConnection {
      totalCount
      edges { node { id title date place { name } accounts { siglum headline source { name } } } }
    }
  }
}
`,
  `# Which statements do most accounts carry, and how does each report them?
query MostCarried($talks: ID!) {
  statements(first: 10, filter: { talks: [$talks] }, orderBy: { field: CARRIED_BY, direction: DESCENDING }) {
    ... on StatementConnection {
      totalCount
      edges {
        node {
          gist
          speaker { name }
          attestations { account { siglum } mode cue { printed } quotations { words } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
    ... on Failure { message hint }
  }
}
`,
  `# Where do the accounts contradict one another?
query Contradictions($talks: ID!) {
  comparison(talks: $talks) {
    ... on Comparison {
      accounts { siglum account { headline } }
      discrepancies {
        rank
        kind
        status
        discrepancy { title explanation }
        readings { gist accounts { siglum } evidence { printed anchor { start end } } }
      }
    }
    ... on Failure { message hint }
  }
}
`,
  `# Which quotations have several wordings, and how do they differ?
query Wordings($talks: ID!) {
  comparison(talks: $talks) {
    ... on Comparison {
      apparatus {
        title
        base { siglum }
        readings { account { siglum } extent added leftOut segments { kind text } }
      }
    }
    ... on Failure { message hint }
  }
}
`,
  `# Who is given how many words, by which account?
query ShareOfVoice($talks: ID!) {
  comparison(talks: $talks) {
    ... on Comparison {
      voice { speakers { speaker { name } quoted reported accounts { account { siglum } quoted reported } } }
    }
    ... on Failure { message hint }
  }
}
`,
  `# What is said about something?
query Search($talks: [ID!]) {
  search(text: "talks", filter: { talks: $talks, kind: [TALKS, STATEMENT, QUOTATION] }) {
    ... on SearchConnection {
      totalCount
      edges {
        node {
          record {
            id
            ... on Talks { title }
            ... on Statement { gist speaker { name } }
            ... on Quotation { words account { siglum } }
          }
        }
      }
    }
    ... on Failure { message hint }
  }
}
`,
];
