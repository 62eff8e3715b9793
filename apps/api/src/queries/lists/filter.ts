import { GraphQLError } from 'graphql';
import type { Engine } from '../../store/engine.ts';
import { every, none, some, type Condition } from './conditions.ts';
import type { FilterField } from './fields.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';
import { refer, type AskedReference, type Reference } from './references.ts';

const deepestFilter = 8;
const mostParts = 200;

/** The condition that a filter stands for; with no filter, every row fits. */
export function conditionOf<Fields extends FilterFields, Item>(
  list: RecordList<Fields, Item>,
  filter: Filter<Fields> | null | undefined,
  engine: Engine,
): Condition {
  if (filter === null || filter === undefined) return every([]);
  const { and, or, not } = filter;
  const within = (part: Filter<Fields>): Condition => conditionOf(list, part, engine);
  return every([
    ...givenFields(list, filter).map(([field, value]) => field.condition(value, engine)),
    ...(list.jointly?.(filter) ?? []),
    ...(and ?? []).map(within),
    ...(or ? [some(or.map(within))] : []),
    ...(not ? [none(within(not))] : []),
  ]);
}

/**
 * All records that a filter names, those inside of `and`, `or` and `not` too. Each is looked for in the talks that
 * stand beside it or, where none do, in those of the filter around it.
 */
export function gatherReferences<Fields extends FilterFields, Item>(
  list: RecordList<Fields, Item>,
  filter: Filter<Fields> | null | undefined,
  around: readonly Reference[] = [],
): AskedReference[] {
  if (filter === null || filter === undefined) return [];
  const { and, or, not } = filter;
  const parts = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  const named = givenFields(list, filter).flatMap(([field, value]) =>
    field.names === undefined ? [] : refer(field.names, value as readonly string[]),
  );
  const beside = named.filter(({ kind }) => kind === 'talks');
  const talks = beside.length > 0 ? beside : around;
  return [
    ...named.map((reference) => ({ ...reference, talks })),
    ...parts.flatMap((part) => gatherReferences(list, part, talks)),
  ];
}

function givenFields<Fields extends FilterFields, Item>(
  list: RecordList<Fields, Item>,
  filter: Filter<Fields>,
): [FilterField<unknown>, unknown][] {
  return Object.entries<FilterField<unknown>>(list.fields)
    .map(([name, field]): [FilterField<unknown>, unknown] => [field, filter[name]])
    .filter(([, value]) => value !== null && value !== undefined);
}

/** Throws where a filter nests or lists more than a database should be asked; none that a person writes does. */
export function refuseOversize(filter: unknown): void {
  if (countParts(filter, 1) > mostParts) {
    throw new GraphQLError(
      `The filter is too large: it may nest ${deepestFilter} deep and have ${mostParts} values`,
      { extensions: { code: 'FILTER_TOO_LARGE' } },
    );
  }
}

function countParts(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 1;
  // Each list and each object is a step: a filter inside of `and` is two steps down.
  if (depth > deepestFilter * 2) return Infinity;
  let parts = 0;
  for (const part of Object.values(value)) parts += countParts(part, depth + 1);
  // An empty one is a condition too.
  return Math.max(parts, 1);
}
