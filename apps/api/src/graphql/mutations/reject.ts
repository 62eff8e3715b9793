import { recordIdOf } from '../../writing/plan-decision.ts';
import { talksIdOf } from '../../queries/find-talks.ts';
import { answer } from '../answer.ts';
import { builder } from '../builder.ts';
import { decisionFailures, decisionInputs, takeDecision, WrittenType } from './take-decision.ts';

const RejectInput = builder.inputType('RejectInput', {
  description: 'Which records are turned down, and why.',
  fields: (t) => {
    const { talks, version } = decisionInputs(t);
    return {
      talks,
      version,
      records: t.idList({ required: true, description: 'Records of the kinds that are confirmed.' }),
      reason: t.string({
        required: true,
        description: 'Why; stands in the audit trail and in the reviews.',
      }),
    };
  },
});

builder.mutationField('reject', (t) =>
  t.field({
    type: WrittenType,
    description:
      'Turns records down. They stay in the dossier, so that no rule suggests them once more. What the same person has turned down already stays as it is, unless another reason is given.',
    args: { input: t.arg({ type: RejectInput, required: true, description: 'What is decided.' }) },
    errors: { types: decisionFailures, union: { description: 'What was written, or why nothing was.' } },
    resolve: async (_root, { input }, context) => {
      const records = input.records.map((id) => recordIdOf(id, talksIdOf(input.talks)));
      const decided = { ...input, note: input.reason };
      return answer(await takeDecision(context, decided, { action: 'reject', records }));
    },
  }),
);
