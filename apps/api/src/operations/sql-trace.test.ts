import { expect, test } from 'vitest';
import { shapeOf } from './sql-trace.ts';

test.each([
  ['select "id" from "statements" where "id" = $1', 'SELECT', ['statements']],
  [
    '/* prepared */ select a from talks join accounts on 1 = 1, (select 1 from talks) t',
    'SELECT',
    ['talks', 'accounts'],
  ],
  ['insert into "search_texts" ("id") values (?)', 'INSERT', ['search_texts']],
  ['begin immediate', 'BEGIN', []],
  ['pragma optimize', 'STATEMENT', []],
  ['select * from json_each(?) as item', 'SELECT', []],
])('of %j the operation and the tables are told', (text, operation, tables) => {
  expect(shapeOf(text)).toMatchObject({ operation, tables });
});

test('statements of one text have one shape, and others another', () => {
  const [one, same, other] = ['select 1', 'select 1', 'select 2'].map((text) => shapeOf(text).shape);
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});
