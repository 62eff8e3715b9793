import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import * as z from 'zod';
import { compileSchema, refused } from './compile-schema.ts';

/** Schemas with something in them that is left to Zod, or that is easily got wrong; and a value that each takes. */
const schemas: readonly (readonly [string, z.ZodType, unknown])[] = [
  ['a text that is trimmed', z.strictObject({ a: z.string().trim().min(1) }), { a: ' x ' }],
  ['a text of so many characters', z.strictObject({ a: z.string().min(1).max(3) }), { a: 'xy' }],
  ['a text with a format of its own', z.strictObject({ a: z.url().optional() }), { a: 'https://a.example' }],
  ['a pattern that remembers', z.strictObject({ a: z.string().regex(/[xy]/g) }), { a: 'x' }],
  ['a number within bounds', z.strictObject({ a: z.number().gt(0).lt(2) }), { a: 1.5 }],
  ['a number of few bits', z.strictObject({ a: z.int32() }), { a: 1 }],
  ['a number made of a text', z.strictObject({ a: z.coerce.number() }), { a: 1 }],
  [
    'a value that is made into another',
    z.strictObject({ a: z.string().transform((text) => text.length) }),
    { a: 'xy' },
  ],
  [
    'a value or none or null',
    z.strictObject({ a: z.string().nullish(), b: z.number().nullable() }),
    { b: null },
  ],
  ['a default made anew', z.strictObject({ a: z.array(z.string()).default(() => ['x']) }), {}],
  ['a default that is checked', z.strictObject({ a: z.number().prefault(1) }), { a: 0 }],
  ['a record that drops what it does not know', z.object({ a: z.number() }), { a: 1, c: 'x' }],
  ['a record that keeps what it does not know', z.looseObject({ a: z.number() }), { a: 1, c: 'x' }],
  ['a record with a rule', z.strictObject({ a: z.number() }).refine(({ a }) => a > 0), { a: 1 }],
  ['a list of so many', z.array(z.number()).min(1).max(2), [0, 1]],
  ['one of several without a mark', z.union([z.strictObject({ a: z.number() }), z.string()]), 'x'],
  [
    'one of several by a mark, with a default',
    z.discriminatedUnion('a', [
      z.strictObject({ a: z.literal('x'), b: z.array(z.number()).default([]) }),
      z.strictObject({ a: z.enum(['y', 'xy']) }),
    ]),
    { a: 'x' },
  ],
  ['a record inside itself', nested(), { a: 0, b: [{ a: 1 }] }],
  [
    'a literal that is no text',
    z.strictObject({ a: z.literal([1, null, 'x']), b: z.undefined().optional() }),
    { a: null },
  ],
];

function nested(): z.ZodType {
  const schema: z.ZodType = z.strictObject({
    a: z.number(),
    get b() {
      return z.array(schema).optional();
    },
  });
  return schema;
}

const scalars = fc.constantFrom<unknown>(
  'x',
  'y',
  'xy',
  ' x ',
  '',
  '𝔸',
  '𝔸𝔸',
  'https://a.example',
  0,
  1,
  1.5,
  2 ** 40,
  null,
  true,
);
const lists = fc.array(scalars, { maxLength: 3 });
const records = (inner: fc.Arbitrary<unknown>) =>
  fc.record({ a: inner, b: inner, c: inner }, { requiredKeys: [] });
const values = fc.oneof(
  records(fc.oneof(scalars, lists, fc.constant(undefined))),
  fc.constant({}),
  fc.record({ a: scalars }),
  fc.record({ a: scalars, b: fc.oneof(scalars, lists, fc.array(records(scalars), { maxLength: 2 })) }),
  lists,
  scalars,
);

it.each(schemas)('takes %s as Zod does, or leaves it', (_, schema, taken) => {
  const accept = compileSchema(schema);
  expect(accept(taken)).not.toBe(refused);
  fc.assert(
    fc.property(values, (value) => {
      const given = accept(value);
      if (given === refused) return;
      const result = schema.safeParse(value);
      expect(result.success).toBe(true);
      expect(given).toStrictEqual(result.data);
      expect(JSON.stringify(given)).toBe(JSON.stringify(result.data));
    }),
    { numRuns: 400, examples: [[taken]] },
  );
});

it.each([
  ['a refinement that gives something like true', z.string().refine((text) => text.length), 'x'],
  ['a default that may be absent', z.strictObject({ a: z.number().default(1).optional() }), { a: 1 }],
  ['a text that may have too few characters', z.string().min(2), 'xyz'],
])('leaves %s to Zod', (_, schema, value) => {
  expect(schema.safeParse(value).success).toBe(true);
  expect(compileSchema(schema)(value)).toBe(refused);
});

it('goes without code where none may be made', () => {
  vi.stubGlobal('Function', () => {
    throw new EvalError('Code generation from strings disallowed for this context');
  });
  const accept = compileSchema(z.strictObject({ a: z.number() }));
  vi.unstubAllGlobals();
  expect(accept({ a: 1 })).toEqual({ a: 1 });
  expect(accept({ a: 'x' })).toBe(refused);
});
