import {
  extents,
  segmentKinds,
  type AlignedPlace,
  type ApparatusEntry,
  type ApparatusPlace,
  type ApparatusReading,
  type MovedWords,
  type Seam,
  type Segment,
} from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { AccountType, ActorType, QuotationType, StatementType, VariantType } from '../refs.ts';

const ExtentEnum = enumOf('Extent', 'How much of the base a reading has.', extents, {
  full: 'All of it.',
  truncated: 'Less than all of it.',
  fragment: 'A small part of it.',
});

const SegmentKindEnum = enumOf('SegmentKind', 'What a stretch of words is against the base.', segmentKinds, {
  same: 'In both.',
  added: 'Not in the base.',
  leftOut: 'Words of the base that a quotation of this account passes over.',
  outside: 'Words of the base that this account’s quotation marks do not reach.',
  gap: 'Between two quotations of one account.',
});

const SegmentType = builder.objectRef<Segment>('Segment').implement({
  description: 'A stretch of words as printed, with the spaces and punctuation after them.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SegmentKindEnum, description: 'What it is against the base.' }),
    text: t.exposeString('text', { description: 'The words.' }),
  }),
});

const MovedWordsType = builder.objectRef<InView<MovedWords>>('MovedWords').implement({
  description: 'Words that a reading has at another place than the base.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As this account prints them.' }),
    words: t.exposeInt('words', { description: 'How many.' }),
    from: t.exposeInt('from', { description: 'Place of the first among the words of the base, from 0.' }),
    to: t.exposeInt('to', { description: 'Place of the first among the words of the reading, from 0.' }),
  }),
});

const SeamType = builder.objectRef<InView<Seam>>('Seam').implement({
  description: 'A place at which some accounts begin another quotation while others run on.',
  fields: (t) => ({
    split: t.field({
      type: [AccountType],
      description: 'Accounts that end one quotation there and begin another.',
      resolve: ({ split, view }) => view.accounts.pick(split),
    }),
    runOn: t.field({
      type: [AccountType],
      description: 'Accounts in whose quotation the words on either side follow one another.',
      resolve: ({ runOn, view }) => view.accounts.pick(runOn),
    }),
    fuller: t.field({
      type: [AccountType],
      description: 'Accounts whose quotation has more words between.',
      resolve: ({ fuller, view }) => view.accounts.pick(fuller),
    }),
    before: t.exposeString('before', { description: 'The last word before.' }),
    after: t.exposeString('after', { description: 'The first word after.' }),
  }),
});

const ApparatusReadingType = builder.objectRef<InView<ApparatusReading>>('ApparatusReading').implement({
  description: 'One account’s wording against the base.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Whose wording.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    quotations: t.field({
      type: [QuotationType],
      description: 'The quotations it is made of.',
      resolve: ({ quotations, view }) => view.quotations.pick(quotations),
    }),
    words: t.exposeString('words', {
      description: 'The words as printed; several quotations are joined by " … ".',
    }),
    wordCount: t.exposeInt('wordCount', { description: 'Number of words.' }),
    segments: t.expose('segments', {
      type: [SegmentType],
      description:
        'The words in stretches: those that are the same, added or a gap make up `words`, character for character; set neighbours apart by a space where neither brings one.',
    }),
    added: t.exposeInt('added', { description: 'Number of words that the base has not.' }),
    leftOut: t.exposeInt('leftOut', { description: 'Number of words of the base that it passes over.' }),
    outside: t.exposeInt('outside', {
      description: 'Number of words of the base that its marks do not reach.',
    }),
    extent: t.expose('extent', {
      type: ExtentEnum,
      nullable: true,
      description:
        'How much of the base it has; null where it is in another language than the base: then no words are compared, and there are no segments and no counts.',
    }),
    moved: t.expose('moved', {
      type: [MovedWordsType],
      description: 'Words of the base that stand at another place here.',
    }),
  }),
});

const PlaceReadingType = builder
  .objectRef<InView<ApparatusPlace['readings'][number]>>('ApparatusPlaceReading')
  .implement({
    description: 'What some accounts have at one place.',
    fields: (t) => ({
      accounts: t.field({
        type: [AccountType],
        description: 'Which accounts.',
        resolve: ({ accounts, view }) => view.accounts.pick(accounts),
      }),
      words: t.exposeString('words', { description: 'Their words; empty where they leave the words out.' }),
    }),
  });

const ApparatusPlaceType = builder.objectRef<InView<ApparatusPlace>>('ApparatusPlace').implement({
  description: 'A place at which readings part; accounts whose quotation does not reach it are left out.',
  fields: (t) => ({
    readings: t.expose('readings', { type: [PlaceReadingType], description: 'What each has there.' }),
  }),
});

const AlignedPlaceType = builder.objectRef<InView<AlignedPlace>>('AlignedPlace').implement({
  description: 'One place of the alignment of all wordings of a quotation.',
  fields: (t) => ({
    agrees: t.exposeBoolean('agrees', {
      description: 'Whether all whose quotations reach the place have the same words.',
    }),
    readings: t.expose('readings', { type: [PlaceReadingType], description: 'What each has there.' }),
    outside: t.field({
      type: [AccountType],
      description: 'Accounts whose marks begin later, end before or leave a gap there.',
      resolve: ({ outside, view }) => view.accounts.pick(outside),
    }),
  }),
});

export const ApparatusEntryType = builder.objectRef<InView<ApparatusEntry>>('ApparatusEntry').implement({
  description: 'How accounts word one quotation: a base reading and the others against it.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Unique within the comparison; no global id.' }),
    variant: t.field({
      type: VariantType,
      nullable: true,
      description: 'The recorded variant; null where a rule found that several accounts quote one statement.',
      resolve: ({ variant, view }) => view.variants.get(variant ?? undefined),
    }),
    title: t.exposeString('title', {
      nullable: true,
      description:
        'The heading of the variant; null by rule, then the first statement says what it is about.',
    }),
    statements: t.field({
      type: [StatementType],
      description: 'What the quotation says.',
      resolve: ({ statements, view }) => view.statements.pick(statements),
    }),
    speaker: t.field({
      type: ActorType,
      nullable: true,
      description: 'Who speaks, as the base account has it.',
      resolve: ({ speaker, view }) => view.actors.get(speaker ?? undefined),
    }),
    base: t.field({
      type: AccountType,
      description: 'The account whose reading is the base.',
      resolve: ({ base, view }) => view.accounts.mustGet(base),
    }),
    readings: t.expose('readings', {
      type: [ApparatusReadingType],
      description:
        'One for each account that quotes it: the base first, then in the order of the comparison.',
    }),
    places: t.expose('places', {
      type: [ApparatusPlaceType],
      description: 'Where the readings part, from the beginning to the end.',
    }),
    alignment: t.expose('alignment', {
      type: [AlignedPlaceType],
      description:
        'All wordings aligned at once, from the beginning to the end: what they have in common and where they part.',
    }),
    seams: t.expose('seams', {
      type: [SeamType],
      description: 'Where some accounts begin another quotation while others run on.',
    }),
  }),
});
