import { gzipSync } from 'node:zlib';
import type { Attack } from './attack.ts';

const large = 200_000;
const text = (parts: readonly string[] | string): string =>
  typeof parts === 'string' ? parts : parts.join(' ');

function list<Item>(length: number, make: (index: number) => Item): Item[] {
  return Array.from({ length }, (_, index) => make(index));
}

function ask(query: string | readonly string[], variables?: unknown): string {
  return JSON.stringify({ query: text(query), ...(variables !== undefined && { variables }) });
}

const filtered = 'query ($f: StatementFilter) { statements(filter: $f) { __typename } }';
const searched = 'query ($text: String!) { search(text: $text) { __typename } }';
const paged =
  'query ($after: String) { statements(after: $after) { __typename ... on Failure { message } } }';
const noted = 'mutation { confirm(input: { talks: "pier", version: "", records: [] }) { __typename } }';

const inBase64 = (value: string): string => Buffer.from(value).toString('base64url');
const get = (search: string): Pick<Attack, 'path'> => ({ path: `/graphql?${search}` });

/** Fragments of which each spreads all that come after it. */
const fan = (count: number): string[] => [
  '{ ...F0 }',
  ...list(count, (index) => {
    const later = list(count - index - 1, (step) => `...F${index + step + 1}`).join(' ');
    return `fragment F${index} on Query { version ${later} }`;
  }),
];

/** Fragments that part in two at every level, all of other names. */
const tree = (count: number): string[] => [
  '{ ...F0 }',
  ...list(count, (index) => {
    const parts = [2 * index + 1, 2 * index + 2].filter((part) => part < count).map((part) => `...F${part}`);
    return `fragment F${index} on Query { talks(id: "x") { __typename } ${parts.join(' ')} }`;
  }),
];

