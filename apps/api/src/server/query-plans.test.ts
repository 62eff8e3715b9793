import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeDossier } from '../import/write-dossier.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { tableNames, type TableName } from '../store/tables.ts';
import { openTestApi, testLists as lists, type TestApi } from './test-api.ts';

// A plan says what a question costs of many dossiers where a clock says how busy the machine is.

const statements: string[] = [];
let store: Store;

beforeAll(async () => {
  const opened = await openStore(
    { engine: 'sqlite', file: ':memory:' },
    { log: ({ query }) => statements.push(query.sql) },
  );
  if (!opened.ok) throw new Error(opened.problem.message);
  ({ store } = opened);
  for (let nth = 0; nth < 40; nth += 1) {
    const dossier = sampleDossier(`quay-${nth}`, { accounts: 2, statements: 6, attestations: 4 });
    await writeDossier(store, { dossier, digest: dossier.talks.id, folder: '' });
  }
  await sql`analyze`.execute(store.db);
  return () => store.close();
});

/** What SQLite does for a question, line by line, looking up the dossiers that it answers from apart. */
async function plansOf(
  { ask }: TestApi,
  query: string,
  variables: object,
): Promise<{ plan: string[]; data: object; asked: string[] }> {
  statements.length = 0;
  const { data, errors } = await ask(query, { ...variables });
  expect(errors).toBeUndefined();
  const asked = statements.filter(
    (text) => !text.includes('from dossiers') && !text.includes('from "dossiers"'),
  );
  const plan: string[] = [];
  for (const text of asked) {
    const { rows } = await sql<{ detail: string }>`${sql.raw(`explain query plan ${text}`)}`.execute(
      store.db,
    );
    plan.push(...rows.map(({ detail }) => detail));
  }
  return { plan, data: data as object, asked };
}

/** A table is read whole, or all that was read is sorted before the first of it is given. */
const readsWhole = /^SCAN (\w+)$/;
const costsMore = (line: string): boolean =>
  tableNames.includes(readsWhole.exec(line)?.[1] as TableName) || line === 'USE TEMP B-TREE FOR ORDER BY';

describe('A page of a list over all talks is read off an index', () => {
  test.each(Object.entries(lists))(
    '%s, in every order and direction, from the start and from a cursor',
    async (field, type) => {
      const api = await openTestApi([], store);
      const { data } = await api.ask(`{ field: __type(name: "${type}OrderField") { enumValues { name } } }`);
      const orders = (data.field.enumValues as { name: string }[]).map(({ name }) => name);
      expect(orders).toContain('DOSSIER');
      for (const order of orders) {
        for (const direction of ['ASCENDING', 'DESCENDING']) {
          const query = `query ($after: String) { page: ${field}(first: 2, after: $after, orderBy: { field: ${order}, direction: ${direction} }) {
          ... on ${type}Connection { pageInfo { endCursor } edges { node { id } } } } }`;
          const first = await plansOf(api, query, {});
          const { endCursor } = (first.data as { page: { pageInfo: { endCursor: string } } }).page.pageInfo;
          const next = await plansOf(api, query, { after: endCursor });
          const lines = [...first.plan, ...next.plan];
          expect({ order, direction, lines: lines.filter(costsMore) }).toEqual({
            order,
            direction,
            lines: [],
          });
        }
      }
    },
  );
});

function count(filter: string): string {
  return `{ statements(first: 1${filter}) { ... on StatementConnection { totalCount } } }`;
}

describe('What is asked of all talks is read off an index', () => {
  test.each([
    [
      'a search',
      '{ search(text: "harbour", first: 5) { ... on SearchConnection { edges { node { language } } } } }',
    ],
    [
      'a search in statements',
      '{ search(text: "harbour", first: 5, filter: { kind: [STATEMENT] }) { ... on SearchConnection { edges { node { language } } } } }',
    ],
    [
      'a rare word',
      '{ statements(first: 5, filter: { text: "zeppelin" }) { ... on StatementConnection { edges { node { id } } } } }',
    ],
    [
      'statements of a speaker whom nobody knows',
      '{ statements(first: 5, filter: { speaker: ["actor:nobody"] }) { ... on StatementConnection { edges { node { id } } } } }',
    ],
    ['how many there are', '{ statements(first: 1) { ... on StatementConnection { totalCount } } }'],
    [
      'how many there are of each kind',
      '{ statementGroups(by: [KIND]) { ... on GroupConnection { edges { node { count } } } } }',
    ],
  ])('%s', async (_what, query) => {
    const { plan } = await plansOf(await openTestApi([], store), query, {});
    expect(plan.length).toBeGreaterThan(0);
    expect(plan.filter((line) => tableNames.includes(readsWhole.exec(line)?.[1] as TableName))).toEqual([]);
  });

  test('a count that the store keeps is read off its own table, and another one is not', async () => {
    const api = await openTestApi([], store);
    const kept = await plansOf(api, count(''), {});
    expect(kept.asked.filter((text) => text.includes('group_counts'))).toHaveLength(1);
    const { data, asked } = await plansOf(api, count(', filter: { kind: [CLAIM] }'), {});
    expect(asked.filter((text) => text.includes('group_counts'))).toHaveLength(0);
    expect(data).toEqual({ statements: { totalCount: 80 } });
  });
});
