import { withoutTrail } from '../queries/without-trail.ts';
import { holdsFor } from '../writing/tokens.ts';
import {
  AttestationConnection,
  DiscrepancyConnection,
  FigureConnection,
  LineageConnection,
  MentionConnection,
  pageWithin,
  QuotationConnection,
  StatementConnection,
  VariantConnection,
} from './connections.ts';
import { AccountType, ActorType, NodeType, SourceType, TalksType, TopicType } from './refs.ts';
import { ParticipantType, PlaceType, PreviousRoundType } from './talks-parts.ts';

TalksType.implement({
  description: 'One occasion of negotiation, with all that is known of it.',
  interfaces: [NodeType],
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'TalksId', description: 'Id of the talks in their own dossier.' }),
    title: t.exposeString('title', { description: 'What the talks are called.' }),
    date: t.expose('date', { type: 'EdtfDate', description: 'When they were held.' }),
    place: t.expose('place', { type: PlaceType, description: 'Where they were held.' }),
    setting: t.exposeString('setting', { nullable: true, description: 'The occasion around them.' }),
    participants: t.field({
      type: [ParticipantType],
      description: 'Who took part.',
      resolve: ({ participants, view }) => participants.map((participant) => ({ ...participant, view })),
    }),
    topics: t.field({
      type: [TopicType],
      description:
        'Topics: those that the talks list, in the order in which tables show them, then all others.',
      resolve: ({ topics, view }) => [
        ...view.topics.pick(topics),
        ...view.topics.all.filter(({ recordId }) => !topics.includes(recordId)),
      ],
    }),
    outcome: t.exposeString('outcome', { nullable: true, description: 'What came of them.' }),
    previous: t.expose('previous', {
      type: PreviousRoundType,
      nullable: true,
      description: 'The round before, where one is known.',
    }),
    wikidata: t.expose('wikidata', {
      type: 'WikidataId',
      nullable: true,
      description: 'The talks in Wikidata.',
    }),
    accounts: t.field({
      type: [AccountType],
      description: 'All accounts of the talks, in the order of the dossier.',
      resolve: ({ view }) => view.accounts.all,
    }),
    account: t.field({
      type: AccountType,
      nullable: true,
      description: 'One account of the talks, or null where there is no such one.',
      args: { account: t.arg.string({ required: true, description: 'Siglum ("A") or id of the account.' }) },
      resolve: ({ view }, { account }) => view.findAccount(account),
    }),
    sources: t.field({
      type: [SourceType],
      description: 'Who publishes or supplies the accounts.',
      resolve: ({ view }) => view.sources.all,
    }),
    actors: t.field({
      type: [ActorType],
      description: 'Everybody who speaks or takes part.',
      resolve: ({ view }) => view.actors.all,
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'What was said.',
      args: t.arg.connectionArgs(),
      resolve: ({ view }, page) => pageWithin(view, 'statements', page),
    }),
    attestations: t.field({
      type: AttestationConnection,
      description: 'How accounts report it.',
      args: t.arg.connectionArgs(),
      resolve: ({ view }, page) => pageWithin(view, 'attestations', page),
    }),
    quotations: t.field({
      type: QuotationConnection,
      description: 'Words that accounts print inside quotation marks.',
      args: t.arg.connectionArgs(),
      resolve: ({ view }, page) => pageWithin(view, 'quotations', page),
    }),
    figures: t.field({
      type: FigureConnection,
      description: 'Quantities that accounts give.',
      args: t.arg.connectionArgs(),
      resolve: ({ view }, page) => pageWithin(view, 'figures', page),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Other comparable details.',
      args: t.arg.connectionArgs(),
      resolve: ({ view }, page) => pageWithin(view, 'mentions', page),
    }),
    variants: t.field({
      type: VariantConnection,
      description: 'Quotations that several accounts word.',
      args: t.arg.connectionArgs(),
      resolve: ({ view }, page) => pageWithin(view, 'variants', page),
    }),
    discrepancies: t.field({
      type: DiscrepancyConnection,
      description: 'Where accounts part.',
      args: t.arg.connectionArgs(),
      resolve: ({ view }, page) => pageWithin(view, 'discrepancies', page),
    }),
    lineages: t.field({
      type: LineageConnection,
      description: 'Copies that accounts go back to.',
      args: t.arg.connectionArgs(),
      resolve: ({ view }, page) => pageWithin(view, 'lineages', page),
    }),
    digest: t.string({
      description: 'Digest of the dossier’s files: it changes whenever anything in the dossier does.',
      resolve: ({ view }) => view.digest,
    }),
    dossier: t.field({
      type: 'JSON',
      description:
        'The whole dossier, in the shape of the JSON Schema of packages/schema; its audit trail only for who may write. Within a comparison, as far as it takes part in that.',
      resolve: ({ view }, _args, { objects, writer, ownsData = false }) => {
        // As if its records had been asked for one by one.
        objects.add(view.size);
        const showsTrail = ownsData || (writer !== undefined && holdsFor(writer, view.dossier.talks.id));
        return showsTrail ? view.dossier : withoutTrail(view.dossier);
      },
    }),
  }),
});
