import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import type { GraphQLContext } from './context.ts';
import type { Scalars } from './scalars.ts';

/** The builder that every type of the graph is declared with. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<{
  Context: GraphQLContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Connection: { totalCount: () => number | Promise<number> };
  Scalars: Scalars;
}>({
  plugins: [ErrorsPlugin, RelayPlugin],
  defaultFieldNullability: false,
  errors: {
    directResult: true,
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
  relay: {
    cursorType: 'String',
    clientMutationId: 'omit',
    // The graph declares its own, so that an id is read without a promise.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    pageInfoFieldOptions: { description: 'Where the page stands in the list.' },
    edgesFieldOptions: { nullable: false, description: 'The records of the page with their cursors.' },
    nodeFieldOptions: { nullable: false, description: 'The record.' },
    cursorFieldOptions: { description: 'The place of the record in the list, for `after` and `before`.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after the page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list has something before the page.' },
    startCursorFieldOptions: { description: 'Cursor of the first record of the page.' },
    endCursorFieldOptions: { description: 'Cursor of the last record of the page.' },
    firstArgOptions: {
      description: 'So many from the beginning or after `after`; 0 to 100, and 50 where nothing is said.',
    },
    afterArgOptions: { description: 'Only what comes after this cursor.' },
    lastArgOptions: { description: 'So many from the end or before `before`; 0 to 100.' },
    beforeArgOptions: { description: 'Only what comes before this cursor.' },
  },
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many records the whole list has.',
    resolve: ({ totalCount }) => totalCount(),
  }),
);
