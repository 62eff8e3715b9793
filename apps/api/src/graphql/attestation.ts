import { Mode, Setting, type ChainLink } from '@parley/schema';
import type { DossierView } from '../queries/dossier-view.ts';
import { AnchorType, PrintedType } from './anchor.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';
import { cutPassage } from '../passages/cut-passage.ts';
import { PrintedPassageType } from './passage.ts';
import {
  AccountType,
  ActorType,
  AttestationType,
  FigureType,
  MentionType,
  NodeType,
  QuotationType,
  RecordType,
  StatementType,
} from './refs.ts';
import { ReviewType } from './review.ts';

const mostContext = 1000;

export const ModeEnum = enumOf('Mode', 'How an account reports.', Mode.options, {
  direct: 'All inside quotation marks.',
  mixed: 'A quoted fragment in a paraphrase.',
  indirect: 'A paraphrase.',
  act: 'A speech act: declined, demanded.',
  narrated: 'In the account’s own voice, with nobody named.',
});

export const SettingEnum = enumOf('Setting', 'Where a speaker is said to have spoken.', Setting.options, {
  talks: 'In the talks themselves.',
  pressConference: 'At a press conference.',
  toReporters: 'To reporters.',
  call: 'In a call.',
  address: 'In an address.',
  interview: 'In an interview.',
  broadcast: 'On radio or television.',
  written: 'In writing.',
  socialMedia: 'On social media.',
});

const ChainLinkType = builder.objectRef<ChainLink & { view: DossierView }>('ChainLink').implement({
  description: 'One link of a chain of attribution: through whom the account has it.',
  fields: (t) => ({
    actor: t.field({
      type: ActorType,
      description: 'Through whom.',
      resolve: ({ actor, view }) => view.actors.mustGet(actor),
    }),
    printed: t.exposeString('printed', { description: 'The words that say so.' }),
    anchor: t.expose('anchor', { type: AnchorType, description: 'Where they stand.' }),
  }),
});

AttestationType.implement({
  description: 'One account’s report of one or more statements.',
  interfaces: [NodeType, RecordType],
  fields: (t) => ({
    recordId: t.expose('recordId', {
      type: 'AttestationId',
      description: 'Id of the attestation in its dossier.',
    }),
    account: t.field({
      type: AccountType,
      description: 'Which account reports.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    statements: t.field({
      type: [StatementType],
      description: 'What it reports.',
      resolve: ({ statements, view }) => view.statements.pick(statements),
    }),
    mode: t.expose('mode', { type: ModeEnum, description: 'How it reports.' }),
    speaker: t.field({
      type: ActorType,
      nullable: true,
      description: 'Who speaks, as this account has it; null only when narrated.',
      resolve: ({ speaker, view }) => view.actors.get(speaker),
    }),
    source: t.expose('source', {
      type: PrintedType,
      nullable: true,
      description: 'The words that name the speaker, pronouns too.',
    }),
    cue: t.expose('cue', { type: PrintedType, nullable: true, description: 'The reporting verb or phrase.' }),
    chain: t.field({
      type: [ChainLinkType],
      description: 'Through whom the account has it, from the account outwards.',
      resolve: ({ chain, view }) => chain.map((link) => ({ ...link, view })),
    }),
    setting: t.expose('setting', {
      type: SettingEnum,
      nullable: true,
      description: 'Where this account says that it was said.',
    }),
    passage: t.expose('passage', { type: AnchorType, description: 'The whole passage.' }),
    printedPassage: t.field({
      type: PrintedPassageType,
      nullable: true,
      description:
        'The passage as the account prints it; null where the server does not have the text, or another one by now.',
      args: {
        context: t.arg.int({
          defaultValue: 160,
          description:
            'How many UTF-16 code units before and after it, at most; more than 1000 are taken as 1000, less than 0 as 0.',
        }),
      },
      resolve: async (attestation, { context }, { texts }) => {
        const { account, view } = attestation;
        const text = await texts.find(
          view.talks.recordId.slice('talks:'.length),
          view.accounts.mustGet(account).text,
        );
        return text === undefined
          ? null
          : cutPassage(text, attestation, Math.min(Math.max(context ?? 160, 0), mostContext));
      },
    }),
    content: t.expose('content', {
      type: [AnchorType],
      description: 'What is reported, without source and cue; may be in pieces.',
    }),
    quotations: t.field({
      type: [QuotationType],
      description: 'The words it prints inside quotation marks.',
      resolve: ({ recordId, view }) => view.quotationsIn(recordId),
    }),
    figures: t.field({
      type: [FigureType],
      description: 'The figures that stand in it.',
      resolve: ({ recordId, view }) => view.figuresIn(recordId),
    }),
    mentions: t.field({
      type: [MentionType],
      description: 'Other details that stand in it.',
      resolve: ({ recordId, view }) => view.mentionsIn(recordId),
    }),
    note: t.exposeString('note', { nullable: true, description: 'What a reader must know of it.' }),
    review: t.expose('review', { type: ReviewType, description: 'Who stands behind the record.' }),
  }),
});
