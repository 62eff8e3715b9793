import {
  comparisonParts,
  findingKinds,
  type ContradictionFinding,
  type FigureFinding,
  type Finding,
} from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { DiscrepancyKindEnum } from '../discrepancy.ts';
import { enumOf } from '../enums.ts';
import {
  AccountType,
  ActorType,
  AttestationType,
  DiscrepancyType,
  FigureType,
  LineageType,
  NodeType,
  SourceType,
  StatementType,
} from '../refs.ts';

const FindingKindEnum = enumOf('FindingKind', 'What a finding is about.', findingKinds, {
  agreement: 'How much the accounts have in common.',
  contradiction: 'A discrepancy that cannot be explained away.',
  figure: 'Figures that cannot all be right.',
  cue: 'A verb by which one account keeps its distance from a speaker.',
  voice: 'One side is given far more words than the other.',
  sharedText: 'Two accounts share running text.',
  lineage: 'Accounts go back to one copy.',
  omission: 'What most carry and some leave out.',
  unknownSource: 'Accounts whose text does not name the outlet.',
});

const ComparisonPartEnum = enumOf(
  'ComparisonPart',
  'The part of a comparison that proves a finding.',
  comparisonParts,
  {
    coverage: 'Who reports what.',
    discrepancies: 'Where the accounts part.',
    apparatus: 'The same words, several ways.',
    figures: 'Figures side by side.',
    voice: 'Who gets to speak.',
    verbs: 'How it is told.',
    alone: 'What one account alone reports, and what each leaves out.',
    independence: 'How independent the accounts are.',
    profiles: 'The sources.',
  },
);

type Of<Kind extends Finding['kind']> = InView<Extract<Finding, { kind: Kind }>>;

