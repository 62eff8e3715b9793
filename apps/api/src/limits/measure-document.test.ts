import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { measureDocument, type Measures } from './measure-document.ts';

function measure(document: string): Measures | undefined {
  return measureDocument(parse(document))[0];
}

const nest = (depth: number, leaf = 'leaf'): string =>
  depth === 1 ? leaf : `next { ${nest(depth - 1, leaf)} }`;

test('the deepest branch counts, wherever it stands', () => {
  expect(measure(`{ leaf ${nest(17)} other: leaf }`)).toMatchObject({ depth: 17, nesting: 17 });
});

test('fragments count as what they stand for, inline ones too', () => {
  const fragment = `fragment F on Query { ${nest(8)} }`;
  expect(measure(`{ ${nest(9, '...F')} } ${fragment}`)?.depth).toBe(16);
  expect(measure(`{ ${nest(9, '... on Query { ... { next { ...F } } }')} } ${fragment}`)?.depth).toBe(17);
});

test('aliases and directives count as often as the fragments that have them are spread', () => {
  const document = `query ($v: ID @x) @y { ...F ...F @skip(if: true) b { ...F } }
    fragment F on Query @z { a: version @include(if: true) }`;
  expect(measure(document)).toMatchObject({ aliases: 3, directives: 9 });
});

test('values count by the lists and objects inside one another', () => {
  expect(measure('{ a(b: 1, c: [1, [2]], d: { e: [{ f: $v }] }) }')?.valueDepth).toBe(3);
});

test('values of directives and what variables are without are values too', () => {
  const document = `query ($a: [ID] = ["x", "long"] @y(z: 1)) @w(v: [[2]]) { a @defer(label: "longer") ...F @include(if: true) }
    fragment F on Query { b }`;
  // A list and two in it, one, two lists and one in them, one on the field, one on the spread.
  expect(measure(document)).toMatchObject({ values: 3 + 1 + 3 + 1 + 1, longest: 6, valueDepth: 2 });
});

test('fragments in a circle end the measuring, and each is measured by itself', () => {
  const all = measureDocument(
    parse('{ leaf } fragment A on Query { next { ...B } } fragment B on Query { next { ...A } }'),
  );
  expect(all.map(({ depth }) => depth)).toEqual([1, 2, 1]);
});

test('fragments that double at every step are measured once each', () => {
  const doubling = Array.from({ length: 200 }, (_, index) => {
    const next = index === 199 ? 'a: leaf' : `...F${index + 1} ...F${index + 1}`;
    return `fragment F${index} on Query { ${next} }`;
  });
  expect(measure(`{ ...F0 } ${doubling.join(' ')}`)?.aliases).toBe(2 ** 199);
});
