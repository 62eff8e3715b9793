import {
  sharedTextStates,
  type ComparedLineage,
  type ComparedRun,
  type Independence,
  type SharedShare,
  type SharedTextState,
} from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { AnchorType } from '../anchor.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { LineageEvidenceType, LineageStrengthEnum } from '../lineage.ts';
import { AccountType, LineageType, SourceType } from '../refs.ts';
import { LineageTieType, SuggestedLineageType } from './ties.ts';

const SharedTextStateEnum = enumOf('SharedTextState', 'Whether shared text was measured.', sharedTextStates, {
  measured: 'For all the accounts, on the texts they have now.',
  partly: 'For some of the accounts.',
  stale: 'On texts that have all changed since.',
  absent: 'Never; which is not to say that no text is shared.',
});

const MeasurementType = builder.objectRef<InView<SharedTextState>>('SharedTextMeasurement').implement({
  description: 'How far shared text was measured.',
  fields: (t) => ({
    state: t.expose('state', { type: SharedTextStateEnum, description: 'Whether it was measured.' }),
    measured: t.field({
      type: [AccountType],
      description: 'Accounts measured on the text that they have now.',
      resolve: ({ measured, view }) => view.accounts.pick(measured),
    }),
    stale: t.field({
      type: [AccountType],
      description: 'Accounts whose text has changed since.',
      resolve: ({ stale, view }) => view.accounts.pick(stale),
    }),
    missing: t.field({
      type: [AccountType],
      description: 'Accounts never measured.',
      resolve: ({ missing, view }) => view.accounts.pick(missing),
    }),
  }),
});

const SharedShareType = builder.objectRef<InView<SharedShare>>('SharedShare').implement({
  description: 'How much of one account’s running text another one has.',
  fields: (t) => ({
    of: t.field({
      type: AccountType,
      description: 'Whose text.',
      resolve: ({ of, view }) => view.accounts.mustGet(of),
    }),
    with: t.field({
      type: AccountType,
      description: 'Who has it too.',
      resolve: ({ with: other, view }) => view.accounts.mustGet(other),
    }),
    shared: t.exposeInt('shared', {
      description: 'Five-word runs, outside quotations and page furniture, that the other has too.',
    }),
    runs: t.exposeInt('runs', { description: 'All such runs.' }),
    share: t.exposeFloat('share', { description: 'The one by the other, 0 to 1.' }),
  }),
});

const ComparedRunType = builder.objectRef<InView<ComparedRun>>('SharedRun').implement({
  description: 'The same words in two accounts, as far as they reach.',
  fields: (t) => ({
    first: t.field({
      type: AccountType,
      description: 'One account.',
      resolve: ({ first, view }) => view.accounts.mustGet(first),
    }),
    second: t.field({
      type: AccountType,
      description: 'The other.',
      resolve: ({ second, view }) => view.accounts.mustGet(second),
    }),
    words: t.exposeInt('words', { description: 'How many words.' }),
    quoted: t.exposeBoolean('quoted', {
      description: 'Whether inside quotation marks in both: a shared speaker, not a shared copy.',
    }),
    firstAnchor: t.expose('firstAnchor', { type: AnchorType, description: 'Where they stand in the one.' }),
    secondAnchor: t.expose('secondAnchor', {
      type: AnchorType,
      description: 'Where they stand in the other.',
    }),
  }),
});

const ComparedMemberType = builder
  .objectRef<InView<ComparedLineage['members'][number]>>('ComparedLineageMember')
  .implement({
    description: 'An account that goes back to a copy.',
    fields: (t) => ({
      account: t.field({
        type: AccountType,
        description: 'Which account.',
        resolve: ({ account, view }) => view.accounts.mustGet(account),
      }),
      whole: t.exposeBoolean('whole', { description: 'Whether the whole account does.' }),
      passages: t.expose('passages', { type: [AnchorType], description: 'If not, which passages do.' }),
    }),
  });

const ComparedLineageType = builder.objectRef<InView<ComparedLineage>>('ComparedLineage').implement({
  description: 'A lineage as far as it concerns the accounts compared.',
  fields: (t) => ({
    lineage: t.field({
      type: LineageType,
      description: 'The recorded lineage.',
      resolve: ({ lineage, view }) => view.lineages.mustGet(lineage),
    }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    narrowed: t.exposeBoolean('narrowed', {
      description:
        'Whether it is of accounts too that are not compared: notes of its evidence may speak of them.',
    }),
    copy: t.field({
      type: SourceType,
      nullable: true,
      description: 'The source of the copy, where the evidence names one.',
      resolve: ({ copy, view }) => view.sources.get(copy ?? undefined),
    }),
    inferred: t.exposeBoolean('inferred', { description: 'Whether the copy is inference.' }),
    strength: t.expose('strength', { type: LineageStrengthEnum, description: 'How well it is borne out.' }),
    members: t.expose('members', {
      type: [ComparedMemberType],
      description: 'Accounts that go back to it, in the order of the comparison.',
    }),
    evidence: t.expose('evidence', { type: [LineageEvidenceType], description: 'What bears it out.' }),
  }),
});

const IndependentGroupType = builder
  .objectRef<{ accounts: InView<Independence>['groups'][number]; view: InView<Independence>['view'] }>(
    'IndependentGroup',
  )
  .implement({
    description: 'Accounts that weigh as one witness.',
    fields: (t) => ({
      accounts: t.field({
        type: [AccountType],
        description: 'Which accounts, in the order of the comparison.',
        resolve: ({ accounts, view }) => view.accounts.pick(accounts),
      }),
    }),
  });

export const IndependenceType = builder.objectRef<InView<Independence>>('Independence').implement({
  description: 'How independent the accounts are of one another.',
  fields: (t) => ({
    sharedText: t.expose('sharedText', {
      type: MeasurementType,
      description: 'How far shared text was measured.',
    }),
    shares: t.expose('shares', {
      type: [SharedShareType],
      description:
        'Ordered pairs of measured accounts that share something; a pair that is not here shares nothing.',
    }),
    runs: t.expose('runs', { type: [ComparedRunType], description: 'Shared words, the longest run first.' }),
    lineages: t.expose('lineages', {
      type: [ComparedLineageType],
      description: 'Lineages with a member among the accounts, the most members first.',
    }),
    ties: t.expose('ties', {
      type: [LineageTieType],
      description: 'Who has a copy from whom, as far as it is borne out.',
    }),
    suggested: t.expose('suggested', {
      type: [SuggestedLineageType],
      description: 'Lineages that shared text suggests beside the recorded ones; they count in `groups`.',
    }),
    groups: t.field({
      type: [IndependentGroupType],
      description: 'Accounts by whole-account lineage: each group weighs as one witness.',
      resolve: ({ groups, view }) => groups.map((accounts) => ({ accounts, view })),
    }),
    independentLineages: t.exposeInt('independentLineages', {
      description: 'What all accounts together weigh as witnesses.',
    }),
  }),
});
