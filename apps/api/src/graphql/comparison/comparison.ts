import type { ComparedAccount } from '@parley/collation';
import { suggestEvery, type ViewedComparison } from '../../queries/compare-view.ts';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { AccountType, TalksType } from '../refs.ts';
import { ApparatusEntryType } from './apparatus.ts';
import { CoverageType } from './coverage.ts';
import { RankedDiscrepancyType } from './discrepancies.ts';
import { FigureGroupType } from './figures.ts';
import { FindingType } from './findings.ts';
import { IndependenceType } from './independence.ts';
import { LeftOutType } from './left-out.ts';
import { LimitType } from './limits.ts';
import { AccountProfileType } from './profiles.ts';
import { ProvenanceRowType } from './provenance.ts';
import { ConfirmedFindingType, SuggestedDiscrepancyType } from './suggestions.ts';
import { TellingType } from './telling.ts';
import { PlaceGroupType, TimeGroupType } from './times-and-places.ts';
import { TopicPlacesType } from './topics.ts';
import { ShareOfVoiceType } from './voice.ts';

const ComparedAccountType = builder.objectRef<InView<ComparedAccount>>('ComparedAccount').implement({
  description: 'One column of every table.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'The account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    siglum: t.exposeString('siglum', { description: 'The letters that stand for it.' }),
    published: t.expose('published', {
      type: 'EdtfDate',
      nullable: true,
      description: 'When it was published; null where the text shows no such date.',
    }),
  }),
});

export const ComparisonType = builder.objectRef<ViewedComparison>('Comparison').implement({
  description:
    'Everything that several accounts of the same talks say together. What a person rejected takes no part in it.',
  fields: (t) => ({
    talks: t.field({
      type: TalksType,
      description: 'Which talks.',
      resolve: ({ view }) => view.talks,
    }),
    accounts: t.expose('accounts', {
      type: [ComparedAccountType],
      description: 'Which accounts, in order of first publication; those without a date last.',
    }),
    statements: t.exposeInt('statements', {
      description: 'Number of statements that one of the accounts carries.',
    }),
    disputed: t.exposeInt('disputed', {
      description: 'In how many of them an account contradicts the others.',
    }),
    leftOut: t.expose('leftOut', {
      type: LeftOutType,
      nullable: true,
      description:
        'What was left out because no person has confirmed it; null where nothing was to be left out.',
    }),
    findings: t.expose('findings', {
      type: [FindingType],
      description: 'Key findings, the most important first.',
    }),
    coverage: t.expose('coverage', { type: CoverageType, description: 'Who reports what.' }),
    discrepancies: t.expose('discrepancies', {
      type: [RankedDiscrepancyType],
      description: 'Where the accounts part, the most serious first.',
    }),
    suggestions: t.field({
      type: [SuggestedDiscrepancyType],
      description: 'What rules find and nobody has recorded or rejected, the most serious first.',
      args: {
        all: t.arg.boolean({
          description:
            'Whether to add what rules are less sure of and what the matrix shows at a glance; left out where not set.',
        }),
      },
      resolve: (comparison, { all }) => (all === true ? suggestEvery(comparison) : comparison.suggestions),
    }),
    confirmed: t.expose('confirmed', {
      type: [ConfirmedFindingType],
      description: 'Recorded discrepancies that rules find as well.',
    }),
    apparatus: t.expose('apparatus', {
      type: [ApparatusEntryType],
      description: 'The same words, several ways.',
    }),
    figures: t.expose('figures', {
      type: [FigureGroupType],
      description: 'Figures side by side, those that disagree first.',
    }),
    times: t.expose('times', {
      type: [TimeGroupType],
      description: 'Times side by side, those that disagree first.',
    }),
    places: t.expose('places', {
      type: [PlaceGroupType],
      description: 'Places side by side, those that are apart first.',
    }),
    topics: t.expose('topics', {
      type: [TopicPlacesType],
      description: 'What place each account gives each topic.',
    }),
    voice: t.expose('voice', { type: ShareOfVoiceType, description: 'Who gets to speak.' }),
    telling: t.expose('telling', { type: TellingType, description: 'How it is told.' }),
    independence: t.expose('independence', {
      type: IndependenceType,
      description: 'How independent the accounts are.',
    }),
    profiles: t.expose('profiles', {
      type: [AccountProfileType],
      description: 'One for each account: what it alone reports and what it leaves out stand here.',
    }),
    limits: t.expose('limits', {
      type: [LimitType],
      description: 'What could not be compared for which account: silence there says nothing.',
    }),
    provenance: t.expose('provenance', {
      type: [ProvenanceRowType],
      description: 'Every attestation with its anchor, by account and in the order of the text.',
    }),
  }),
});
