import type { DiscrepancyStatus } from '@parley/schema';
import type { ComparedFigure, FigureGroup } from '../../figures/figure-group.ts';
import type { Selection } from '../../selection/selection.ts';
import { foldWord } from '../../words/fold-word.ts';
import { attestationsOf, commonStatements, nameAccounts, readingsOf } from '../draft.ts';
import { quote } from '../quote.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

const reasons = {
  sameValue: 'the values are the same',
  bounds: 'their bounds leave room for both',
  rounding: 'one may be the other rounded',
  asOf: 'they stand for different days',
  disjoint: 'no number satisfies both',
} as const;

/** Accounts give different figures for the same thing. */
export function figuresDiffer(groups: readonly FigureGroup[], selection: Selection): Draft[] {
  return groups.flatMap((group): Draft[] => {
    const [worst] = group.pairs;
    if (!worst || (group.agreement !== 'disagree' && group.agreement !== 'compatible')) return [];
    const readings = readingsOf(group.figures.map(partOf), selection);
    const [first, second] = [worst.first, worst.second].map((id) =>
      group.figures.find(({ figure }) => figure === id),
    );
    if (!first || !second || readings.length < 2) return [];
    const status: DiscrepancyStatus = group.agreement === 'disagree' ? 'contradictory' : 'compatible';
    return [
      {
        rule: 'figuresDiffer',
        title: group.counts,
        key: `${foldWord(group.counts)} ${foldWord(group.unit)}`,
        kind: 'figure',
        status,
        statements: commonStatements(attestationsOf(group.figures, selection)),
        readings,
        explanation: `For “${group.counts}” ${nameAccounts([first.account], selection)} has ${quote(first.printed)} and ${nameAccounts([second.account], selection)} ${quote(second.printed)}: ${reasons[worst.reason]}.`,
      },
    ];
  });
}

function partOf({ account, value, upper, bound, asOf, printed, figure }: ComparedFigure) {
  return {
    account,
    key: `${value} ${upper} ${bound} ${asOf}`,
    ...say({ code: 'quoted', words: [printed] }),
    evidence: [figure],
  };
}
