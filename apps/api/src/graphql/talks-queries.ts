import { TalksNotFound } from '../queries/failures.ts';
import { findTalks } from '../queries/find-talks.ts';
import { answer } from './answer.ts';
import { builder } from './builder.ts';
import { TalksType } from './refs.ts';

builder.queryField('talks', (t) =>
  t.field({
    type: TalksType,
    description: 'One occasion of talks.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'Id of the talks: "talks:antalya-2022" or "antalya-2022".',
      }),
    },
    errors: { types: [TalksNotFound], union: { description: 'The talks, or why there are none.' } },
    resolve: async (_root, { id }, context) => {
      const view = await findTalks(context, id);
      return answer(view instanceof TalksNotFound ? view : view.talks);
    },
  }),
);
