import { InvalidCursor, InvalidPage, TalksNotFound } from '../../queries/failures.ts';
import { findTalks } from '../../queries/find-talks.ts';
import { listWithin } from '../../queries/lists/list-within.ts';
import { answer } from '../answer.ts';
import { builder } from '../builder.ts';
import { connection } from '../connections.ts';
import { DecisionType } from './decision.ts';
import { holdsFor } from '../../writing/tokens.ts';
import { outOfReach } from '../../writing/use-writing.ts';
import { requireWriter } from './take-decision.ts';

const DecisionConnection = connection(DecisionType);

builder.queryField('decisions', (t) =>
  t.field({
    type: DecisionConnection,
    description: 'The audit trail of talks, oldest first; only for who brings a token, and not by GET.',
    args: {
      ...t.arg.connectionArgs(),
      talks: t.arg.id({ required: true, description: 'The talks: "talks:antalya-2022" or "antalya-2022".' }),
    },
    errors: {
      types: [TalksNotFound, InvalidCursor, InvalidPage],
      union: { description: 'A page of the trail, or why there is none.' },
    },
    resolve: async (_root, { talks, ...page }, context) => {
      const { writer } = requireWriter(context);
      const view = await findTalks(context, talks);
      if (view instanceof TalksNotFound) return answer(view);
      if (!holdsFor(writer, view.talks.recordId)) throw outOfReach();
      const list = { talks: view.talks.recordId, name: 'decisions' };
      return answer(listWithin(list, view.dossier.decisions ?? [], page));
    },
  }),
);
