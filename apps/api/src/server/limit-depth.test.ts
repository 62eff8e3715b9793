import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { expect, test } from 'vitest';
import { limitDepth } from './limit-depth.ts';

const schema = buildSchema('type Query { next: Query, leaf: Int }');

function refusals(document: string): string[] {
  return validate(schema, parse(document), [...specifiedRules, limitDepth]).map(({ message }) => message);
}

const nest = (depth: number, leaf = 'leaf'): string =>
  depth === 1 ? leaf : `next { ${nest(depth - 1, leaf)} }`;

test('sixteen fields deep is answered, seventeen is not', () => {
  expect(refusals(`{ ${nest(16)} }`)).toEqual([]);
  expect(refusals(`{ ${nest(17)} }`)).toEqual(['The operation is 17 fields deep; 16 are the most']);
});

test('fragments count as what they stand for, inline ones too', () => {
  const fragment = `fragment F on Query { ${nest(8)} }`;
  expect(refusals(`{ ${nest(9, '...F')} } ${fragment}`)).toEqual([]);
  expect(refusals(`{ ${nest(10, '...F')} } ${fragment}`)).toHaveLength(1);
  expect(refusals(`{ ${nest(9, '... on Query { ... { next { ...F } } }')} } ${fragment}`)).toHaveLength(1);
});

test('the deepest branch counts, wherever it stands', () => {
  expect(refusals(`{ leaf ${nest(17)} other: leaf }`)).toHaveLength(1);
});

test('fragments in a circle end the measuring', () => {
  const messages = refusals(
    '{ ...A } fragment A on Query { next { ...B } } fragment B on Query { next { ...A } }',
  );
  expect(messages).toEqual([expect.stringContaining('Cannot spread fragment "A" within itself')]);
});

test('fragments that double at every step are measured once each', () => {
  const doubling = Array.from({ length: 200 }, (_, index) => {
    const next = index === 199 ? 'leaf' : `...F${index + 1} ...F${index + 1}`;
    return `fragment F${index} on Query { ${next} }`;
  });
  expect(validate(schema, parse(`{ ...F0 } ${doubling.join(' ')}`), [limitDepth])).toEqual([]);
});
