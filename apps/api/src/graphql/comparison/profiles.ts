import type { AccountProfile, Omission } from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { AccountType, FigureType, LineageType, SourceType, StatementType } from '../refs.ts';
import { AccountCoverageType } from './coverage.ts';
import { AccountVoiceType } from './voice.ts';

const OmissionType = builder.objectRef<InView<Omission>>('Omission').implement({
  description: 'A statement that an account leaves out.',
  fields: (t) => ({
    statement: t.field({
      type: StatementType,
      description: 'Which statement.',
      resolve: ({ statement, view }) => view.statements.mustGet(statement),
    }),
    carriedBy: t.exposeInt('carriedBy', { description: 'How many of the other accounts carry it.' }),
    independent: t.exposeInt('independent', {
      description: 'How many independent lineages of them carry it.',
    }),
  }),
});

export const AccountProfileType = builder.objectRef<InView<AccountProfile>>('AccountProfile').implement({
  description: 'What can be said of one account among the others.',
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Which account.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    siglum: t.exposeString('siglum', { description: 'The letters that stand for it in tables.' }),
    source: t.field({
      type: SourceType,
      description: 'Who publishes it.',
      resolve: ({ source, view }) => view.sources.mustGet(source),
    }),
    sourceNamed: t.exposeBoolean('sourceNamed', { description: 'Whether the text names its source.' }),
    coverage: t.expose('coverage', {
      type: AccountCoverageType,
      description: 'How much it carries, and how.',
    }),
    voice: t.expose('voice', { type: AccountVoiceType, description: 'How it shares out its words.' }),
    attestations: t.exposeInt('attestations', { description: 'Number of its reports.' }),
    quotations: t.exposeInt('quotations', { description: 'Number of its quotations.' }),
    alone: t.field({
      type: [StatementType],
      description: 'Statements that no other of the accounts carries.',
      resolve: ({ alone, view }) => view.statements.pick(alone),
    }),
    leftOut: t.expose('leftOut', {
      type: [OmissionType],
      description:
        'Statements that two or more of the others carry and it does not, those that most independent lineages carry first; at most 50.',
    }),
    figures: t.field({
      type: [FigureType],
      description: 'Figures that it gives.',
      resolve: ({ figures, view }) => view.figures.pick(figures),
    }),
    lineages: t.field({
      type: [LineageType],
      description: 'Copies that it, or passages of it, goes back to.',
      resolve: ({ lineages, view }) => view.lineages.pick(lineages),
    }),
  }),
});
