import type { Selection } from '../../selection/selection.ts';
import { nameAccounts, quoteAll, readingsOf, slugOf, type Part } from '../draft.ts';
import type { Draft } from '../suggestion.ts';

/** One account keeps its distance from words by marks where another that carries the same statement does not. */
export function distanceMarks(selection: Selection): Draft[] {
  return [...selection.carriers].flatMap(([statement, carriers]): Draft[] => {
    const parts = [...carriers].map(([account, own]): Part => {
      const kept = own.flatMap(({ quotations }) => quotations.filter(({ use }) => use === 'distance'));
      return {
        account,
        key: kept.length > 0 ? 'kept' : '',
        gist: kept.length > 0 ? quoteAll(kept.map(({ words }) => words)) : 'no such marks',
        evidence: kept.length > 0 ? kept.map(({ id }) => id) : own.map(({ id }) => id),
      };
    });
    const readings = readingsOf(parts, selection);
    const keeping = parts.filter(({ key }) => key !== '').map(({ account }) => account);
    if (keeping.length === 0 || readings.length < 2) return [];
    return [
      {
        rule: 'distanceMarks',
        key: slugOf(statement),
        kind: 'framing',
        status: 'compatible',
        statements: [statement],
        readings,
        explanation: `${nameAccounts(keeping, selection)} ${keeping.length > 1 ? 'set' : 'sets'} words in marks that keep a distance; the others do not.`,
      },
    ];
  });
}
