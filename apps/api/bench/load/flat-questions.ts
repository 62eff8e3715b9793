import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './ask.ts';

/** One of the questions that are asked of a small and a large store. */
export interface FlatQuestion {
  readonly name: string;
  readonly query: string;
  /** Variables of the so-manieth time that it is asked, of a store with so many dossiers. */
  readonly variables: (time: number, store: AskedStore) => object;
}

/** What questions need to know of a store. */
export interface AskedStore {
  /** Names of all talks; the first ten are large and in every store. */
  readonly slugs: readonly string[];
  /** Where the thousandth page begins, by order. */
  readonly thousandth: Readonly<Record<string, string>>;
}

const manifest = join(import.meta.dirname, '../../../reports/src/__generated__/persisted-documents.json');
const [briefing = ''] = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);

const statementPage = `query ($first: Int, $after: String, $field: StatementOrderField!) {
  statements(first: $first, after: $after, orderBy: { field: $field, direction: DESCENDING }) {
    ... on StatementConnection { pageInfo { endCursor } edges { node { gist speaker { name } accounts { siglum } } } } } }`;

const searchPage = `query ($text: String!, $filter: SearchFilter) { search(text: $text, first: 20, filter: $filter) {
    ... on SearchConnection { edges { node { highlights { field parts { text matched } }
      record { id ... on Statement { gist speaker { name } } ... on Talks { title } ... on Topic { label } } } } } } }`;

const pick = <Item>(items: readonly Item[], time: number): Item => items[(time * 7919) % items.length]!;
const large = ({ slugs }: AskedStore, time: number): string => slugs[time % 10]!;
const inOrder =
  (field: string): FlatQuestion['variables'] =>
  (_time, { thousandth }) => ({
    first: 1,
    after: thousandth[field],
    field,
  });

/** The questions. */
export const flatQuestions: readonly FlatQuestion[] = [
  {
    name: 'the briefing’s query, large talks',
    query: briefing,
    variables: (time, store) => ({ talks: large(store, time) }),
  },
  {
    name: 'the briefing’s query, any talks',
    query: briefing,
    variables: (time, { slugs }) => ({ talks: pick(slugs, time) }),
  },
  {
    name: 'search: a rare name',
    query: searchPage,
    variables: (time, { slugs }) => ({ text: pick(slugs, time) }),
  },
  {
    name: 'search: a word of one in four texts',
    query: searchPage,
    variables: () => ({ text: 'harbour' }),
  },
  {
    name: 'search: 20 talks found by name, others each time',
    query: searchPage,
    variables: (time, { slugs }) => ({ text: slugs.length > 100 ? `small ${10 + (time % 90)}` : 'large' }),
  },
  {
    name: 'statements with a rare word',
    query:
      '{ statements(filter: { text: "zeppelin" }) { ... on StatementConnection { edges { node { gist } } } } }',
    variables: () => ({}),
  },
  {
    name: 'search: a beginning of many words',
    query: searchPage,
    variables: () => ({ text: 'ha' }),
  },
  {
    name: 'search: two words that stand apart',
    query: searchPage,
    variables: () => ({ text: 'matters harbour' }),
  },
  {
    name: 'search: that word, in figures',
    query: searchPage,
    variables: () => ({ text: 'prisoners', filter: { kind: ['FIGURE'] } }),
  },
  {
    name: 'statements with a word of many',
    query: `{ statements(first: 20, filter: { text: "harbour" }, orderBy: { field: INDEPENDENT, direction: DESCENDING }) {
      ... on StatementConnection { edges { node { gist } } } } }`,
    variables: () => ({}),
  },
  {
    name: 'statements of one speaker, neither claims nor of few accounts',
    query: `{ statements(first: 20, filter: { speaker: ["actor:miller"], not: { or: [{ kind: [CLAIM] }, { carriedByAtMost: 0 }] } }) {
      ... on StatementConnection { edges { node { gist } } } } }`,
    variables: () => ({}),
  },
  {
    name: 'statements of a speaker whom no talks have',
    query: `query ($speaker: [ID!]) { statements(first: 20, filter: { speaker: $speaker }) {
      ... on StatementConnection { edges { node { gist } } } ... on RecordNotFound { known } } }`,
    variables: () => ({ speaker: ['actor:nobody'] }),
  },
  {
    name: 'search: that word, in one talks',
    query: searchPage,
    variables: (time, { slugs }) => ({ text: 'harbour', filter: { talks: [pick(slugs, time)] } }),
  },
  {
    name: 'page 1000 of statements, as in the dossiers',
    query: statementPage.replace(', direction: DESCENDING', ''),
    variables: inOrder('DOSSIER'),
  },
  {
    name: 'page 1000 of statements, by accounts',
    query: statementPage,
    variables: inOrder('CARRIED_BY'),
  },
  {
    name: 'page 1000 of statements, fewest accounts first',
    query: statementPage.replace('DESCENDING', 'ASCENDING'),
    variables: inOrder('CARRIED_BY'),
  },
  {
    name: 'page 1000 of statements, by speaker',
    query: statementPage,
    variables: inOrder('SPEAKER'),
  },
  {
    name: 'accounts, the newest first',
    query: `{ accounts(first: 20, orderBy: { field: PUBLISHED, direction: DESCENDING }) {
      ... on AccountConnection { edges { node { siglum headline published { date } } } } } }`,
    variables: () => ({}),
  },
  {
    name: 'mentions with a word of many',
    query: `{ mentions(first: 20, filter: { text: "meeting", review: [CONFIRMED] }, orderBy: { field: DATE }) {
      ... on MentionConnection { edges { node { printed kind } } } } }`,
    variables: () => ({}),
  },
  {
    name: '50 statements of one talks, by accounts',
    query: statementPage.replace('first: $first', 'filter: { talks: ["large-3"] }, first: $first'),
    variables: () => ({ first: 50, field: 'CARRIED_BY' }),
  },
  {
    name: '20 talks with their participants',
    query: `{ allTalks(first: 20) { ... on TalksConnection { edges { node { title participants { actor { name } } } } } } }`,
    variables: () => ({}),
  },
  {
    name: 'how many statements there are',
    query: '{ statements(first: 1) { ... on StatementConnection { totalCount } } }',
    variables: () => ({}),
  },
  {
    name: 'statements by kind, of one talks',
    query: `query ($talks: ID!) { statementGroups(by: [KIND], filter: { talks: [$talks] }) {
      ... on GroupConnection { edges { node { count keys { value } } } } } }`,
    variables: (time, { slugs }) => ({ talks: pick(slugs, time) }),
  },
  {
    name: 'statements by kind, of all talks',
    query: `{ statementGroups(by: [KIND]) { ... on GroupConnection { edges { node { count keys { value } } } } } }`,
    variables: () => ({}),
  },
];

/** Walks to where the thousandth page of one statement begins. */
export async function findThousandth(url: string, field: string): Promise<string> {
  let after: string | null = null;
  const query = field === 'DOSSIER' ? statementPage.replace(', direction: DESCENDING', '') : statementPage;
  // 999 records come before it.
  for (let left = 999; left > 0; left -= 100) {
    const variables = { first: Math.min(left, 100), after, field };
    const data = (await ask(url, { query, variables })) as {
      statements: { pageInfo: { endCursor: string } };
    };
    after = data.statements.pageInfo.endCursor;
  }
  return after ?? '';
}
