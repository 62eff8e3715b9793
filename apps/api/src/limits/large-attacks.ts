import type { Attack } from './attack.ts';

const list = (length: number, make: (index: number) => string): string =>
  Array.from({ length }, (_, index) => make(index)).join(' ');

function ask(query: string, variables?: unknown): string {
  return JSON.stringify({ query, ...(variables !== undefined && { variables }) });
}

const onStatement = 'query { statements { ... on StatementConnection { edges { node';
const close = (depth: number): string => ' }'.repeat(depth);

/** Bytes of the largest of them; with JSON around, still within what a body may have. */
const large = 200_000;

/** Documents, variables and batches that are made to cost much to read, to validate or to answer. */
export const largeAttacks: readonly Attack[] = [
  { name: 'token bomb of 200 KB', body: ask(`{ ${'a '.repeat(large / 2)}}`), rule: 'tokens' },
  { name: 'token bomb of punctuation', body: ask('{'.repeat(large)) },
  { name: 'token bomb of numbers', body: ask(`{ a(b: [${'1 '.repeat(large / 2)}]) }`), rule: 'tokens' },
  { name: 'body of 2 MB', body: ask(`{ version } #${'x'.repeat(10 * large)}`), rule: 'body' },
  { name: 'comment of 200 KB', body: ask(`{ version } #${'x'.repeat(large)}`), harmless: true },
  { name: 'commas of 200 KB', body: ask(`{ version${','.repeat(large)} }`), harmless: true },
  {
    name: 'fields inside one another',
    body: ask(`${onStatement} { ${'attestations { statements { '.repeat(400)}id${close(800)}${close(5)}`),
    rule: 'depth',
  },
  {
    name: 'inline fragments inside one another',
    body: ask(`{ ${'... { '.repeat(1300)}version${close(1301)}`),
    rule: 'depth',
  },
  {
    name: 'fragments that hide depth',
    body: ask(
      `${onStatement} { ...F0 }${close(4)} ${list(
        55,
        (index) =>
          `fragment F${index} on Statement { attestations { statements { ${index === 54 ? 'id' : `...F${index + 1}`} } } }`,
      )}`,
    ),
    rule: 'depth',
  },
  {
    name: 'fragments in a circle',
    body: ask(
      `${onStatement} { ...F0 }${close(4)} ${list(
        55,
        (index) => `fragment F${index} on Statement { counters { ...F${(index + 1) % 55} } }`,
      )}`,
    ),
    rule: 'depth',
  },
  {
    name: 'a fragment in itself',
    body: ask('{ ...F } fragment F on Query { ...F version ...F }'),
  },
  {
    name: 'fragments that double at every step',
    body: ask(
      `${onStatement} { ...F0 }${close(4)} ${list(
        55,
        (index) =>
          `fragment F${index} on Statement { a${index}: gist ...F${index + 1} b${index}: gist ...F${index + 1} }`,
      )} fragment F55 on Statement { gist }`,
    ),
    rule: 'fragments',
  },
  {
    name: 'many fragments beside one another',
    body: ask(
      `{ ${list(300, (index) => `...F${index}`)} } ${list(300, (index) => `fragment F${index} on Query { version }`)}`,
    ),
    rule: 'fragments',
  },
  {
    name: 'sixty fragments beside one another',
    body: ask(
      `{ ${list(59, (index) => `...F${index}`)} } ${list(59, (index) => `fragment F${index} on Query { version }`)}`,
    ),
    harmless: true,
  },
  {
    name: 'fields to be merged through fragments',
    body: ask(
      `{ ${list(55, (index) => `...F${index}`)} } ${list(
        55,
        (index) => `fragment F${index} on Query { talks(id: "x") { ... on Talks { id } } }`,
      )}`,
    ),
    rule: 'repeats',
  },
  {
    name: 'fields to be merged at every level',
    body: ask(
      `{ ${list(4, () => `talks(id: "x") { ... on Talks { ${list(4, () => `topics { ${list(3, () => 'id')} }`)} } }`)} }`,
    ),
    harmless: true,
  },
  { name: 'alias flood', body: ask(`{ ${list(1000, (index) => `a${index}: version`)} }`), rule: 'aliases' },
  {
    name: 'alias flood of __typename',
    body: ask(`{ ${list(1000, (index) => `a${index}: __typename`)} }`),
    rule: 'aliases',
  },
  {
    name: 'aliases multiplied by fragments',
    body: ask(
      `{ ${list(10, () => '...F')} } fragment F on Query { ${list(10, (index) => `a${index}: version`)} }`,
    ),
    rule: 'aliases',
  },
  { name: 'the same field again and again', body: ask(`{ ${'version '.repeat(3900)}}`), rule: 'repeats' },
  {
    name: 'the same fields inside one another again and again',
    body: ask(`{ ${list(60, () => `talks(id: "x") { ... on Talks { ${list(20, () => 'id')} } }`)} }`),
    rule: 'repeats',
  },
  { name: 'directive flood', body: ask(`{ version ${'@skip(if: false) '.repeat(500)}}`), rule: 'directives' },
  { name: 'flood of unknown directives', body: ask(`{ version ${'@x'.repeat(1900)} }`), rule: 'directives' },
  {
    name: 'directives multiplied by fragments',
    body: ask(`{ ${list(15, () => '...F')} } fragment F on Query { version ${'@a '.repeat(10)} }`),
    rule: 'directives',
  },
  {
    name: 'many operations',
    body: JSON.stringify({
      query: list(700, (index) => `query Q${index} { version }`),
      operationName: 'Q9',
    }),
    rule: 'fragments',
  },
  { name: 'many unnamed operations', body: ask('{ version } '.repeat(900)) },
  { name: 'batch of many', body: `[${list(2000, () => '{"query":"{ version }"},')}{}]`, rule: 'batch' },
  {
    name: 'list of ids in the document',
    body: ask(
      `{ nodes(ids: [${list(1900, (index) => `"talks:${index}"`)}]) { ... on Talks { id title place { name } } } }`,
    ),
    rule: 'values',
  },
  {
    name: 'ids of whole talks by variable',
    body: ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Talks { statements(first: 100) { edges { node { gist attestations { id } } } } } } }',
      { ids: Array.from({ length: 900 }, () => 'talks:pier') },
    ),
    rule: 'cost',
  },
  {
    name: 'comparisons of many choices of accounts',
    body: ask(
      `{ ${list(26, (index) => `a${index}: comparison(talks: "x", accounts: ["A", "${index}"]) { __typename }`)} }`,
    ),
    rule: 'cost',
  },
  {
    name: 'pages inside pages',
    body: ask(
      '{ allTalks(first: 100) { ... on TalksConnection { edges { node { statements(first: 100) { edges { node { attestations { statements { attestations { id } } } } } } } } } } }',
    ),
    rule: 'cost',
  },
  {
    name: 'a circle walked as far as depth allows',
    body: ask(`${onStatement} { ${'attestations { statements { '.repeat(5)}id${close(10)}${close(5)}`),
    rule: 'cost',
  },
  {
    name: 'a string of 200 KB',
    body: ask(`{ talks(id: "${'x'.repeat(large)}") { __typename } }`),
    rule: 'values',
  },
  {
    name: 'a block string of 200 KB',
    body: ask(`{ talks(id: """${'  x\n'.repeat(large / 5)}""") { __typename } }`),
    rule: 'values',
  },
  {
    name: 'a string of escapes',
    body: ask(`{ talks(id: "${String.raw`\u{1F600}`.repeat(large / 10)}") { __typename } }`),
    rule: 'values',
  },
  {
    name: 'a broken escape behind many',
    body: ask(String.raw`{ talks(id: "${String.raw`A`.repeat(large / 8)}\uZZZZ") { id } }`),
  },
  { name: 'a name of 200 KB', body: ask(`{ ${'x'.repeat(large)} }`) },
  {
    name: 'a value of an enum of 200 KB',
    body: ask(`{ statements(filter: { mode: [${'X'.repeat(large)}] }) { __typename } }`),
  },
  { name: 'a number of 200 KB', body: ask(`{ statements(first: ${'9'.repeat(large)}) { __typename } }`) },
  {
    name: 'lists inside one another',
    body: ask(`{ nodes(ids: ${'['.repeat(1900)}${']'.repeat(1900)}) { id } }`),
    rule: 'depth',
  },
  {
    name: 'filters inside one another',
    body: ask(`{ statements(filter: ${'{ not: '.repeat(900)}{}${'}'.repeat(900)}) { __typename } }`),
    rule: 'depth',
  },
  {
    name: 'filters inside one another by variable',
    body: `{"query":"query ($f: StatementFilter) { statements(filter: $f) { __typename } }","variables":{"f":${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}}}`,
    rule: 'depth',
  },
  {
    name: 'lists inside one another by variable',
    body: `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    rule: 'depth',
  },
  {
    name: 'many variables',
    body: ask(
      `query (${list(900, (index) => `$v${index}: ID`)}) { version }`,
      Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`v${index}`, 'x'.repeat(100)])),
    ),
  },
  {
    name: 'variables of 200 KB that nobody uses',
    body: ask('{ version }', { unused: 'x'.repeat(large) }),
    rule: 'values',
  },
  {
    name: 'many unknown fields that are nearly right',
    body: ask(`{ ${list(1900, (index) => `statement${index}`)} }`),
  },
  {
    name: 'introspection in circles',
    body: ask(`{ __schema { types { ${'fields { type { '.repeat(5)}name${close(10)} } } }`),
    rule: 'introspection',
  },
  {
    name: 'introspection of possible types in circles',
    body: ask(`{ __schema { types { ${'possibleTypes { '.repeat(6)}name${close(6)} } } }`),
    rule: 'introspection',
  },
  {
    name: 'introspection deeper than types go',
    body: ask(`{ __type(name: "Query") { ${'ofType { '.repeat(500)}name${close(500)} } }`),
    rule: 'depth',
  },
  {
    name: 'introspection many times over',
    body: ask(
      `{ ${list(45, (index) => `a${index}: __schema { types { fields { args { type { name } } type { name } } } }`)} }`,
    ),
    rule: 'cost',
  },
  { name: 'a document that never ends', body: ask(`{ talks(id: "x") { ${'... on Talks { '.repeat(600)}`) },
  { name: 'a string that never ends', body: ask(`{ talks(id: "${'x'.repeat(large)}`) },
  { name: 'a block string that never ends', body: ask(`{ talks(id: """${'x\n'.repeat(large / 3)}`) },
  { name: 'JSON that never ends', body: `{"query":"{ version }","variables":${'{"a":'.repeat(30_000)}` },
  { name: 'nothing but brackets', body: '['.repeat(large) },
];
