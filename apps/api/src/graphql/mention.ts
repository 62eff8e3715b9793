import { MentionKind, NameStatus } from '@parley/schema';
import type { MentionNode } from '../queries/node.ts';
import { AnchorType } from './anchor.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { typeNameOf } from './node.ts';
import { AccountType, ActorType, AttestationType, MentionType, NodeType, RecordType } from './refs.ts';
import { detailReview, detailReviewText, ReviewType } from './review.ts';
import { ParticipantRoleEnum, PlaceType } from './talks-parts.ts';

export const MentionKindEnum = enumOf('MentionKind', 'What detail a mention is.', MentionKind.options, {
  time: 'A date or time.',
  place: 'A place.',
  participant: 'Somebody who takes part.',
  name: 'The spelling of a name.',
  label: 'What the account calls an event or thing.',
});

const NameStatusEnum = enumOf(
  'NameStatus',
  'How a printed name stands to the names that the dossier has for the actor.',
  NameStatus.options,
  {
    standard: 'The name that Parley prints.',
    variant: 'Another form in use.',
    misspelling: 'A slip of the account.',
  },
);

type Of<Kind extends MentionNode['kind']> = Extract<MentionNode, { kind: Kind }>;

const aboutText = 'What it is about; the same words in every account.';

MentionType.implement({
  description: 'A comparable detail of an account, in a report or in its own voice.',
  interfaces: [NodeType, RecordType],
  resolveType: typeNameOf,
  fields: (t) => ({
    recordId: t.expose('recordId', { type: 'MentionId', description: 'Id of the mention in its dossier.' }),
    kind: t.expose('kind', { type: MentionKindEnum, description: 'What detail it is.' }),
    account: t.field({
      type: AccountType,
      description: 'The account that has it.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    attestation: t.field({
      type: AttestationType,
      nullable: true,
      description: 'The report in which it stands; null outside of all reports.',
      resolve: ({ attestation, view }) => view.attestations.get(attestation),
    }),
    printed: t.exposeString('printed', { description: 'The words.' }),
    anchor: t.expose('anchor', { type: AnchorType, description: 'Where they stand.' }),
    review: t.field({
      type: ReviewType,
      nullable: true,
      description: detailReviewText,
      resolve: detailReview,
    }),
  }),
});

builder.objectRef<Of<'time'>>('TimeMention').implement({
  description: 'A date or time as an account gives it.',
  interfaces: [NodeType, RecordType, MentionType],
  fields: (t) => ({
    about: t.exposeString('about', { description: aboutText }),
    date: t.expose('date', { type: 'EdtfDate', description: 'What it resolves to.' }),
  }),
});

builder.objectRef<Of<'place'>>('PlaceMention').implement({
  description: 'A place as an account gives it.',
  interfaces: [NodeType, RecordType, MentionType],
  fields: (t) => ({
    about: t.exposeString('about', { description: aboutText }),
    place: t.expose('place', { type: PlaceType, description: 'The place meant.' }),
  }),
});

builder.objectRef<Of<'participant'>>('ParticipantMention').implement({
  description: 'Somebody who takes part, as an account has it.',
  interfaces: [NodeType, RecordType, MentionType],
  fields: (t) => ({
    actor: t.field({
      type: ActorType,
      description: 'Who takes part.',
      resolve: ({ actor, view }) => view.actors.mustGet(actor),
    }),
    role: t.expose('role', {
      type: ParticipantRoleEnum,
      nullable: true,
      description: 'In what part, where the account says so.',
    }),
  }),
});

builder.objectRef<Of<'name'>>('NameMention').implement({
  description: 'A name as an account spells it.',
  interfaces: [NodeType, RecordType, MentionType],
  fields: (t) => ({
    actor: t.field({
      type: ActorType,
      description: 'Whose name it is.',
      resolve: ({ actor, view }) => view.actors.mustGet(actor),
    }),
    status: t.expose('status', { type: NameStatusEnum, description: 'How it stands to the other names.' }),
  }),
});

builder.objectRef<Of<'label'>>('LabelMention').implement({
  description: 'What an account calls an event or thing.',
  interfaces: [NodeType, RecordType, MentionType],
  fields: (t) => ({ about: t.exposeString('about', { description: aboutText }) }),
});
