import { recordIdOf } from '../../writing/plan-decision.ts';
import { talksIdOf } from '../../queries/find-talks.ts';
import { answer } from '../answer.ts';
import { builder } from '../builder.ts';
import { decisionFailures, decisionInputs, takeDecision, WrittenType } from './take-decision.ts';

const SplitStatementInput = builder.inputType('SplitStatementInput', {
  description: 'Which reports of a statement are of another one.',
  fields: (t) => ({
    ...decisionInputs(t),
    statement: t.id({ required: true, description: 'The statement, which keeps its other reports.' }),
    attestations: t.idList({
      required: true,
      description: 'Those of its reports that get a statement of their own; one or several, but not all.',
    }),
    gist: t.string({
      description:
        'What they say, which confirms the new statement; where absent, it has the words of the old one.',
    }),
  }),
});

builder.mutationField('splitStatement', (t) =>
  t.field({
    type: WrittenType,
    description:
      'Parts a statement in two: some of its reports get a copy of it as a statement of their own.',
    args: { input: t.arg({ type: SplitStatementInput, required: true, description: 'What is decided.' }) },
    errors: { types: decisionFailures, union: { description: 'What was written, or why nothing was.' } },
    resolve: async (_root, { input }, context) => {
      const talks = talksIdOf(input.talks);
      const reports = input.attestations.map((id) => recordIdOf(id, talks));
      const statement = recordIdOf(input.statement, talks);
      const asked = { action: 'split', statement, reports, gist: input.gist ?? undefined } as const;
      return answer(await takeDecision(context, input, asked));
    },
  }),
);
