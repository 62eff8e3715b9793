import { expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { openTestApi } from './test-api.ts';

const dossiers = ['weir', 'pier', 'lock'].map((slug) =>
  sampleDossier(slug, { accounts: 4, statements: 30, attestations: 20 }),
);

const nested = `query ($first: Int!) { statements(first: $first) { ... on StatementConnection { edges { node {
  gist talks { title } speaker { name represents { name } } topics { label statements { recordId } }
  attestations { account { headline source { name evidence } lineages { title members { account { siglum } } } }
    quotations { words variants { title readings { quotations { words } } } } figures { printed } mentions { printed } }
  discrepancies { title readings { evidence { __typename } } } } } } } }`;

const questions: [question: string, cold: number, warm: number][] = [
  ['{ version }', 0, 0],
  [
    '{ talks(id: "pier") { ... on Talks { title participants { actor { name } } accounts { attestations { quotations { words } } } } } }',
    1,
    1,
  ],
  [
    '{ node(id: "talks:pier/statement:s-1") { id } nodes(ids: ["talks:weir/statement:s-1", "talks:lock/topic:harbour"]) { id } }',
    2,
    2,
  ],
  [
    '{ comparison(talks: "pier") { ... on Comparison { findings { kind } provenance { quotations { words } } } } coverage(talks: "pier") { ... on Coverage { totals { carried } } } }',
    1,
    1,
  ],
  [
    '{ allTalks { ... on TalksConnection { edges { node { title statements { edges { node { speaker { name } } } } } } } } }',
    2,
    2,
  ],
  [
    '{ statements(filter: { speaker: ["actor:miller"], account: ["A"] }) { ... on StatementConnection { totalCount edges { node { gist } } } } }',
    4,
    4,
  ],
  ['{ search(text: "harbour") { ... on SearchConnection { edges { node { record { id } } } } } }', 2, 2],
];

test.each(questions)(
  '%s takes %d SQL statements, and %d when its dossiers are kept',
  async (query, cold, warm) => {
    const { ask, statements } = await openTestApi(dossiers);
    expect((await ask(query)).errors).toBeUndefined();
    expect(statements.splice(0)).toHaveLength(cold);
    await ask(query);
    expect(statements).toHaveLength(warm);
  },
);

test('the number of SQL statements does not grow with the length of the page', async () => {
  const { ask, statements } = await openTestApi(dossiers);
  const counts = [];
  for (const first of [1, 10, 80]) {
    expect((await ask(nested, { first })).errors).toBeUndefined();
    counts.push(statements.splice(0).length);
  }
  expect(counts).toEqual([2, 2, 3]);
});
