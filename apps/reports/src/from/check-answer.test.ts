import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { BriefingDocument } from '../__generated__/graphql.ts';
import { ferryAnswer } from '../fixtures/ferry-answer.ts';
import { checkAnswer } from './check-answer.ts';

const schema = buildSchema(`
  type Query { talks: Result! }
  union Result = Talks | Missing
  type Missing { message: String! }
  type Talks { title: String! count: Int! mode: Mode parts: [Part!]! note: JSON }
  enum Mode { DIRECT MIXED }
  interface Part { name: String! }
  type Word implements Part { name: String! letters: Int! }
  scalar JSON
`);
const query = parse(`
  query { talks { __typename ... on Talks { title total: count mode note parts { ...P } } ... on Missing { message } } }
  fragment P on Part { name ... on Word { letters } }
`);
const sound = {
  talks: {
    __typename: 'Talks',
    title: 'T',
    total: 1,
    mode: null,
    note: { any: 1 },
    parts: [{ __typename: 'Word', name: 'w', letters: 1 }],
    more: 'passed over',
  },
};
const check = (changes: object) =>
  checkAnswer({ talks: { ...sound.talks, ...changes } }, query, schema).map(
    ({ path, problem }) => `${path} ${problem}`,
  );

describe('data held against the query that it answers', () => {
  it('is sound with all that was asked for, and more', () => {
    expect(checkAnswer(sound, query, schema)).toEqual([]);
    expect(check({ __typename: 'Missing', message: 'm' })).toEqual([]);
    expect(check({ parts: [{ name: 'of no type that is told' }] })).toEqual([]);
  });

  it.each([
    [{ title: undefined }, 'talks.title is missing'],
    [{ title: null }, 'talks.title is empty, where something must stand'],
    [{ mode: undefined }, 'talks.mode is missing'],
    [{ mode: 'LOUD' }, 'talks.mode is "LOUD", which is no Mode'],
    [{ total: '1' }, 'talks.total is "1", which is no Int'],
    [{ total: 1.5 }, 'talks.total is 1.5, which is no Int'],
    [{ parts: {} }, 'talks.parts is no list'],
    [{ parts: ['x'] }, 'talks.parts[0] is no Part'],
    [
      { parts: [{ __typename: 'Word', name: 'w', letters: null }] },
      'talks.parts[0].letters is empty, where something must stand',
    ],
    [{ __typename: undefined }, 'talks does not say by __typename which Result it is'],
  ])('%j: says which field is wrong', (changes, problem) => {
    expect(check(changes)).toEqual([problem]);
  });

  it('names three fields at most', () => {
    expect(check({ title: 1, total: 'x', mode: 'x', parts: 1 })).toHaveLength(3);
  });

  it('passes the answers that our own tests compose from', () => {
    const graph = buildSchema(readFileSync(new URL('../../../api/schema.graphql', import.meta.url), 'utf8'), {
      assumeValid: true,
    });
    const { comparison, ...answer } = ferryAnswer();
    const data = { ...answer, comparison: { __typename: 'Comparison', ...comparison } };
    expect(checkAnswer(data, parse(String(BriefingDocument)), graph)).toEqual([]);
  });
});
