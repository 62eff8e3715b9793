import { StatementKind } from '@parley/schema';
import { enumOf } from './enums.ts';
import {
  AccountType,
  ActorType,
  AttestationType,
  DiscrepancyType,
  NodeType,
  RecordType,
  StatementType,
  TopicType,
  VariantType,
} from './refs.ts';
import { ReviewType } from './review.ts';

export const StatementKindEnum = enumOf(
  'StatementKind',
  'What somebody does in saying something.',
  StatementKind.options,
  {
    claim: 'Says that something is so.',
    denial: 'Says that something is not so.',
    assessment: 'Judges something.',
    intention: 'Says what one will do.',
    offer: 'Offers something.',
    demand: 'Asks that something be done.',
    commitment: 'Binds oneself to something.',
    refusal: 'Declines something.',
    warning: 'Warns of something.',
    question: 'Asks something.',
  },
);

StatementType.implement({
  description: 'What somebody said, independent of who reports it.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', {
      type: 'StatementId',
      description: 'Id of the statement in its dossier.',
    }),
    speaker: t.field({
      type: ActorType,
      nullable: true,
      description: 'Who said it; null where only the accounts themselves say it.',
      resolve: ({ speaker, view }) => view.actors.get(speaker),
    }),
    audience: t.field({
      type: [ActorType],
      description: 'To whom it was said, where it is known.',
      resolve: ({ audience, view }) => view.actors.pick(audience),
    }),
    kind: t.expose('kind', { type: StatementKindEnum, description: 'What the speaker does in saying it.' }),
    topics: t.field({
      type: [TopicType],
      description: 'What it is about; the first is the topic under which tables show it.',
      resolve: ({ topics, view }) => view.topics.pick(topics),
    }),
    gist: t.exposeString('gist', { description: 'What was said, in our own words.' }),
    said: t.expose('said', {
      type: 'EdtfDate',
      nullable: true,
      description: 'When it was said, where that is not the day of the talks.',
    }),
    counters: t.field({
      type: [StatementType],
      description: 'Statements of others that it disputes.',
      resolve: ({ counters, view }) => view.statements.pick(counters),
    }),
    counteredBy: t.field({
      type: [StatementType],
      description: 'Statements of others that dispute it.',
      resolve: ({ recordId, view }) => view.countersOf(recordId),
    }),
    review: t.expose('review', { type: ReviewType, description: 'Who stands behind the record.' }),
    attestations: t.field({
      type: [AttestationType],
      description: 'How accounts report it.',
      resolve: ({ recordId, view }) => view.attestationsOf(recordId),
    }),
    accounts: t.field({
      type: [AccountType],
      description: 'The accounts that report it, in the order of the dossier.',
      resolve: ({ recordId, view }) => {
        const carrying = new Set(view.attestationsOf(recordId).map(({ account }) => account));
        return view.accounts.all.filter((account) => carrying.has(account.recordId));
      },
    }),
    variants: t.field({
      type: [VariantType],
      description: 'Its wordings, where several accounts quote it.',
      resolve: ({ recordId, view }) => view.variantsOf(recordId),
    }),
    discrepancies: t.field({
      type: [DiscrepancyType],
      description: 'Where accounts part over it.',
      resolve: ({ recordId, view }) => view.discrepanciesOf(recordId),
    }),
  }),
});
