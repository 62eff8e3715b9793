import { talksIdOf } from '../../queries/find-talks.ts';
import type { Correction } from '../../writing/plan-correction.ts';
import { recordIdOf } from '../../writing/plan-decision.ts';
import { answer } from '../answer.ts';
import { ModeEnum, SettingEnum } from '../attestation.ts';
import { builder } from '../builder.ts';
import { BoundEnum } from '../figure.ts';
import { StatementKindEnum } from '../statement.ts';
import { decisionFailures, decisionInputs, takeDecision, WrittenType } from './take-decision.ts';

const AttestationCorrection = builder.inputType('AttestationCorrectionInput', {
  description: 'What is otherwise in an attestation. A field that is absent stays; null takes it away.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The attestation, by either of its ids.' }),
    mode: t.field({
      type: ModeEnum,
      description: 'How the account reports; `NARRATED` takes away who speaks.',
    }),
    speaker: t.field({
      type: 'ActorId',
      description: 'Who speaks; of statements too that nobody else reports.',
    }),
    setting: t.field({ type: SettingEnum, description: 'Where it was said.' }),
    note: t.string({ description: 'What a reader must know of the report.' }),
    statements: t.field({ type: ['StatementId'], description: 'All statements that it reports.' }),
  }),
});

const StatementCorrection = builder.inputType('StatementCorrectionInput', {
  description: 'What is otherwise in a statement. A field that is absent stays; null takes it away.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The statement, by either of its ids.' }),
    speaker: t.field({ type: 'ActorId', description: 'Who says it.' }),
    kind: t.field({ type: StatementKindEnum, description: 'What somebody does in saying it.' }),
    topics: t.field({ type: ['TopicId'], description: 'All that it is about.' }),
    gist: t.string({ description: 'What is said, in our own words; confirms the statement.' }),
    said: t.field({ type: 'EdtfDate', description: 'When it was said.' }),
  }),
});

const FigureCorrection = builder.inputType('FigureCorrectionInput', {
  description: 'What is otherwise in a figure. A field that is absent stays; null takes it away.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The figure, by either of its ids.' }),
    value: t.float({ description: 'The quantity, or its lower end.' }),
    upper: t.float({ description: 'The upper end of a figure that lies between two.' }),
    bound: t.field({ type: BoundEnum, description: 'How the value bounds what it counts.' }),
    unit: t.string({ description: 'In what it is counted.' }),
    counts: t.string({ description: 'What it counts.' }),
    asOf: t.field({ type: 'EdtfDate', description: 'When it held.' }),
  }),
});

const CorrectionInput = builder.inputType('CorrectionInput', {
  description: 'What is otherwise in one record.',
  isOneOf: true,
  fields: (t) => ({
    attestation: t.field({ type: AttestationCorrection, description: 'In an attestation.' }),
    statement: t.field({ type: StatementCorrection, description: 'In a statement.' }),
    figure: t.field({ type: FigureCorrection, description: 'In a figure.' }),
  }),
});

const CorrectInput = builder.inputType('CorrectInput', {
  description: 'What is corrected.',
  fields: (t) => ({
    ...decisionInputs(t),
    corrections: t.field({
      type: [CorrectionInput],
      required: true,
      description: 'All of them are made, or none.',
    }),
  }),
});

builder.mutationField('correct', (t) =>
  t.field({
    type: WrittenType,
    description:
      'Corrects records. What was confirmed is confirmed anew by who corrects it; what waits for a decision goes on waiting. A record in which all is so already stays as it is.',
    args: { input: t.arg({ type: CorrectInput, required: true, description: 'What is decided.' }) },
    errors: { types: decisionFailures, union: { description: 'What was written, or why nothing was.' } },
    resolve: async (_root, { input }, context) => {
      const talks = talksIdOf(input.talks);
      // One of the three is there: the type of the input says so.
      const corrections = input.corrections.flatMap((one) =>
        Object.entries(one).map(([kind, given]): Correction => {
          const { id, ...fields } = given;
          return { kind, id: recordIdOf(id, talks), fields } as Correction;
        }),
      );
      return answer(await takeDecision(context, input, { action: 'correct', corrections }));
    },
  }),
);
