import { compareView } from '../../queries/compare-view.ts';
import { AccountNotFound, TalksNotFound } from '../../queries/failures.ts';
import { findTalks } from '../../queries/find-talks.ts';
import { answer } from '../answer.ts';
import { builder } from '../builder.ts';
import { ComparisonType } from './comparison.ts';
import { CoverageType } from './coverage.ts';

const talksText = 'Id of the talks: "talks:antalya-2022" or "antalya-2022".';
const confirmedText =
  'Whether to leave out what no person has confirmed, with what rests on it; all that is not rejected where not set.';
const accountsText = 'Which accounts, by siglum ("A") or id; all where none is named.';

builder.queryFields((t) => ({
  comparison: t.field({
    type: ComparisonType,
    description: 'Everything that several accounts of the same talks say together.',
    args: {
      talks: t.arg.id({ required: true, description: talksText }),
      accounts: t.arg.stringList({ description: accountsText }),
      confirmedOnly: t.arg.boolean({ description: confirmedText }),
    },
    errors: {
      types: [TalksNotFound, AccountNotFound],
      union: { description: 'A comparison, or why there is none.' },
    },
    resolve: async (_root, { talks, ...compared }, context) => {
      const view = await findTalks(context, talks);
      return answer(view instanceof TalksNotFound ? view : compareView(view, compared));
    },
  }),
  coverage: t.field({
    type: CoverageType,
    description: 'Who reports what: the matrix of statements and accounts.',
    args: {
      talks: t.arg.id({ required: true, description: talksText }),
      accounts: t.arg.stringList({ description: accountsText }),
      confirmedOnly: t.arg.boolean({ description: confirmedText }),
    },
    errors: {
      types: [TalksNotFound, AccountNotFound],
      union: { description: 'The matrix, or why there is none.' },
    },
    resolve: async (_root, { talks, ...compared }, context) => {
      const view = await findTalks(context, talks);
      if (view instanceof TalksNotFound) return answer(view);
      const comparison = compareView(view, compared);
      return comparison instanceof AccountNotFound ? answer(comparison) : comparison.coverage;
    },
  }),
}));
