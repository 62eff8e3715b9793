import { describe, expect, test } from 'vitest';
import { openTestApi } from '../server/test-api.ts';
import { attacks, type Attack } from './attack-corpus.ts';

interface Answer {
  readonly status: number;
  readonly reported: readonly string[];
  readonly data: unknown;
  /** Code and rule of the first error. */
  readonly extensions: { readonly rule?: string; readonly code?: string } | undefined;
}

async function send({ body }: Attack): Promise<Answer> {
  const { fetch, reported } = await openTestApi([]);
  // A client for which most servers answer even what they refuse with status 200.
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch('/graphql', { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { extensions?: Answer['extensions'] }[];
  };
  return { status: response.status, reported, data, extensions: errors?.[0]?.extensions };
}

describe('is refused by its rule', () => {
  test.each(attacks.filter(({ rule }) => rule !== undefined))('$name: $rule', async (attack) => {
    const { status, reported, data, extensions } = await send(attack);
    expect(data).toBeUndefined();
    expect(status).toBe(400);
    expect(extensions).toEqual({ rule: attack.rule, code: expect.stringMatching(/^[A-Z_]+$/) });
    expect(reported).toEqual([]);
  });
});

describe('is refused as no question', () => {
  test.each(attacks.filter(({ rule, harmless }) => rule === undefined && !harmless))(
    '$name',
    async (attack) => {
      const { reported, data, extensions } = await send(attack);
      expect(data ?? undefined).toBeUndefined();
      expect(extensions).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/) });
      expect(reported).toEqual([]);
    },
  );
});

describe('does no harm', () => {
  test.each(attacks.filter(({ harmless }) => harmless))('$name', async (attack) => {
    const { data, extensions } = await send(attack);
    expect(extensions).toBeUndefined();
    expect(data).toBeTypeOf('object');
  });
});
