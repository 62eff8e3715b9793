import type { AccountVoice, ShareOfVoice, SideVoice, SpeakerVoice, VoiceInAccount } from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { AccountType, ActorType } from '../refs.ts';

const quotedText = 'Words inside quotation marks.';
const reportedText = 'Words of paraphrase.';

export const AccountVoiceType = builder.objectRef<InView<AccountVoice>>('AccountVoice').implement({
  description: 'What an account gives to speakers and what it keeps for itself, in words.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    quoted: t.exposeInt('quoted', { description: quotedText }),
    reported: t.exposeInt('reported', { description: reportedText }),
    narrated: t.exposeInt('narrated', { description: 'Words of recorded claims in its own voice.' }),
    told: t.exposeInt('told', {
      description: 'All words of headline, highlights, lead, body and cross-heads.',
    }),
  }),
});

const VoiceInAccountType = builder.objectRef<InView<VoiceInAccount>>('VoiceInAccount').implement({
  description: 'The words that one account gives to a speaker or side.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    quoted: t.exposeInt('quoted', { description: quotedText }),
    reported: t.exposeInt('reported', { description: reportedText }),
  }),
});

const SpeakerVoiceType = builder.objectRef<InView<SpeakerVoice>>('SpeakerVoice').implement({
  description: 'The words given to one speaker.',
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
    quoted: t.exposeInt('quoted', { description: quotedText }),
    reported: t.exposeInt('reported', { description: reportedText }),
    accounts: t.expose('accounts', {
      type: [VoiceInAccountType],
      description: 'One for each account, in the order of the comparison.',
    }),
  }),
});

const SideVoiceType = builder.objectRef<InView<SideVoice>>('SideVoice').implement({
  description: 'The words given to one side.',
  fields: (t) => ({
    side: t.field({
      type: ActorType,
      nullable: true,
      description: 'The principal; null for all who speak for none.',
      resolve: ({ side, view }) => view.actors.get(side ?? undefined),
    }),
    speakers: t.field({
      type: [ActorType],
      description: 'Who speaks for it.',
      resolve: ({ speakers, view }) => view.actors.pick(speakers),
    }),
    quoted: t.exposeInt('quoted', { description: quotedText }),
    reported: t.exposeInt('reported', { description: reportedText }),
    accounts: t.expose('accounts', {
      type: [VoiceInAccountType],
      description: 'One for each account, in the order of the comparison.',
    }),
  }),
});

export const ShareOfVoiceType = builder.objectRef<InView<ShareOfVoice>>('ShareOfVoice').implement({
  description: 'Who gets to speak. No word is counted twice.',
  fields: (t) => ({
    speakers: t.expose('speakers', { type: [SpeakerVoiceType], description: 'Who speaks most first.' }),
    sides: t.expose('sides', {
      type: [SideVoiceType],
      description: 'Principals in the order of the talks, then all others as one.',
    }),
    accounts: t.expose('accounts', {
      type: [AccountVoiceType],
      description: 'In the order of the comparison.',
    }),
  }),
});