export const FindingType = builder.interfaceRef<InView<Finding>>('Finding').implement({
  description: 'A key finding, computed from the records: data that a report puts into words.',
  resolveType: ({ kind }) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Finding`,
  fields: (t) => ({
    kind: t.expose('kind', { type: FindingKindEnum, description: 'What it is about.' }),
    part: t.expose('part', {
      type: ComparisonPartEnum,
      description: 'The part of the comparison that proves it.',
    }),
    records: t.field({
      type: [NodeType],
      description: 'The records that prove it, the one to look at first first.',
      resolve: ({ records, view }) => records.map((id) => view.mustFind(id)),
    }),
  }),
});

const FindingReadingType = builder
  .objectRef<InView<ContradictionFinding['readings'][number]>>('FindingReading')
  .implement({
    description: 'What one group of accounts has.',
    fields: (t) => ({
      accounts: t.field({
        type: [AccountType],
        description: 'Which accounts.',
        resolve: ({ accounts, view }) => view.accounts.pick(accounts),
      }),
      gist: t.exposeString('gist', { description: 'What they have.' }),
    }),
  });

const FindingValueType = builder
  .objectRef<InView<FigureFinding['values'][number]>>('FindingValue')
  .implement({
    description: 'One of several values given for the same thing.',
    fields: (t) => ({
      figure: t.field({
        type: FigureType,
        description: 'The figure that gives it first.',
        resolve: ({ figure, view }) => view.figures.mustGet(figure),
      }),
      printed: t.exposeString('printed', { description: 'The value as first printed.' }),
      accounts: t.field({
        type: [AccountType],
        description: 'Which accounts give it.',
        resolve: ({ accounts, view }) => view.accounts.pick(accounts),
      }),
    }),
  });

builder.objectRef<Of<'agreement'>>('AgreementFinding').implement({
  description: 'How much the accounts have in common.',
  interfaces: [FindingType],
  fields: (t) => ({
    statements: t.exposeInt('statements', { description: 'Number of statements.' }),
    carriedByAll: t.exposeInt('carriedByAll', { description: 'How many of them all accounts carry.' }),
    carriedByOne: t.exposeInt('carriedByOne', { description: 'How many of them one account alone carries.' }),
    accounts: t.exposeInt('accounts', { description: 'Number of accounts.' }),
  }),
});

builder.objectRef<Of<'contradiction'>>('ContradictionFinding').implement({
  description: 'A discrepancy that cannot be explained away.',
  interfaces: [FindingType],
  fields: (t) => ({
    discrepancy: t.field({
      type: DiscrepancyType,
      description: 'Which discrepancy.',
      resolve: ({ discrepancy, view }) => view.discrepancies.mustGet(discrepancy),
    }),
    discrepancyKind: t.expose('discrepancyKind', {
      type: DiscrepancyKindEnum,
      description: 'In what the accounts differ.',
    }),
    readings: t.expose('readings', {
      type: [FindingReadingType],
      description: 'What each group of accounts has.',
    }),
  }),
});

builder.objectRef<Of<'figure'>>('FigureFinding').implement({
  description: 'Figures that cannot all be right.',
  interfaces: [FindingType],
  fields: (t) => ({
    counts: t.exposeString('counts', { description: 'What is counted.' }),
    unit: t.exposeString('unit', { description: 'What one of it is, in the singular.' }),
    values: t.expose('values', { type: [FindingValueType], description: 'The different values.' }),
  }),
});

builder.objectRef<Of<'cue'>>('CueFinding').implement({
  description: 'A verb by which one account alone keeps its distance from a speaker.',
  interfaces: [FindingType],
  fields: (t) => ({
    speaker: t.field({
      type: ActorType,
      description: 'Which speaker.',
      resolve: ({ speaker, view }) => view.actors.mustGet(speaker),
    }),
    account: t.field({
      type: AccountType,
      description: 'Which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    lemma: t.exposeString('lemma', { description: 'The verb.' }),
    printed: t.exposeString('printed', { description: 'The verb as printed.' }),
    attestations: t.field({
      type: [AttestationType],
      description: 'Where it is used.',
      resolve: ({ attestations, view }) => view.attestations.pick(attestations),
    }),
    neutralIn: t.field({
      type: [AccountType],
      description: 'Accounts that report the speaker with neutral verbs and keep no distance.',
      resolve: ({ neutralIn, view }) => view.accounts.pick(neutralIn),
    }),
  }),
});

builder.objectRef<Of<'voice'>>('VoiceFinding').implement({
  description: 'One side is given far more words than the other.',
  interfaces: [FindingType],
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      nullable: true,
      description: 'The account with the greatest imbalance; null where it is so over all accounts.',
      resolve: ({ account, view }) => view.accounts.get(account ?? undefined),
    }),
    side: t.field({
      type: ActorType,
      description: 'The side that is given more.',
      resolve: ({ side, view }) => view.actors.mustGet(side),
    }),
    words: t.exposeInt('words', { description: 'Words given to it.' }),
    otherSide: t.field({
      type: ActorType,
      description: 'The side that is given less.',
      resolve: ({ otherSide, view }) => view.actors.mustGet(otherSide),
    }),
    otherWords: t.exposeInt('otherWords', { description: 'Words given to that one.' }),
  }),
});

builder.objectRef<Of<'sharedText'>>('SharedTextFinding').implement({
  description: 'Two accounts share running text.',
  interfaces: [FindingType],
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
    share: t.exposeFloat('share', { description: 'Share of the first one’s five-word runs, 0 to 1.' }),
  }),
});

builder.objectRef<Of<'lineage'>>('LineageFinding').implement({
  description:
    'Accounts go back to one copy, as a whole or in passages, so that they weigh less than their number.',
  interfaces: [FindingType],
  fields: (t) => ({
    lineage: t.field({
      type: LineageType,
      description: 'Which lineage.',
      resolve: ({ lineage, view }) => view.lineages.mustGet(lineage),
    }),
    accounts: t.field({
      type: [AccountType],
      description: 'Which accounts.',
      resolve: ({ accounts, view }) => view.accounts.pick(accounts),
    }),
    copy: t.field({
      type: SourceType,
      nullable: true,
      description: 'The source of the copy, where the evidence names one.',
      resolve: ({ copy, view }) => view.sources.get(copy ?? undefined),
    }),
    inferred: t.exposeBoolean('inferred', { description: 'Whether the copy is inference.' }),
  }),
});

builder.objectRef<Of<'omission'>>('OmissionFinding').implement({
  description: 'The statement carried by most that some account leaves out.',
  interfaces: [FindingType],
  fields: (t) => ({
    statement: t.field({
      type: StatementType,
      description: 'Which statement.',
      resolve: ({ statement, view }) => view.statements.mustGet(statement),
    }),
    carriedBy: t.exposeInt('carriedBy', { description: 'How many accounts carry it.' }),
    independent: t.exposeInt('independent', { description: 'How many independent lineages carry it.' }),
    leftOutBy: t.field({
      type: [AccountType],
      description: 'Which accounts leave it out.',
      resolve: ({ leftOutBy, view }) => view.accounts.pick(leftOutBy),
    }),
  }),
});

builder.objectRef<Of<'unknownSource'>>('UnknownSourceFinding').implement({
  description: 'Accounts whose text does not name the outlet.',
  interfaces: [FindingType],
  fields: (t) => ({
    accounts: t.field({
      type: [AccountType],
      description: 'Which accounts.',
      resolve: ({ accounts, view }) => view.accounts.pick(accounts),
    }),
  }),
});
