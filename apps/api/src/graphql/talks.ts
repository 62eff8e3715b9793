import { ParticipantRole, type Participant, type Place, type PreviousRound } from '@parley/schema';
import type { DossierView } from '../queries/dossier-view.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { AccountType, ActorType, NodeType, SourceType, TalksType, TopicType } from './refs.ts';

export const ParticipantRoleEnum = enumOf(
  'ParticipantRole',
  'The part an actor takes in talks.',
  ParticipantRole.options,
  {
    principal: 'Negotiates for itself.',
    facilitator: 'Helps the principals to talk.',
    host: 'Provides the place.',
    observer: 'Is present without a part of its own.',
  },
);

const ParticipantType = builder
  .objectRef<Participant & { view: DossierView }>('Participant')
  .implement({
    description: 'An actor with the part it takes in the talks.',
    fields: (t) => ({
      actor: t.field({
        type: ActorType,
        description: 'Who takes part.',
        resolve: ({ actor, view }) => view.actors.mustGet(actor),
      }),
      role: t.expose('role', { type: ParticipantRoleEnum, description: 'In what part.' }),
    }),
  });

export const PlaceType = builder.objectRef<Place>('Place').implement({
  description: 'A named place.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name of the place.' }),
    country: t.expose('country', { type: 'CountryCode', nullable: true, description: 'Country it lies in.' }),
    wikidata: t.expose('wikidata', { type: 'WikidataId', nullable: true, description: 'The place in Wikidata.' }),
  }),
});

const PreviousRoundType = builder.objectRef<PreviousRound>('PreviousRound').implement({
  description: 'The round before these talks.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What the round is called.' }),
    date: t.expose('date', { type: 'EdtfDate', nullable: true, description: 'When it was held.' }),
    place: t.expose('place', { type: PlaceType, nullable: true, description: 'Where it was held.' }),
  }),
});

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
      description: 'Topics: those that the talks list, in the order in which tables show them, then all others.',
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
    wikidata: t.expose('wikidata', { type: 'WikidataId', nullable: true, description: 'The talks in Wikidata.' }),
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
    digest: t.string({
      description: 'Digest of the dossier’s files: it changes whenever anything in the dossier does.',
      resolve: ({ view }) => view.digest,
    }),
    dossier: t.field({
      type: 'JSON',
      description: 'The whole dossier, in the shape of the JSON Schema of packages/schema.',
      resolve: ({ view }) => view.dossier,
    }),
  }),
});