/** What is sent beside large documents: values, searches, cursors, odd JSON, odd Unicode, odd HTTP. */
export const oddAttacks: readonly Attack[] = [
  { name: 'fragments that fan out', body: ask(fan(55)), rule: 'fragments' },
  { name: 'fragments that part in two at every level', body: ask(tree(59)), rule: 'repeats' },
  {
    name: 'fields of one name with other arguments',
    body: ask(`{ ${list(60, (index) => `talks(id: "${index}") { __typename }`).join(' ')} }`),
    rule: 'repeats',
  },
  {
    name: 'flood of deferred parts',
    body: ask(`{ ${list(60, (index) => `... @defer(label: "${index}") { version }`).join(' ')} }`),
    rule: 'directives',
  },
  {
    name: 'conditions by variable on every field',
    body: ask(
      `query ($no: Boolean = false) { ${list(60, (index) => `a${index}: version @include(if: $no)`).join(' ')} }`,
    ),
    rule: 'aliases',
  },
  {
    name: 'arguments of one field again and again',
    body: ask(`{ statements(${list(1200, () => 'first: 1').join(' ')}) { __typename } }`),
  },
  {
    name: 'one field of an input again and again',
    body: ask(`{ statements(filter: { ${list(900, () => 'text: "a"').join(' ')} }) { __typename } }`),
  },
  {
    name: 'a filter of ten thousand alternatives',
    body: ask(filtered, { f: { or: list(10_000, () => ({ kind: ['CLAIM'] })) } }),
    rule: 'values',
  },
  {
    name: 'a filter of ten thousand empty alternatives',
    body: ask(filtered, { f: { and: list(10_000, () => ({})) } }),
    rule: 'values',
  },
  {
    name: 'a filter of thirty thousand topics',
    body: ask(filtered, { f: { topic: list(30_000, (index) => `t${index}`) } }),
    rule: 'values',
  },
  {
    name: 'a filter of three hundred alternatives',
    body: ask(filtered, { f: { or: list(300, () => ({ kind: ['CLAIM'] })) } }),
    rule: 'filter',
  },
  {
    name: 'a filter of nine hundred empty alternatives',
    body: ask(filtered, { f: { and: list(900, () => ({})) } }),
    rule: 'filter',
  },
  {
    name: 'nine different texts in one filter',
    body: ask(filtered, { f: { or: list(9, (index) => ({ text: `ha ${index}` })) } }),
    rule: 'filter',
  },
  {
    name: 'more ids than are looked up at once',
    body: ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: list(900, () => 'talks:pier') }),
    rule: 'ids',
  },
  {
    name: 'sixty searches in one filter',
    body: ask(filtered, { f: { or: list(60, () => ({ text: 'ha ma' })) } }),
    harmless: true,
  },
  {
    name: 'a filter of ten thousand wrong values',
    body: ask(filtered, { f: { kind: list(10_000, () => 'NONE') } }),
  },
  {
    name: 'a filter with a field of another name',
    body: ask(filtered, { f: { [`x${'y'.repeat(large)}`]: 1 } }),
  },
  {
    name: 'a search for a text of 200 KB',
    body: ask(searched, { text: 'harbour '.repeat(large / 8) }),
    rule: 'values',
  },
  {
    name: 'a search for one word of 200 KB',
    body: ask(searched, { text: 'a'.repeat(large) }),
    rule: 'values',
  },
  {
    name: 'a search for as many words as there are',
    body: ask(searched, { text: list(500, (index) => index.toString(36)).join(' ') }),
    harmless: true,
  },
  {
    name: 'a search in the language of the full-text index',
    body: ask(searched, { text: '") OR NEAR(a b, 9) NOT * ^ -x {terms}: "'.repeat(45) }),
    harmless: true,
  },
  {
    name: 'a search for signs that decompose into eighteen',
    body: ask(searched, { text: '\uFDFA'.repeat(2000) }),
    harmless: true,
  },
  {
    name: 'a search for a letter with 1999 accents',
    body: ask(searched, { text: `e${'\u0301'.repeat(1999)}` }),
    harmless: true,
  },
  {
    name: 'a search for halves of signs and zero bytes',
    body: ask(searched, { text: '\uD800\u0000\uDC00\u202E\uFEFF'.repeat(400) }),
    harmless: true,
  },
  {
    name: 'fifty searches in one operation',
    body: ask(`{ ${list(50, (index) => `a${index}: search(text: "ha ma") { __typename }`).join(' ')} }`),
    harmless: true,
  },
  {
    name: 'an expression that would go back and forth',
    body: ask('query ($id: ID!) { node(id: $id) { id } }', { id: `talks:${'a-'.repeat(large / 2)}!` }),
    rule: 'values',
  },
  {
    name: 'a text of 200 KB that a variable is without',
    body: ask(
      `query ($text: String! = "${'harbour '.repeat(large / 8)}") { search(text: $text) { __typename } }`,
    ),
    rule: 'values',
  },
  {
    name: 'a list that a variable is without',
    body: ask(`query ($ids: [ID!]! = [${'"x" '.repeat(1900)}]) { nodes(ids: $ids) { id } }`),
    rule: 'values',
  },
  {
    name: 'lists inside one another that a variable is without',
    body: ask(`query ($ids: [ID!]! = ${'['.repeat(900)}${']'.repeat(900)}) { nodes(ids: $ids) { id } }`),
    rule: 'depth',
  },
  {
    name: 'a label of 200 KB on a deferred part',
    body: ask(`{ ... @defer(label: "${'x'.repeat(large)}") { version } }`),
    rule: 'values',
  },
  { name: 'a cursor of 200 KB', body: ask(paged, { after: 'A'.repeat(large) }), rule: 'values' },
  {
    name: 'a cursor of lists inside one another',
    body: ask(paged, { after: inBase64('['.repeat(700) + ']'.repeat(700)) }),
    harmless: true,
  },
  {
    name: 'a cursor with an object in it',
    body: ask(paged, { after: inBase64('["DOSSIER",{"toString":1},{"__proto__":[]}]') }),
    harmless: true,
  },
  {
    name: 'a cursor that no number holds',
    body: ask(paged, { after: inBase64('["DOSSIER","talks:x",1e999]') }),
    harmless: true,
  },
  { name: 'names that look like others', body: ask('{ versіon }') },
  { name: 'a document behind a mark of byte order', body: `\uFEFF${ask('{ version }')}`, harmless: true },
  {
    name: 'bytes that are no UTF-8',
    body: Buffer.from([...Buffer.from('{"query":"{ version }'), 0xff, 0xfe, 0x22, 0x7d]),
  },
  {
    name: 'JSON with the same key twice',
    body: '{"query":"{ nothing }","query":"{ version }"}',
    harmless: true,
  },
  {
    name: 'JSON that would change all objects',
    body: '{"query":"{ version }","__proto__":{"query":"{ a }"},"variables":{"__proto__":{"a":1}},"constructor":{"prototype":{"b":1}}}',
  },
  {
    name: 'variables that would change all objects',
    body: '{"query":"{ version }","variables":{"__proto__":{"a":1},"constructor":{"prototype":{"b":1}}}}',
    harmless: true,
  },
  { name: 'a body that is a number', body: '1' },
  { name: 'lists in a batch', body: `[${'['.repeat(50_000)}${']'.repeat(50_000)}]` },
  { name: 'a batch of nothing', body: '[]' },
  {
    name: 'documents by ids that are guessed',
    body: JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` }),
    code: 'PERSISTED_DOCUMENT_NOT_FOUND',
  },
  {
    name: 'a document by the name of what all objects have',
    body: JSON.stringify({ documentId: '__proto__' }),
    code: 'PERSISTED_DOCUMENT_NOT_FOUND',
  },
  {
    name: 'a document by an id of 200 KB',
    body: JSON.stringify({ documentId: 'sha256:'.repeat(large / 7) }),
    code: 'PERSISTED_DOCUMENT_NOT_FOUND',
  },
  {
    name: 'a document that is to be registered',
    body: JSON.stringify({
      query: '{ weather }',
      extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
    }),
  },
  { name: 'a mutation where nothing may be written', body: ask(noted), status: 200 },
  { name: 'an address of 12 KB', ...get(`query=${'%7B'.repeat(2000)}`) },
  {
    name: 'an address of many parameters',
    ...get(`query={version}&${list(3000, () => 'a=b').join('&')}`),
    harmless: true,
  },
  { name: 'variables in an address that are no JSON', ...get('query={version}&variables={{{{') },
  { name: 'a mutation in an address', ...get(`query=${encodeURIComponent(noted)}`) },
  { name: 'an address with half an escape', ...get('query=%E0%A4%A') },
  {
    name: 'a form with files in it',
    body: '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ version }"}\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    code: 'CSRF_PREVENTED',
  },
  {
    name: 'a form with files in it, by a program',
    body: '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ version }"}\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'graphql-require-preflight': '1' },
    status: 415,
  },
  {
    name: 'a form of another site',
    body: 'query={version}',
    headers: { 'content-type': 'text/plain' },
    code: 'CSRF_PREVENTED',
  },
  {
    name: 'a body that unpacks to 100 MB',
    body: gzipSync(Buffer.alloc(100_000_000, ' ')),
    headers: { 'content-encoding': 'gzip' },
    code: 'CONTENT_CODED',
  },
  {
    name: 'a body in a coding that nobody knows',
    body: ask('{ version }'),
    headers: { 'content-encoding': 'x, '.repeat(1000) + 'gzip' },
    code: 'CONTENT_CODED',
  },
  {
    name: 'a token that is none, of 6 KB',
    body: ask('{ version }'),
    headers: { authorization: `Bearer ${'x'.repeat(6000)}` },
    harmless: true,
  },
];
