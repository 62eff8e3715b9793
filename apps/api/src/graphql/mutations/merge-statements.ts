import { recordIdOf } from '../../writing/plan-decision.ts';
import { talksIdOf } from '../../queries/find-talks.ts';
import { answer } from '../answer.ts';
import { builder } from '../builder.ts';
import { decisionFailures, decisionInputs, takeDecision, WrittenType } from './take-decision.ts';

const MergeStatementsInput = builder.inputType('MergeStatementsInput', {
  description: 'Which statements are one.',
  fields: (t) => ({
    ...decisionInputs(t),
    keep: t.id({ required: true, description: 'The statement that stays, with its words.' }),
    merge: t.idList({ required: true, description: 'Those that become part of it and are taken out.' }),
  }),
});

builder.mutationField('mergeStatements', (t) =>
  t.field({
    type: WrittenType,
    description:
      'Makes one statement of several: their reports, variants and discrepancies are of the one that is kept. Statements of different speakers are refused: correct the speaker first, where it is the same.',
    args: { input: t.arg({ type: MergeStatementsInput, required: true, description: 'What is decided.' }) },
    errors: { types: decisionFailures, union: { description: 'What was written, or why nothing was.' } },
    resolve: async (_root, { input }, context) => {
      const talks = talksIdOf(input.talks);
      const keep = recordIdOf(input.keep, talks);
      const others = input.merge.map((id) => recordIdOf(id, talks));
      return answer(await takeDecision(context, input, { action: 'merge', keep, others }));
    },
  }),
);
