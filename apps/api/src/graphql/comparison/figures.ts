import { figureReasons, type ComparedFigure, type FigureGroup, type FigurePair } from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { BoundEnum } from '../figure.ts';
import { AccountType, ActorType, AttestationType, FigureType } from '../refs.ts';
import { AgreementEnum } from './agreement.ts';
import { RuleReadingEnum } from './times-and-places.ts';

const FigureReasonEnum = enumOf('FigureReason', 'Why two figures go together or not.', figureReasons, {
  sameValue: 'They have the same value.',
  bounds: 'Their bounds allow both.',
  rounding: 'One rounds the other.',
  asOf: 'They are of different times.',
  disjoint: 'Nothing reconciles them.',
});

const ComparedFigureType = builder.objectRef<InView<ComparedFigure>>('ComparedFigure').implement({
  description: 'One account’s figure among those that count the same.',
  fields: (t) => ({
    figure: t.field({
      type: FigureType,
      description: 'The figure.',
      resolve: ({ figure, view }) => view.figures.mustGet(figure),
    }),
    account: t.field({
      type: AccountType,
      description: 'Whose figure.',
      resolve: ({ account, view }) => view.accounts.mustGet(account),
    }),
    printed: t.exposeString('printed', { description: 'The figure as printed.' }),
    value: t.exposeFloat('value', { description: 'Its value.' }),
    upper: t.exposeFloat('upper', {
      nullable: true,
      description: 'The upper value, with the bound BETWEEN only.',
    }),
    bound: t.expose('bound', { type: BoundEnum, description: 'How the value bounds what it counts.' }),
    unit: t.exposeString('unit', {
      description: 'What one of it is; other units of one dimension are converted to compare.',
    }),
    reading: t.expose('reading', {
      type: RuleReadingEnum,
      description: 'Whether the rule that reads numbers and number words comes to the recorded value.',
    }),
    asOf: t.expose('asOf', { type: 'EdtfDate', nullable: true, description: 'As of when.' }),
    attestation: t.field({
      type: AttestationType,
      nullable: true,
      description: 'The report in which it stands; null in the account’s own voice.',
      resolve: ({ attestation, view }) => view.attestations.get(attestation ?? undefined),
    }),
    speaker: t.field({
      type: ActorType,
      nullable: true,
      description: 'Who gives it there; null in the account’s own voice.',
      resolve: ({ speaker, view }) => view.actors.get(speaker ?? undefined),
    }),
  }),
});

const FigurePairType = builder.objectRef<InView<FigurePair>>('FigurePair').implement({
  description: 'Two figures against each other.',
  fields: (t) => ({
    first: t.field({
      type: FigureType,
      description: 'One figure.',
      resolve: ({ first, view }) => view.figures.mustGet(first),
    }),
    second: t.field({
      type: FigureType,
      description: 'The other.',
      resolve: ({ second, view }) => view.figures.mustGet(second),
    }),
    agreement: t.expose('agreement', { type: AgreementEnum, description: 'Whether both can be true.' }),
    reason: t.expose('reason', { type: FigureReasonEnum, description: 'Why.' }),
  }),
});

export const FigureGroupType = builder.objectRef<InView<FigureGroup>>('FigureGroup').implement({
  description: 'All figures that count the same thing in units that can be converted into one another.',
  fields: (t) => ({
    counts: t.exposeString('counts', { description: 'What is counted.' }),
    unit: t.exposeString('unit', {
      description: 'What one of it is, in the singular, as the first figure has it.',
    }),
    agreement: t.expose('agreement', { type: AgreementEnum, description: 'The worst of its pairs.' }),
    figures: t.expose('figures', {
      type: [ComparedFigureType],
      description: 'By account in the order of the comparison, then in the order of the text.',
    }),
    pairs: t.expose('pairs', {
      type: [FigurePairType],
      description: 'Pairs that have not the same value, the worst first; also within one account.',
    }),
  }),
});
