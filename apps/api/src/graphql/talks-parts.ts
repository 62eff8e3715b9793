import { ParticipantRole, type Participant, type Place, type PreviousRound } from '@parley/schema';
import type { DossierView } from '../queries/dossier-view.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { ActorType } from './refs.ts';

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

export const ParticipantType = builder
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
    wikidata: t.expose('wikidata', {
      type: 'WikidataId',
      nullable: true,
      description: 'The place in Wikidata.',
    }),
  }),
});

export const PreviousRoundType = builder.objectRef<PreviousRound>('PreviousRound').implement({
  description: 'The round before these talks.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What the round is called.' }),
    date: t.expose('date', { type: 'EdtfDate', nullable: true, description: 'When it was held.' }),
    place: t.expose('place', { type: PlaceType, nullable: true, description: 'Where it was held.' }),
  }),
});
