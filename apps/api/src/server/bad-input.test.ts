import { describe, expect, test } from 'vitest';
import { sampleDossier } from '../samples/sample-dossier.ts';
import { openTestApi } from './test-api.ts';

const pier = sampleDossier('pier');

const json = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

describe('questions that are refused', () => {
  test.each([
    ['a document that ends too early', '{ talks(id: "pier") {', 'Syntax Error'],
    [
      'a field that does not exist',
      '{ talks(id: "pier") { ... on Talks { weather } } }',
      'Cannot query field "weather"',
    ],
    ['an argument of the wrong type', '{ statements(first: "ten") { __typename } }', 'Int cannot represent'],
    [
      'a value that is not of the enum',
      '{ statements(filter: { mode: [SUNG] }) { __typename } }',
      'Value "SUNG" does not exist',
    ],
    [
      'a country that is none',
      '{ allTalks(filter: { country: ["Atlantis"] }) { __typename } }',
      'is no CountryCode',
    ],
    ['no operation', 'fragment F on Query { version }', 'operation'],
    [
      'a variable that is missing',
      'query ($talks: ID!) { talks(id: $talks) { __typename } }',
      'was not provided',
    ],
  ])('%s', async (_what, query, message) => {
    const { ask, reported } = await openTestApi([pier]);
    const { status, errors } = await ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions).toMatchObject({ code: expect.stringMatching(/./) });
    expect(reported).toEqual([]);
  });

  test.each([
    ['among the variables', 'query ($from: EdtfDate) { list(from: $from) }', { from: 'yesterday' }],
    ['in the document', 'query { list(from: "yesterday") }', {}],
  ])('a date that is none, %s, with its place and the form of one', async (_where, text, variables) => {
    const { ask } = await openTestApi([pier]);
    const query = text.replace(
      /list\(from: (.*?)\)/,
      'statements(filter: { held: { from: $1 } }) { __typename }',
    );
    const { status, errors } = await ask(query, variables);
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/"yesterday".*is no EdtfDate: Extended Date\/Time Format/),
      locations: [{ line: 1, column: expect.any(Number) }],
      extensions: { code: expect.stringMatching(/^(?:BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/) },
    });
  });

  test('one that goes deeper than any person asks, with fragments written out', async () => {
    const { ask } = await openTestApi([pier]);
    const step = 'accounts { attestations { statements { ... on Statement { ...F } } } }';
    const query = `{ node(id: "talks:pier") { ... on Talks { accounts { attestations { statements { ...A } } } } } }
      fragment A on Statement { ${step.replace('F', 'B')} }
      fragment B on Statement { ${step.replace('F', 'C')} }
      fragment C on Statement { ${step.replace('F', 'D')} }
      fragment D on Statement { ${step.replace('... on Statement { ...F }', 'gist')} }`;
    const { status, errors } = await ask(query);
    expect(status).toBe(400);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'TOO_DEEP' }) }),
    ]);
  });

  test('one whose fragments go in a circle', async () => {
    const { ask } = await openTestApi([pier]);
    const { status, errors } = await ask(
      '{ node(id: "talks:pier") { ...A } } fragment A on Statement { counters { ...B } } fragment B on Statement { counters { ...A } }',
    );
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('Cannot spread fragment');
  });

  test('one that is short and comes to more than it looks', async () => {
    const { ask, reported } = await openTestApi([sampleDossier('pier', { attestations: 300 })]);
    const circle =
      'attestations { statements { attestations { statements { attestations { recordId } } } } }';
    const { data, errors } = await ask(
      `{ statements { ... on StatementConnection { edges { node { ${circle} } } } } }`,
    );
    expect(data).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'ANSWER_TOO_LARGE' } })]);
    expect(reported).toEqual([]);
  });

  test('one with more words than any document has', async () => {
    const { ask } = await openTestApi([pier]);
    const { status, errors } = await ask(`{ ${'version '.repeat(20_000)} }`);
    expect(status).toBe(400);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: { code: 'TOO_MANY_TOKENS', rule: 'tokens' } }),
    ]);
  });

  test.each([
    ['no JSON', 'hello'],
    ['JSON that is no question', '[]'],
    ['a question without a document', '{}'],
    ['several questions at once', '[{"query":"{ version }"},{"query":"{ version }"}]'],
  ])('%s', async (_what, body) => {
    const { fetch } = await openTestApi([pier]);
    const response = await fetch('/graphql', { method: 'POST', headers: json, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toHaveProperty('errors');
  });

  test('a form that another site could have sent', async () => {
    const { fetch } = await openTestApi([pier]);
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ version }"}',
    });
    expect(response.status).toBe(415);
  });

  test('a path where nothing is', async () => {
    const { fetch } = await openTestApi([pier]);
    expect((await fetch('/nowhere')).status).toBe(404);
  });

  test('one hundred and one ids at once', async () => {
    const { ask } = await openTestApi([pier]);
    const ids = Array<string>(101).fill('talks:pier');
    const { errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(errors?.[0]?.message).toBe('At most 100 ids are looked up at once, not 101');
  });
});

