import type { GraphQLError } from 'graphql';
import { refuse } from '../../limits/refusal.ts';
import { readSearch, type SearchQuery } from '../../store/search-terms.ts';
import type { Store } from '../../store/store.ts';
import { every, none, some, type Condition } from './conditions.ts';
import type { Asking, FilterField } from './fields.ts';
import { findFew, type Found } from './find-few.ts';
import type { Filter, FilterFields, RecordList } from './record-list.ts';
import { refer, type AskedReference, type Reference } from './references.ts';

const deepestFilter = 8;
const mostParts = 200;
const mostTexts = 8;

/** The condition that a filter stands for; with no filter, every row fits. */
export function conditionOf<Fields extends FilterFields, Item>(
  list: RecordList<Fields, Item>,
  filter: Filter<Fields> | null | undefined,
  asking: Asking,
): Condition {
  if (filter === null || filter === undefined) return every([]);
  const { and, or, not } = filter;
  const within = (part: Filter<Fields>): Condition => conditionOf(list, part, asking);
  return every([
    ...givenFields(list, filter).map(([field, value]) => field.condition(value, asking)),
    ...(list.jointly?.(filter, asking) ?? []),
    ...(and ?? []).map(within),
    ...(or ? [some(or.map(within))] : []),
    ...(not ? [none(within(not))] : []),
  ]);
}

/** Whether a filter lets every record of a list through, as none does. */
export function isOpen<Fields extends FilterFields, Item>(
  list: RecordList<Fields, Item>,
  filter: Filter<Fields> | null | undefined,
): boolean {
  if (filter === null || filter === undefined) return true;
  return givenFields(list, filter).length === 0 && !filter.and && !filter.or && !filter.not;
}

/** Looks for all texts that a filter has, those inside of `and`, `or` and `not` too; one SQL statement for each. */
export async function findTexts<Fields extends FilterFields, Item>(
  store: Store,
  list: RecordList<Fields, Item>,
  filter: Filter<Fields> | null | undefined,
): Promise<ReadonlyMap<string, Found>> {
  const asked = new Map<string, SearchQuery | undefined>();
  const gather = (part: Filter<Fields>): void => {
    for (const [field, value] of givenFields(list, part)) {
      if (field.says) asked.set(value as string, readSearch(store.engine, value as string, field.says));
    }
    for (const inner of [...(part.and ?? []), ...(part.or ?? []), ...(part.not ? [part.not] : [])]) {
      gather(inner);
    }
  };
  if (filter) gather(filter);
  if (asked.size > mostTexts) throw tooLarge(`it may ask for ${mostTexts} different texts`);
  const found = new Map<string, Found>();
  for (const [text, query] of asked) found.set(text, query ? await findFew(store, query) : []);
  return found;
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
    throw tooLarge(`it may nest ${deepestFilter} deep and have ${mostParts} values`);
  }
}

function tooLarge(limit: string): GraphQLError {
  return refuse('filter', `The filter is too large: ${limit}`);
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
