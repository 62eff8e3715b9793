import { tieBases, type LineageTie, type SuggestedLineage } from '@parley/collation';
import type { InView } from '../../queries/in-view.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { LineageEvidenceKindEnum, LineageStrengthEnum } from '../lineage.ts';
import { AccountType, LineageType, SourceType } from '../refs.ts';

const TieBasisEnum = enumOf('TieBasis', 'What tells in which direction a copy went.', tieBases, {
  credit: 'The account credits the source.',
  dateline: 'Its dateline names the source.',
  byline: 'Its byline names the source.',
  time: 'It was published later.',
});

export const LineageTieType = builder.objectRef<InView<LineageTie>>('LineageTie').implement({
  description: 'That an account has text in common with a source or another account by way of a copy.',
  fields: (t) => ({
    lineage: t.field({
      type: LineageType,
      nullable: true,
      description: 'The recorded lineage; null where shared text suggests it alone.',
      resolve: ({ lineage, view }) => view.lineages.get(lineage ?? undefined),
    }),
    fromSource: t.field({
      type: SourceType,
      nullable: true,
      description: 'The source from which it has the copy; null between accounts.',
      resolve: ({ fromSource, view }) => view.sources.get(fromSource ?? undefined),
    }),
    fromAccount: t.field({
      type: AccountType,
      nullable: true,
      description: 'The other account; null where it is a source.',
      resolve: ({ fromAccount, view }) => view.accounts.get(fromAccount ?? undefined),
    }),
    to: t.field({
      type: AccountType,
      description: 'The account.',
      resolve: ({ to, view }) => view.accounts.mustGet(to),
    }),
    basis: t.expose('basis', {
      type: TieBasisEnum,
      nullable: true,
      description: 'What tells the direction; null where nothing does, so that the tie has none.',
    }),
    strength: t.expose('strength', { type: LineageStrengthEnum, description: 'How well it is borne out.' }),
    evidence: t.expose('evidence', {
      type: [LineageEvidenceKindEnum],
      description: 'Kinds of evidence for the lineage.',
    }),
  }),
});

export const SuggestedLineageType = builder
  .objectRef<InView<SuggestedLineage>>('SuggestedLineage')
  .implement({
    description: 'Two accounts that share running text and stand in no recorded lineage together.',
    fields: (t) => ({
      accounts: t.field({
        type: [AccountType],
        description: 'The two, in the order of the comparison.',
        resolve: ({ accounts, view }) => view.accounts.pick(accounts),
      }),
      confidence: t.exposeFloat('confidence', { description: 'How likely it is, 0 to 1.' }),
      strength: t.expose('strength', { type: LineageStrengthEnum, description: 'How well it is borne out.' }),
      longestRun: t.exposeInt('longestRun', {
        description: 'Words of the longest run that they share outside quotations.',
      }),
      share: t.exposeFloat('share', {
        description: 'The greater of their shares of five-word runs, 0 to 1.',
      }),
    }),
  });