describe('questions without an answer', () => {
  test.each([
    ['talks', 'talks(id: "atlantis")', 'TalksNotFound', 'There are no talks "atlantis"'],
    [
      'talks in a filter',
      'statements(filter: { talks: ["atlantis"] })',
      'TalksNotFound',
      'There are no talks "atlantis"',
    ],
    ['an account', 'accounts(filter: { account: ["Q"] })', 'AccountNotFound', 'There is no account "Q"'],
    [
      'a speaker',
      'quotations(filter: { speaker: ["actor:nobody"] })',
      'RecordNotFound',
      'There is no actor "actor:nobody"',
    ],
    ['a cursor', 'figures(after: "nonsense")', 'InvalidCursor', '"nonsense" is no cursor of this list'],
    [
      'a page of less than nothing',
      'variants(first: -1)',
      'InvalidPage',
      'A page of -1 records is not to be had',
    ],
    [
      'too long a page',
      'search(text: "x", first: 1000)',
      'InvalidPage',
      'A page of 1000 records is not to be had',
    ],
  ])('%s: the result says why and what to do', async (_what, field, type, message) => {
    const { ask, reported } = await openTestApi([pier]);
    const { status, data, errors } = await ask(
      `{ asked: ${field} { __typename ... on Failure { message hint } } }`,
    );
    expect(status).toBe(200);
    expect(errors).toBeUndefined();
    expect(data.asked).toEqual({ __typename: type, message, hint: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(reported).toEqual([]);
  });

  test('a bad cursor of a list inside of talks is an error with a code', async () => {
    const { ask } = await openTestApi([pier]);
    const { data, errors } = await ask(
      '{ talks(id: "pier") { ... on Talks { title statements(after: "nonsense") { totalCount } } } }',
    );
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('INVALID_CURSOR');
  });
});

describe('faults of the server', () => {
  test('a client is not told what went wrong inside, the operator is', async () => {
    const { ask, store, reported } = await openTestApi([pier]);
    await store.close();
    const { data, errors } = await ask('{ talks(id: "pier") { __typename } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.message).toMatch(
      /^(Something went wrong in the server|The store cannot be read at the moment)$/,
    );
    expect(reported.join('\n')).not.toBe('');
  });

  test('health says that the store cannot be read', async () => {
    const { fetch, store } = await openTestApi([pier]);
    expect(await (await fetch('/health')).json()).toEqual({
      status: 'ok',
      talks: 1,
      graph: '1.0',
      store: 'sqlite',
    });
    await store.close();
    const response = await fetch('/health');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'failing' });
  });
});

describe('other sites', () => {
  test('their pages may not read answers', async () => {
    const { fetch } = await openTestApi([pier]);
    const headers = { ...json, origin: 'https://elsewhere.example' };
    const response = await fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ version }"}' });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('every answer names the version of the graph', async () => {
    const { ask } = await openTestApi([pier]);
    const { data, headers } = await ask('{ version }');
    expect(headers.get('parley-graph-version')).toBe(data.version);
  });
});
