import { describe, expect, test } from 'vitest';
import { writeDossier } from '../import/write-dossier.ts';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { openTestApi } from './test-api.ts';

const ferry = sampleDossier('ferry-house', { accounts: 4, statements: 20, attestations: 12 });
const pier = sampleDossier('pier', { accounts: 2, statements: 9, attestations: 8 });

describe('records by their ids', () => {
  test('every kind of record is found by its global id', async () => {
    const { ask } = await openTestApi([ferry, pier]);
    const ids = [
      'talks:pier',
      ...[
        ferry.topics,
        ferry.actors,
        ferry.sources,
        ferry.accounts,
        ferry.statements,
        ferry.attestations,
        ferry.attestations.flatMap(({ quotations }) => quotations),
        ferry.figures,
        ferry.mentions,
        ferry.variants,
        ferry.discrepancies,
        ferry.lineages,
      ].map(([record]) => `${ferry.talks.id}/${record?.id}`),
    ];
    const { data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(data.nodes.map((node: { id: string }) => node.id)).toEqual(ids);
    expect(data.nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      'Talks',
      'Topic',
      'Actor',
      'Source',
      'Account',
      'Statement',
      'Attestation',
      'Quotation',
      'Figure',
      expect.stringMatching(/Mention$/),
      'Variant',
      'Discrepancy',
      'Lineage',
    ]);
  });

  test.each(['talks:nowhere', 'talks:pier/statement:nothing', 'statement:s-1', 'nonsense', '', '\0'])(
    'nothing is found under %j',
    async (id) => {
      const { ask } = await openTestApi([pier]);
      const { data, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(errors).toBeUndefined();
      expect(data).toEqual({ node: null });
    },
  );

  test('talks are found with and without the kind in the id', async () => {
    const { ask } = await openTestApi([ferry, pier]);
    const query =
      '{ a: talks(id: "pier") { ... on Talks { id } } b: talks(id: "talks:pier") { ... on Talks { id } } }';
    const { data } = await ask(query);
    expect(data).toEqual({ a: { id: 'talks:pier' }, b: { id: 'talks:pier' } });
  });

  test('an account is found by siglum and by id', async () => {
    const { ask } = await openTestApi([ferry]);
    const { data } = await ask(`{ talks(id: "ferry-house") { ... on Talks {
      siglum: account(account: "B") { headline }
      id: account(account: "account:b") { headline }
      global: account(account: "talks:ferry-house/account:b") { headline }
      none: account(account: "Z") { headline } } } }`);
    const found = { headline: ferry.accounts[1]?.headline };
    expect(data.talks).toEqual({ siglum: found, id: found, global: found, none: null });
  });
});

describe('relations', () => {
  test('a statement leads to its reports, and these lead back to it', async () => {
    const { ask } = await openTestApi([ferry]);
    const { data } = await ask(`{ node(id: "talks:ferry-house/statement:s-1") { ... on Statement {
      gist speaker { name } topics { label } counteredBy { recordId }
      attestations { recordId mode account { siglum } statements { recordId } quotations { words account { siglum } } }
      accounts { siglum } } } }`);
    const statement = ferry.statements[1];
    const reports = ferry.attestations.filter(({ statements }) => statements.includes('statement:s-1'));
    expect(data.node.gist).toBe(statement?.gist);
    expect(data.node.attestations.map(({ recordId }: { recordId: string }) => recordId)).toEqual(
      reports.map(({ id }) => id),
    );
    expect(data.node.attestations[0].statements).toContainEqual({ recordId: 'statement:s-1' });
    expect(data.node.attestations[0].mode).toBe(reports[0]?.mode.toUpperCase());
    expect(data.node.counteredBy.map(({ recordId }: { recordId: string }) => recordId)).toEqual(
      ferry.statements.filter(({ counters }) => counters.includes('statement:s-1')).map(({ id }) => id),
    );
    expect(new Set(data.node.accounts.map(({ siglum }: { siglum: string }) => siglum))).toEqual(
      new Set(reports.map(({ account }) => account.slice(-1).toUpperCase())),
    );
  });

  test('evidence of a discrepancy is the record that bears it out', async () => {
    const { ask } = await openTestApi([ferry]);
    const { data } = await ask(
      '{ talks(id: "ferry-house") { ... on Talks { discrepancies { edges { node { readings { accounts { siglum } evidence { __typename ... on Figure { printed } } } } } } } } }',
    );
    expect(data.talks.discrepancies.edges[0].node.readings[0]).toEqual({
      accounts: [{ siglum: 'A' }],
      evidence: [{ __typename: 'Figure', printed: 'forty' }],
    });
  });

  test('the whole dossier is given as it was imported', async () => {
    const { ask } = await openTestApi([ferry]);
    const { data } = await ask('{ talks(id: "ferry-house") { ... on Talks { dossier digest } } }');
    expect(data.talks).toEqual({ dossier: ferry, digest: 'digest of talks:ferry-house' });
  });

  test('what is imported anew is what the next question is answered from', async () => {
    const { ask, store } = await openTestApi([pier]);
    const question = '{ talks(id: "pier") { ... on Talks { title } } }';
    expect((await ask(question)).data.talks.title).toBe('Talks at pier, version 1');
    const changed = sampleDossier('pier', { version: 2 });
    await writeDossier(store, { dossier: changed, digest: 'another', folder: 'pier' });
    expect((await ask(question)).data.talks.title).toBe('Talks at pier, version 2');
  });
});

describe('comparisons', () => {
  const question = `query ($talks: ID!, $accounts: [String!]) { comparison(talks: $talks, accounts: $accounts) {
    __typename
    ... on Comparison { statements accounts { siglum } coverage { bands { topic { label } statements { number statement { gist } cells { account { siglum } mode } } } } }
    ... on AccountNotFound { asked accountsKnown: known message hint }
    ... on TalksNotFound { asked talksKnown: known } } }`;

  test('all accounts are compared where none is named', async () => {
    const { ask } = await openTestApi([ferry]);
    const { data, errors } = await ask(question, { talks: 'ferry-house' });
    expect(errors).toBeUndefined();
    expect(data.comparison.accounts).toEqual(['A', 'B', 'C', 'D'].map((siglum) => ({ siglum })));
    const rows = data.comparison.coverage.bands.flatMap((band: { statements: unknown[] }) => band.statements);
    expect(rows).toHaveLength(data.comparison.statements);
  });

  test('an empty list names none, and leaves nothing behind for those who ask next', async () => {
    const { ask } = await openTestApi([ferry]);
    const empty = await ask(question, { talks: 'ferry-house', accounts: [] });
    expect(empty.data.comparison.accounts).toHaveLength(4);
    expect((await ask(question, { talks: 'ferry-house' })).data).toEqual(empty.data);
  });

  test('only the accounts named are compared, by siglum or id', async () => {
    const { ask } = await openTestApi([ferry]);
    const { data } = await ask(question, { talks: 'ferry-house', accounts: ['D', 'account:b', 'B'] });
    expect(data.comparison.accounts).toEqual([{ siglum: 'B' }, { siglum: 'D' }]);
  });

  test('an account that does not exist is named with those that do', async () => {
    const { ask } = await openTestApi([ferry]);
    const { data } = await ask(question, { talks: 'ferry-house', accounts: ['A', 'Q'] });
    expect(data.comparison).toEqual({
      __typename: 'AccountNotFound',
      asked: 'Q',
      accountsKnown: ['A', 'B', 'C', 'D'],
      message: 'There is no account "Q"',
      hint: 'Name one of these: A, B, C, D.',
    });
  });

  test('talks that do not exist are named with those that do', async () => {
    const { ask } = await openTestApi([ferry, pier]);
    const { data } = await ask(question, { talks: 'atlantis' });
    expect(data.comparison).toEqual({
      __typename: 'TalksNotFound',
      asked: 'atlantis',
      talksKnown: ['talks:ferry-house', 'talks:pier'],
    });
  });

  test('coverage is the matrix of the comparison', async () => {
    const { ask } = await openTestApi([ferry]);
    const { data } = await ask(
      '{ coverage(talks: "ferry-house", accounts: ["A"]) { ... on Coverage { totals { account { siglum } carried absent } } } }',
    );
    expect(data.coverage.totals).toEqual([
      { account: { siglum: 'A' }, carried: expect.any(Number), absent: 0 },
    ]);
  });
});
