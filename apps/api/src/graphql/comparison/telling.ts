import {
  cueClasses,
  type AccountCues,
  type CueUse,
  type LabelGroup,
  type LabelUse,
  type SpeakerCues,
  type Telling,
} from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { AccountType, ActorType, AttestationType, MentionType } from '../refs.ts';

export const CueClassEnum = enumOf(
  'CueClass',
  'What a reporting verb does with what it reports.',
  cueClasses,
  {
    neutral: 'Reports only: said, told.',
    doubting: 'Keeps its distance: claimed, alleged.',
    confirming: 'Lends it weight: confirmed, revealed.',
    insisting: 'Marks it as repeated or pressed: insisted, stressed.',
    accusing: 'Reports it as an accusation.',
    denying: 'Reports it as a denial.',
    conceding: 'Reports it as granted reluctantly: admitted.',
    demanding: 'Reports it as asked for.',
    warning: 'Reports it as a warning.',
    refusing: 'Reports it as declined.',
    committing: 'Reports it as promised.',
    judging: 'Reports it as praise or blame.',
    thinking: 'Reports it as thought or felt.',
    asking: 'Reports it as a question.',
    unclassified: 'Not in the lexicon.',
  },
);

const CueUseType = builder.objectRef<InView<CueUse>>('CueUse').implement({
  description: 'One reporting verb as one account uses it for one speaker.',
  fields: (t) => ({
    lemma: t.exposeString('lemma', { description: 'The form under which its forms are counted together.' }),
    class: t.expose('class', { type: CueClassEnum, description: 'What it does with what it reports.' }),
    printed: t.exposeStringList('printed', { description: 'Every form as printed, once each.' }),
    attestations: t.field({
      type: [AttestationType],
      description: 'Where it is used, in the order of the text.',
      resolve: ({ attestations, view }) => view.attestations.pick(attestations),
    }),
  }),
});

const CuesInAccountType = builder
  .objectRef<InView<SpeakerCues['accounts'][number]>>('CuesInAccount')
  .implement({
    description: 'The verbs with which one account reports a speaker.',
    fields: (t) => ({
      account: t.field({
        type: AccountType,
        description: 'Which account.',
        resolve: ({ account, view }) => view.accounts.mustGet(account),
      }),
      cues: t.expose('cues', { type: [CueUseType], description: 'The verbs, the commonest first.' }),
    }),
  });

const SpeakerCuesType = builder.objectRef<InView<SpeakerCues>>('SpeakerCues').implement({
  description: 'The verbs with which accounts report one speaker.',
  fields: (t) => ({
    speaker: t.field({
      type: ActorType,
      description: 'Which speaker.',
      resolve: ({ speaker, view }) => view.actors.mustGet(speaker),
    }),
    side: t.field({
      type: ActorType,
      nullable: true,
      description: 'The side it speaks for; null for others.',
      resolve: ({ side, view }) => view.actors.get(side ?? undefined),
    }),
    accounts: t.expose('accounts', {
      type: [CuesInAccountType],
      description: 'Accounts that report the speaker with a verb, in the order of the comparison.',
    }),
  }),
});

const CueCountType = builder.objectRef<InView<AccountCues['classes'][number]>>('CueCount').implement({
  description: 'How often an account uses verbs of one class.',
  fields: (t) => ({
    class: t.expose('class', { type: CueClassEnum, description: 'Which class.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
  }),
});

const AccountCuesType = builder.objectRef<InView<AccountCues>>('AccountCues').implement({
  description: 'How often an account uses verbs of each class.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    classes: t.expose('classes', { type: [CueCountType], description: 'Classes that it uses.' }),
    withoutCue: t.exposeInt('withoutCue', { description: 'Reports without a reporting verb.' }),
  }),
});

const LabelUseType = builder.objectRef<InView<LabelUse>>('LabelUse').implement({
  description: 'What one account calls an event or thing.',
  fields: (t) => ({
    printed: t.exposeString('printed', { description: 'The label as printed.' }),
    mentions: t.field({
      type: [MentionType],
      description: 'Where it stands.',
      resolve: ({ mentions, view }) => view.mentions.pick(mentions),
    }),
  }),
});

const LabelsInAccountType = builder
  .objectRef<InView<LabelGroup['accounts'][number]>>('LabelsInAccount')
  .implement({
    description: 'The labels that one account gives to an event or thing.',
    fields: (t) => ({
      account: t.field({
        type: AccountType,
        description: 'Which account.',
        resolve: ({ account, view }) => view.accounts.mustGet(account),
      }),
      labels: t.expose('labels', {
        type: [LabelUseType],
        description: 'The labels, in the order of the text.',
      }),
    }),
  });

const LabelGroupType = builder.objectRef<InView<LabelGroup>>('LabelGroup').implement({
  description: 'The labels that accounts give to the same event or thing.',
  fields: (t) => ({
    about: t.exposeString('about', { description: 'What is labelled.' }),
    accounts: t.expose('accounts', {
      type: [LabelsInAccountType],
      description: 'Who labels it how, in the order of the comparison.',
    }),
  }),
});

export const TellingType = builder.objectRef<InView<Telling>>('Telling').implement({
  description: 'How it is told: reporting verbs, and labels of events.',
  fields: (t) => ({
    speakers: t.expose('speakers', {
      type: [SpeakerCuesType],
      description: 'Verbs by speaker and account; the speaker with most reports first.',
    }),
    accounts: t.expose('accounts', {
      type: [AccountCuesType],
      description: 'Verbs by account and class, in the order of the comparison.',
    }),
    labels: t.expose('labels', {
      type: [LabelGroupType],
      description: 'Labels of what several accounts label, or one labels in several ways.',
    }),
  }),
});
