import type { InputObjectRef } from '@pothos/core';
import type { Dimensions } from '../queries/lists/dimensions.ts';
import { groupRecords, type Group, type GroupKey } from '../queries/lists/group-records.ts';
import type { Filter, FilterFields, RecordList } from '../queries/lists/record-list.ts';
import { answer } from './answer.ts';
import { builder } from './builder.ts';
import { connection } from './connections.ts';
import { listFailures } from './list-failures.ts';
import { NodeType } from './refs.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const GroupKeyType = builder.objectRef<GroupKey>('GroupKey').implement({
  description: 'What the records of a group have in common, in one respect.',
  fields: (t) => ({
    by: t.exposeString('by', { description: 'In which respect, as asked for.' }),
    value: t.exposeString('value', {
      nullable: true,
      description:
        'The id of a record, the name of an enum’s value or a text, as filters take them; null where they have nothing of the kind.',
    }),
    record: t.expose('record', {
      type: NodeType,
      nullable: true,
      description: 'The record, where it is one.',
    }),
  }),
});

const GroupType = builder.objectRef<Group>('Group').implement({
  description: 'Records of a list that have something in common.',
  fields: (t) => ({
    keys: t.field({
      type: [GroupKeyType],
      description: 'What they have in common, in the order asked for.',
      resolve: ({ keys }) => [...keys],
    }),
    count: t.exposeInt('count', { description: 'How many they are, each counted once.' }),
  }),
});

const GroupConnection = connection(GroupType);

// The compiler loses the arguments beside a filter that is generic.
interface Asked<Fields extends FilterFields> {
  readonly by: readonly string[];
  readonly filter?: Filter<Fields> | null;
}

/** A list in groups, as a field of the query: filtered as the list is, the largest groups first, a page at a time. */
export function groupField<Fields extends FilterFields, Item>(
  { name, by: dimensions }: { readonly name: string; readonly by: Dimensions },
  {
    list,
    filter,
  }: {
    readonly list: RecordList<Fields, Item>;
    readonly filter: InputObjectRef<Types, Filter<Fields>>;
  },
): void {
  const GroupBy = builder.enumType(`${name.charAt(0).toUpperCase()}${name.slice(1)}By`, {
    description: 'By what the list is put into groups.',
    values: Object.fromEntries(
      Object.entries(dimensions).map(([value, { description }]) => [value, { description }]),
    ),
  });
  builder.queryField(name, (t) =>
    t.field({
      type: GroupConnection,
      description:
        'How many there are, by what they have in common: the largest groups first. A record that fits several groups, as by topic it may, is counted in each.',
      args: {
        ...t.arg.connectionArgs(),
        by: t.arg({
          type: [GroupBy],
          required: true,
          description: 'By what; by several things at once, too. All are one group where it is empty.',
        }),
        filter: t.arg({ type: filter, description: 'Which of them; all where none is given.' }),
      },
      errors: { types: listFailures, union: { description: 'A page of groups, or why there is none.' } },
      resolve: async (_root, args, context) => {
        const { by, filter: asked } = args as unknown as Asked<Fields>;
        return answer(
          await groupRecords(context, { ...list, dimensions }, { by, filter: asked, page: args }),
        );
      },
    }),
  );
}
