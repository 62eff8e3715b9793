import { recordKinds } from '@parley/schema';
import { listRecords } from '../../queries/lists/list-records.ts';
import { highlight, type HighlightPart } from '../../queries/lists/highlight.ts';
import { listRanked } from '../../queries/lists/list-ranked.ts';
import { searchFor, type SearchFilterFields, type SearchHit } from '../../queries/lists/search.ts';
import { answer } from '../answer.ts';
import { builder } from '../builder.ts';
import { connection } from '../connections.ts';
import { enumOf } from '../enums.ts';
import { listFailures } from '../list-failures.ts';
import { filterInput, heldInput } from '../list-field.ts';
import { NodeType } from '../refs.ts';
import { ParticipantRoleEnum } from '../talks-parts.ts';

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
  mention:
    'A mention: as printed, what it is about and the place meant; found only where the kind is asked for.',
  variant: 'A variant: its title.',
  discrepancy: 'A discrepancy: its title, explanation and readings.',
  lineage: 'A lineage: its title.',
});

const HighlightPartType = builder.objectRef<HighlightPart>('HighlightPart').implement({
  description: 'A stretch of a text.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Its words, as they are.' }),
    matched: t.exposeBoolean('matched', { description: 'Whether it is a word that was searched for.' }),
  }),
});

const HighlightType = builder
  .objectRef<{ name: string; parts: readonly HighlightPart[] }>('Highlight')
  .implement({
    description: 'A text of a record in which words were found.',
    fields: (t) => ({
      field: t.exposeString('name', { description: 'The field of the record that has the text.' }),
      parts: t.field({
        type: [HighlightPartType],
        description: 'The whole text in parts, those that were searched for apart from the rest.',
        resolve: ({ parts }) => [...parts],
      }),
    }),
  });

const SearchOrder = builder.enumType('SearchOrder', {
  description: 'In which order the records come.',
  values: {
    RANK: {
      description:
        'The best answers first: words together and in order, often, in a short text. Of more than 200 answers, 200 are ranked at a time.',
    },
    DOSSIER: { description: 'By talks and kind, then as in the dossier.' },
  },
});

const SearchHitType = builder.objectRef<SearchHit>('SearchHit').implement({
  description: 'A record that has the words searched for.',
  fields: (t) => ({
    record: t.expose('record', { type: NodeType, description: 'The record.' }),
    language: t.exposeString('language', {
      description: 'BCP 47 tag of the words in which it was found; `und` for the dossier’s own.',
    }),
    highlights: t.field({
      type: [HighlightType],
      description: 'Where the words stand in it.',
      resolve: ({ fields, query }) =>
        fields
          .map(({ name, text }) => ({ name, parts: highlight(text, query) }))
          .filter(({ parts }) => parts.length > 0),
    }),
  }),
});

const SearchConnection = connection(SearchHitType, 'Search');

const SearchFilter = filterInput<SearchFilterFields>('SearchFilter', 'Which records.', (t) => ({
  talks: t.idList({ description: 'Of these talks.' }),
  held: heldInput(t),
  kind: t.field({ type: [RecordKindEnum], description: 'Of one of these kinds.' }),
  account: t.stringList({
    description:
      'Of one of these accounts, by siglum ("A") or id: it, what stands in it, and what it reports, words or parts over.',
  }),
  source: t.idList({ description: 'Of an account of one of these sources, as with `account`.' }),
  speaker: t.idList({
    description:
      'Said by one of these actors: statements, and what stands in reports of them, words them or parts over them.',
  }),
  side: t.idList({
    description: 'Said by somebody who speaks for one of these actors, as with `speaker`.',
  }),
  role: t.field({
    type: [ParticipantRoleEnum],
    description:
      'Said by somebody who takes one of these parts in the talks, or speaks for who does, as with `speaker`.',
  }),
  topic: t.idList({
    description:
      'About one of these topics: statements, and what stands in reports of them, words them or parts over them.',
  }),
  language: t.stringList({
    description: 'With words in one of these languages (BCP 47); `und` for the dossiers’ own.',
  }),
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
      orderBy: t.arg({ type: SearchOrder, defaultValue: 'RANK', description: 'In which order.' }),
    },
    errors: { types: listFailures, union: { description: 'A page of the list, or why there is none.' } },
    resolve: async (_root, { text, filter, orderBy, ...page }, context) => {
      const search = { text, filter };
      if (orderBy !== 'DOSSIER') return answer(await listRanked(context, search, page));
      const order = { name: 'DOSSIER', keys: [], descending: false };
      return answer(
        await listRecords(context, searchFor(context.store.engine, search), { filter, order, page }),
      );
    },
  }),
);
