import { recordIdOf } from '../../writing/plan-decision.ts';
import { talksIdOf } from '../../queries/find-talks.ts';
import { answer } from '../answer.ts';
import { builder } from '../builder.ts';
import { decisionFailures, decisionInputs, takeDecision, WrittenType } from './take-decision.ts';

const ConfirmInput = builder.inputType('ConfirmInput', {
  description: 'Which records are confirmed.',
  fields: (t) => ({
    ...decisionInputs(t),
    records: t.idList({
      required: true,
      description:
        'Statements, attestations, figures, mentions, variants, discrepancies and lineages, by either of their ids.',
    }),
  }),
});

builder.mutationField('confirm', (t) =>
  t.field({
    type: WrittenType,
    description:
      'Confirms records as they stand; an attestation together with those of its statements that have been put into words. What the same person has confirmed already stays as it is, unless another note is given.',
    args: { input: t.arg({ type: ConfirmInput, required: true, description: 'What is decided.' }) },
    errors: { types: decisionFailures, union: { description: 'What was written, or why nothing was.' } },
    resolve: async (_root, { input }, context) => {
      const records = input.records.map((id) => recordIdOf(id, talksIdOf(input.talks)));
      return answer(await takeDecision(context, input, { action: 'confirm', records }));
    },
  }),
);
