import type { Setting } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';
import { readingsOf, slugOf, tellReadings } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** Settings that two accounts may well give to one occasion. */
const toThePress: ReadonlySet<Setting> = new Set(['pressConference', 'toReporters']);

/** The same statement told in different settings: at the table, to reporters. */
export function settingsDiffer(selection: Selection): Draft[] {
  return [...selection.carriers].flatMap(([statement, carriers]): Draft[] => {
    const parts = [...carriers].flatMap(([account, own]) => {
      const set = own.filter(({ setting }) => setting !== undefined);
      const settings = [...new Set(set.flatMap(({ setting }) => setting ?? []))].toSorted();
      if (settings.length === 0) return [];
      return {
        account,
        key: settings.map((setting) => (toThePress.has(setting) ? 'press' : setting)).join(' '),
        ...say({ code: 'settings', settings }),
        evidence: set.map(({ id }) => id),
      };
    });
    const readings = readingsOf(parts, selection);
    const keys = new Set(parts.flatMap(({ key }) => key.split(' ')));
    if (parts.length < 2 || keys.size < 2) return [];
    return [
      {
        rule: 'settingsDiffer',
        key: slugOf(statement),
        kind: 'place',
        status: 'unresolved',
        statements: [statement],
        readings,
        explanation: `It was said on different occasions: ${tellReadings(readings, selection, ['has it said', 'have it said'])}.`,
      },
    ];
  });
}
