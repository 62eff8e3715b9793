import { describe, expect, test } from 'vitest';
import { openTestApi } from '../server/test-api.ts';
import { requestOf, type Attack } from './attack.ts';
import { attacks } from './attack-corpus.ts';

interface Answer {
  readonly status: number;
  readonly reported: readonly string[];
  readonly data: unknown;
  /** Code and rule of the first error. */
  readonly extensions: { readonly rule?: string; readonly code?: string } | undefined;
}

async function send(attack: Attack): Promise<Answer> {
  const { fetch, reported } = await openTestApi([]);
  // A client for which most servers answer even what they refuse with status 200.
  const { path, init } = requestOf(attack, { accept: 'application/json' });
  const response = await fetch(path, init);
  const text = await response.text();
  const { data, errors } = (text === '' ? {} : JSON.parse(text)) as {
    data?: unknown;
    errors?: { extensions?: Answer['extensions'] }[];
  };
  return { status: response.status, reported, data, extensions: errors?.[0]?.extensions };
}

test('no two attacks have one name', () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});

describe('is refused by its rule', () => {
  test.each(attacks.filter(({ rule }) => rule !== undefined))('$name: $rule', async (attack) => {
    const { status, reported, data, extensions } = await send(attack);
    expect(data ?? undefined).toBeUndefined();
    expect(status).toBe(400);
    expect(extensions).toEqual({ rule: attack.rule, code: expect.stringMatching(/^[A-Z_]+$/) });
    expect(reported).toEqual([]);
  });
});

describe('is refused as no question', () => {
  test.each(
    attacks.filter(({ rule, harmless, status }) => rule === undefined && !harmless && status === undefined),
  )('$name', async (attack) => {
    const { reported, data, extensions } = await send(attack);
    expect(data ?? undefined).toBeUndefined();
    const code = new RegExp(`^${attack.code ?? '[A-Z_]+'}$`);
    expect(extensions).toMatchObject({ code: expect.stringMatching(code) });
    expect(reported).toEqual([]);
  });
});

describe('is answered without data', () => {
  test.each(attacks.filter(({ status }) => status !== undefined))('$name: $status', async (attack) => {
    const { reported, data, status } = await send(attack);
    expect({ status, data: data ?? null }).toEqual({ status: attack.status, data: null });
    expect(reported).toEqual([]);
  });
});

describe('does no harm', () => {
  test.each(attacks.filter(({ harmless }) => harmless))('$name', async (attack) => {
    const { data, extensions, reported } = await send(attack);
    expect(extensions).toBeUndefined();
    expect(data).toBeTypeOf('object');
    expect(reported).toEqual([]);
    expect({}).not.toHaveProperty('a');
  });
});
