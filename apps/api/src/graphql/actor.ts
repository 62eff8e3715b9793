import { ActorType as ActorTypeOf, OrganizationType, type ActorName } from '@parley/schema';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { ActorType, NodeType, RecordType, StatementType } from './refs.ts';
import { ParticipantRoleEnum } from './talks-parts.ts';

export const ActorTypeEnum = enumOf('ActorType', 'What an actor is.', ActorTypeOf.options, {
  person: 'A person who is named.',
  organization: 'An organization: a state, a ministry, an agency, a council, an outlet.',
  unnamed: 'Somebody whom the accounts describe but do not name.',
});

const OrganizationTypeEnum = enumOf(
  'OrganizationType',
  'What kind of organization an actor is.',
  OrganizationType.options,
  {
    state: 'A state as a whole.',
    government: 'The government of a state.',
    ministry: 'A ministry of a government.',
    agency: 'An agency of a government or of an international organization.',
    council: 'A council or parliament, national or local.',
    alliance: 'An alliance of states.',
    international: 'An international organization.',
    outlet: 'A news outlet or news agency.',
    other: 'Any other organization.',
  },
);

const ActorNameType = builder.objectRef<ActorName>('ActorName').implement({
  description: 'Another form of an actor’s name.',
  fields: (t) => ({
    form: t.exposeString('form', { description: 'The name in this form.' }),
    language: t.expose('language', {
      type: 'LanguageTag',
      nullable: true,
      description: 'Language of the form, where it is another one.',
    }),
  }),
});

ActorType.implement({
  description: 'Who can speak or take part: a person, an organization, or somebody unnamed.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'ActorId', description: 'Id of the actor in its dossier.' }),
    type: t.expose('type', { type: ActorTypeEnum, description: 'What the actor is.' }),
    organization: t.expose('organization', {
      type: OrganizationTypeEnum,
      nullable: true,
      description: 'What kind of organization; null for all others.',
    }),
    name: t.exposeString('name', {
      description: 'The name that Parley prints; for an unnamed actor, how accounts describe it.',
    }),
    names: t.expose('names', {
      type: [ActorNameType],
      description: 'Other forms under which accounts name it.',
    }),
    office: t.exposeString('office', {
      nullable: true,
      description: 'Office held at the time of the talks.',
    }),
    represents: t.field({
      type: ActorType,
      nullable: true,
      description: 'The organization for which the actor speaks.',
      resolve: ({ represents, view }) => view.actors.get(represents),
    }),
    country: t.expose('country', {
      type: 'CountryCode',
      nullable: true,
      description: 'Country of the actor.',
    }),
    wikidata: t.expose('wikidata', {
      type: 'WikidataId',
      nullable: true,
      description: 'The actor in Wikidata.',
    }),
    role: t.field({
      type: ParticipantRoleEnum,
      nullable: true,
      description: 'The part it takes in the talks; null where it is no participant.',
      resolve: ({ recordId, view }) =>
        view.talks.participants.find((participant) => participant.actor === recordId)?.role,
    }),
    statements: t.field({
      type: [StatementType],
      description: 'What the actor said.',
      resolve: ({ recordId, view }) => view.statementsBy(recordId),
    }),
  }),
});
