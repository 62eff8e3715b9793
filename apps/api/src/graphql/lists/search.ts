import { recordKinds } from '@parley/schema';
import { listRecords } from '../../queries/lists/list-records.ts';
import { searchFor, type SearchFields, type SearchHit } from '../../queries/lists/search.ts';
import { answer } from '../answer.ts';
import { builder } from '../builder.ts';
import { connection } from '../connections.ts';
import { enumOf } from '../enums.ts';
import { filterInput, listFailures } from '../list-field.ts';
import { NodeType } from '../refs.ts';

const RecordKindEnum = enumOf('RecordKind', 'The kinds of record that have an id.', recordKinds, {
  talks: 'Talks: their title, place, setting and outcome.',
  actor: 'An actor: its names and office.',
  source: 'A source: its name.',
  topic: 'A topic: its label.',
  account: 'An account: its headline.',
  statement: 'A statement: its gist.',
  attestation: 'An attestation; its words are not kept, so search finds none.',
  quotation: 'A quotation: its words.',
  figure: 'A figure: as printed, and what it counts.',
  mention: 'A mention; search finds none.',
  variant: 'A variant: its title.',
  discrepancy: 'A discrepancy: its title, explanation and readings.',
  lineage: 'A lineage: its title.',
});

const SearchHitType = builder.objectRef<SearchHit>('SearchHit').implement({
  description: 'A record that has the words searched for.',
  fields: (t) => ({
    record: t.expose('record', { type: NodeType, description: 'The record.' }),
  }),
});

const SearchConnection = connection(SearchHitType, 'Search');

const SearchFilter = filterInput<SearchFields>('SearchFilter', 'Which records.', (t) => ({
  talks: t.idList({ description: 'Of these talks.' }),
  kind: t.field({ type: [RecordKindEnum], description: 'Of one of these kinds.' }),
}));

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description:
      'Records that have all the words searched for, the last one as a beginning, whatever their case and accents.',
    args: {
      ...t.arg.connectionArgs(),
      text: t.arg.string({ required: true, description: 'The words.' }),
      filter: t.arg({ type: SearchFilter, description: 'Which of them; all where none is given.' }),
    },
    errors: { types: listFailures, union: { description: 'A page of the list, or why there is none.' } },
    resolve: async (_root, { text, filter, ...page }, context) =>
      answer(
        await listRecords(context, searchFor(text), {
          filter,
          order: { name: 'DOSSIER', keys: [], descending: false },
          page,
        }),
      ),
  }),
);
