import type { ComparedTime, TimeGroup } from '../../times/time-group.ts';
import type { Selection } from '../../selection/selection.ts';
import { foldWord } from '../../words/fold-word.ts';
import { attestationsOf, commonStatements, readingsOf, tellReadings } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** Accounts date the same thing differently, or one more finely than another. */
export function timesDiffer(groups: readonly TimeGroup[], selection: Selection): Draft[] {
  return groups.flatMap((group): Draft[] => {
    if (group.agreement !== 'disagree' && group.agreement !== 'compatible') return [];
    const readings = readingsOf(group.times.map(partOf), selection);
    if (readings.length < 2) return [];
    const verdict =
      group.agreement === 'disagree' ? 'these cannot be one time' : 'all can mean the same time';
    return [
      {
        rule: 'timesDiffer',
        title: group.about,
        key: foldWord(group.about),
        kind: 'time',
        status: group.agreement === 'disagree' ? 'contradictory' : 'compatible',
        statements: commonStatements(attestationsOf(group.times, selection)),
        readings,
        explanation: `On “${group.about}”: ${tellReadings(readings, selection)}; ${verdict}.`,
      },
    ];
  });
}

function partOf({ account, date, printed, mention }: ComparedTime) {
  return { account, key: date, ...say({ code: 'quoted', words: [printed] }), evidence: [mention] };
}
