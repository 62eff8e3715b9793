import { describe, expect, test } from 'vitest';
import { serveForTest } from '../server/test-serve.ts';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** What graphql-cop looks for in a server as it should be run for others; none of it may be found. */
const production = { PARLEY_MODE: 'production' };

async function ask(query: string): Promise<Answer> {
  const { post } = await serveForTest([], production);
  return (await (await post(query)).json()) as Answer;
}

describe('a server in production mode', () => {
  test('answers no hundred aliases', async () => {
    const aliases = Array.from({ length: 101 }, (_, index) => `alias${index}:__typename`).join(' \n');
    expect(await ask(`query cop { ${aliases} }`)).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_ALIASES', rule: 'aliases' } }],
    });
  });

  test('answers no batch of ten', async () => {
    const { url } = await serveForTest([], production);
    const batch = Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }));
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { rule: 'batch' } }] });
  });

  test('answers no introspection, in circles or not', async () => {
    const circle =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    for (const query of [circle, 'query cop { __schema { types { name fields { name } } } }']) {
      expect(await ask(query)).not.toHaveProperty('data');
    }
  });

  test('does not go on about ten directives of one field', async () => {
    const { errors } = await ask('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }');
    expect(errors).not.toHaveLength(0);
    expect(errors).not.toHaveLength(10);
  });

  test('answers the same field no five hundred times', async () => {
    expect(await ask(`query cop { ${'__typename \n'.repeat(500)} }`)).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REPEATS', rule: 'repeats' } }],
    });
  });

  test.each([
    'query cop { __schema { directive } }',
    'query cop { versio }',
    'query cop { statements(filter: { mode: [DIREC] }) { __typename } }',
    'query cop { statements(frist: 1) { __typename } }',
  ])('suggests no names where %s is asked', async (query) => {
    const { errors } = await ask(query);
    expect(errors).not.toHaveLength(0);
    expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });

  test('suggests no names for the values of variables', async () => {
    const { url } = await serveForTest([], production);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($filter: StatementFilter) { statements(filter: $filter) { __typename } }',
        variables: { filter: { mode: ['DIREC'] } },
      }),
    });
    const text = await response.text();
    expect(text).toContain('DIREC');
    expect(text).not.toContain('Did you mean');
  });

  test.each(['mutation cop {__typename}', 'query cop {__typename}'])('takes no %s by GET', async (query) => {
    const { url } = await serveForTest([], production);
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).not.toHaveProperty('data');
  });

  test('takes no form of another site', async () => {
    const { url } = await serveForTest([], production);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: 'query cop { __typename }' }),
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'CSRF_PREVENTED' } }] });
  });

  test('shows no page to try questions', async () => {
    const { url } = await serveForTest([], production);
    for (const path of ['/', '/graphql']) {
      const page = await (await fetch(`${url}${path}`, { headers: { accept: 'text/html' } })).text();
      expect(page).not.toMatch(/graphiql|GraphQL Playground|graphql-playground/i);
    }
  });

  test('traces nothing and tells of no exception', async () => {
    for (const query of ['query cop { __typename }', 'qwerty cop { abc }']) {
      expect(JSON.stringify(await ask(query))).not.toMatch(/tracing|exception|stack/);
    }
  });
});
