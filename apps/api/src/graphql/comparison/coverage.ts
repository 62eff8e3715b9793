import type {
  AccountCoverage,
  Coverage,
  CoverageCell,
  StatementCoverage,
  TopicBand,
} from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { ModeEnum } from '../attestation.ts';
import { builder } from '../builder.ts';
import { AccountType, AttestationType, StatementType, TopicType } from '../refs.ts';

export const AccountCoverageType = builder.objectRef<InView<AccountCoverage>>('AccountCoverage').implement({
  description:
    'How many statements an account has in which way; the numbers from direct to absent add up to all statements.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    direct: t.exposeInt('direct', { description: 'Reported in direct speech, without contradicting.' }),
    mixed: t.exposeInt('mixed', { description: 'Reported in mixed speech, without contradicting.' }),
    indirect: t.exposeInt('indirect', { description: 'Reported in indirect speech, without contradicting.' }),
    act: t.exposeInt('act', { description: 'Reported as a speech act, without contradicting.' }),
    narrated: t.exposeInt('narrated', { description: 'Told in its own voice, without contradicting.' }),
    contradicting: t.exposeInt('contradicting', {
      description: 'Carried in whatever mode, but contradicting.',
    }),
    absent: t.exposeInt('absent', { description: 'Not carried.' }),
    carried: t.exposeInt('carried', { description: 'All but the absent.' }),
  }),
});

const CoverageCellType = builder.objectRef<InView<CoverageCell>>('CoverageCell').implement({
  description: 'What an account has of a statement that it carries.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    mode: t.expose('mode', {
      type: ModeEnum,
      description: 'The strongest mode in which it reports the statement.',
    }),
    attestations: t.field({
      type: [AttestationType],
      description: 'Its reports of the statement, in the order of the text.',
      resolve: ({ attestations, view }) => view.attestations.pick(attestations),
    }),
    contradicts: t.exposeBoolean('contradicts', { description: 'Whether it contradicts other accounts.' }),
  }),
});

const StatementCoverageType = builder.objectRef<InView<StatementCoverage>>('StatementCoverage').implement({
  description: 'One row of the matrix: a statement against every account.',
  fields: (t) => ({
    statement: t.field({
      type: StatementType,
      description: 'Which statement.',
      resolve: ({ statement, view }) => view.statements.mustGet(statement),
    }),
    number: t.exposeInt('number', { description: 'Running number over all bands, from 1.' }),
    cells: t.expose('cells', {
      type: [CoverageCellType],
      description:
        'One for each account that carries it, in the order of the comparison; from all others it is absent.',
    }),
    carriedBy: t.exposeInt('carriedBy', { description: 'How many accounts carry it.' }),
    independent: t.exposeInt('independent', { description: 'How many independent lineages carry it.' }),
    contradicted: t.exposeBoolean('contradicted', {
      description: 'Whether any account contradicts the others.',
    }),
  }),
});

const TopicBandType = builder.objectRef<InView<TopicBand>>('TopicBand').implement({
  description: 'The statements that tables show under one topic.',
  fields: (t) => ({
    topic: t.field({
      type: TopicType,
      description: 'Which topic.',
      resolve: ({ topic, view }) => view.topics.mustGet(topic),
    }),
    statements: t.expose('statements', {
      type: [StatementCoverageType],
      description: 'Its rows, the most carried first.',
    }),
  }),
});

export const CoverageType = builder.objectRef<InView<Coverage>>('Coverage').implement({
  description: 'Who reports what: every statement that an account carries, against every account.',
  fields: (t) => ({
    bands: t.expose('bands', {
      type: [TopicBandType],
      description: 'Topics in the order of the talks; none is empty.',
    }),
    totals: t.expose('totals', {
      type: [AccountCoverageType],
      description: 'One for each account, in the order of the comparison.',
    }),
  }),
});
