import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { countRepeats } from './count-repeats.ts';

test.each([
  ['{ a b }', 0],
  ['{ a a a }', 2],
  ['{ a: x b: x }', 0],
  ['{ a: x a: x }', 1],
  ['{ t { id } t { id } }', 1],
  ['{ t { id id } u { id } }', 1],
  ['{ ...F ...F } fragment F on Query { a }', 1],
  ['{ ... on A { t { id } } ... on B { t { id } } }', 1],
])('%s repeats %d', (document, repeats) => {
  expect(countRepeats(parse(document))).toBe(repeats);
});

test('fields with selections repeat through fragments, leaves do not', () => {
  const fragments = 'fragment F on Query { a t { id } } fragment G on Query { a t { id } }';
  expect(countRepeats(parse(`{ ...F ...G } ${fragments}`))).toBe(1);
});

test('fragments in a circle and fragments that do not exist end the counting', () => {
  expect(
    countRepeats(parse('{ ...A ...Z } fragment A on Q { t { ...B } } fragment B on Q { ...A u { id } }')),
  ).toBe(0);
});
