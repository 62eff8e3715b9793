import type { InputObjectRef, ObjectRef } from '@pothos/core';
import type { Connection } from '../queries/lists/connection.ts';
import type { Dimensions } from '../queries/lists/dimensions.ts';
import { listRecords } from '../queries/lists/list-records.ts';
import type { Filter, FilterFields, RecordList, SortKey } from '../queries/lists/record-list.ts';
import { answer } from './answer.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { groupField } from './group-field.ts';
import { listFailures } from './list-failures.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
/** What makes the fields of a filter. */
export type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

const Direction = enumOf(
  'OrderDirection',
  'Which end of an order comes first.',
  ['ascending', 'descending'],
  {
    ascending: 'The least, the earliest or the first of the alphabet first.',
    descending: 'The greatest, the latest or the last of the alphabet first.',
  },
);

/** By what a list can be ordered: what it means, and the keys that come before the order of the dossiers. */
export type Orders = Readonly<
  Record<string, { readonly description: string; readonly keys: readonly SortKey[] }>
>;

const byDossier = { description: 'By talks, then as in the dossier.', keys: [] };

interface OrderInput {
  readonly field: string;
  readonly direction?: 'ascending' | 'descending' | null | undefined;
}

/** A stretch of days as an input. */
export const DateRange = builder.inputType('DateRange', {
  description: 'A stretch of days; of a date that covers several days, all of them count.',
  fields: (t) => ({
    from: t.field({ type: 'EdtfDate', description: 'On its first day or later; open where not given.' }),
    until: t.field({ type: 'EdtfDate', description: 'On its last day or earlier; open where not given.' }),
  }),
});

/** The field `held` of a filter. */
export function heldInput(t: InputFields) {
  return t.field({
    type: DateRange,
    description: 'Of talks that were held, on one day at least, between these.',
  });
}

/** A filter: the fields given, and `and`, `or` and `not` to compose it with. */
export function filterInput<Fields extends FilterFields>(
  name: string,
  description: string,
  fields: (t: InputFields) => object,
): InputObjectRef<Types, Filter<Fields>> {
  const ref = builder.inputRef<object>(name);
  ref.implement({
    description: `${description} All fields given must fit; of the values of a field, one must.`,
    fields: (t) => ({
      ...fields(t),
      and: t.field({ type: [ref], description: 'All of these must fit too.' }),
      or: t.field({ type: [ref], description: 'One of these must fit too.' }),
      not: t.field({ type: ref, description: 'This must not fit.' }),
    }),
  });
  return ref;
}

function orderInput(name: string, orders: Orders): InputObjectRef<Types, OrderInput> {
  const field = builder.enumType(`${name}Field`, {
    description: 'By what the list is ordered.',
    values: Object.fromEntries(
      Object.entries(orders).map(([value, { description }]) => [value, { description }]),
    ),
  });
  const ref = builder.inputRef<object>(name);
  ref.implement({
    description:
      'An order of the list. Usually numbers come greatest first and all else least first, with equals in the order of the dossiers; the other direction is the reverse of that. What has no date is last in both.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'By what.' }),
      direction: t.field({
        type: Direction,
        defaultValue: 'ascending',
        description: 'Which end comes first.',
      }),
    }),
  });
  return ref as never;
}

/** A list of records as a field of the query: filtered, ordered, a page at a time. */
export function listField<Fields extends FilterFields, Item>(
  name: string,
  options: {
    readonly description: string;
    readonly type: ObjectRef<Types, Connection<Item>>;
    readonly list: RecordList<Fields, Item>;
    readonly filter: InputObjectRef<Types, Filter<Fields>>;
    /** Beside that of the dossiers. */
    readonly orders?: Orders;
    /** By what they can be grouped: a field `statementGroups` beside `statements`. */
    readonly groups?: { readonly name: string; readonly by: Dimensions };
  },
): void {
  const { description, type, list, filter } = options;
  const orders: Orders = { DOSSIER: byDossier, ...options.orders };
  const orderBy = orderInput(type.name.replace('Connection', 'Order'), orders);
  builder.queryField(name, (t) =>
    t.field({
      type,
      description,
      args: {
        ...t.arg.connectionArgs(),
        filter: t.arg({
          type: filter,
          description: 'Which of them; all where none is given.',
        }),
        orderBy: t.arg({
          type: orderBy,
          description: 'In which order; that of the dossiers where none is given.',
        }),
      },
      errors: {
        types: listFailures,
        union: { description: 'A page of the list, or why there is none.' },
      },
      resolve: async (_root, args, context) => {
        const { field = 'DOSSIER', direction } = args.orderBy ?? {};
        const keys = orders[field]?.keys ?? [];
        const { filter: asked } = args as { filter?: Filter<Fields> | null };
        return answer(
          await listRecords(context, list, {
            filter: asked,
            order: { name: field, keys, descending: direction === 'descending' },
            page: args,
          }),
        );
      },
    }),
  );
  if (options.groups) groupField(options.groups, options);
}
