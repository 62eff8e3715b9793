import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptDossier } from './accept-dossier.ts';
import { Dossier } from '../dossier/dossier.ts';
import { fullTalks } from '../dossier/full-talks.fixture.ts';

type Container = Record<string, unknown> | unknown[];

const full = await fullTalks();

/** Every record and list of a value. */
function containersOf(value: unknown): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersOf)];
}

function fieldOf(container: Container, nth: number): string {
  const keys = Object.keys(container);
  return keys[nth % keys.length] ?? 'added';
}

const values = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    '',
    'x',
    ' x',
    'actor:lindt',
    'Actor:x',
    '\u{1F9DC}',
    'en-us',
    'ZZ',
  ),
  fc.constantFrom<unknown>(
    -1,
    0,
    0.5,
    1.5,
    2 ** 53,
    Number.NaN,
    Infinity,
    '2031-02-30',
    '2031-02',
    'speech',
    'direct',
  ),
  fc
    .constantFrom<() => unknown>(
      () => [],
      () => ({}),
      () => [undefined],
      () => ({ state: 'confirmed' }),
      () => JSON.parse('{"__proto__":1}') as unknown,
    )
    .map((make) => make()),
);

const change = fc.record({
  container: fc.nat(),
  field: fc.nat(),
  way: fc.constantFrom('set', 'remove', 'add', 'copy'),
  value: values,
});

/** A copy of the full talks with changes in places that chance picks. */
const changed = fc.array(change, { maxLength: 3 }).map((changes) => {
  const value = structuredClone(full) as unknown as Record<string, unknown>;
  for (const { container: nth, field, way, value: to } of changes) {
    const containers = containersOf(value);
    const container = containers[nth % containers.length]!;
    const key = fieldOf(container, field);
    if (way === 'remove') Reflect.deleteProperty(container, key);
    else if (way === 'copy')
      Reflect.set(container, key, structuredClone(containers[field % containers.length]));
    else Reflect.set(container, way === 'add' ? 'added' : key, to);
  }
  return value;
});

it('accepts what has every field, and gives what Zod gives, field by field in its order', () => {
  const bare = JSON.parse(JSON.stringify(full)) as { statements: object[]; decisions?: unknown };
  for (const statement of bare.statements) Reflect.deleteProperty(statement, 'counters');
  delete bare.decisions;
  for (const value of [full, bare]) {
    const accepted = acceptDossier(value);
    expect(accepted).toStrictEqual(Dossier.parse(value));
    expect(JSON.stringify(accepted)).toBe(JSON.stringify(Dossier.parse(value)));
    expect(accepted).not.toBe(value);
  }
});

it('accepts nothing that Zod refuses, and gives what Zod gives of all else', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(changed, (value) => {
      const dossier = acceptDossier(value);
      const result = Dossier.safeParse(value);
      seen[dossier ? 'accepted' : 'refused'] += 1;
      // What is refused is asked of Zod, so that anything may be.
      const expected = dossier ? result.data : undefined;
      expect(dossier).toStrictEqual(expected);
      expect(JSON.stringify(dossier)).toBe(JSON.stringify(expected));
      return dossier === undefined || result.success;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(40);
});

it('refuses only what Zod refuses, but for texts of characters of two code units', () => {
  fc.assert(
    fc.property(changed, (value) => {
      fc.pre(!JSON.stringify(value).includes('\u{1F9DC}'));
      // A field that is there without a value is for Zod to take or to refuse.
      const written = JSON.parse(JSON.stringify(value)) as unknown;
      expect(acceptDossier(written) !== undefined).toBe(Dossier.safeParse(written).success);
    }),
    { numRuns: 150 },
  );
});
