import type { Attestation } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';
import { readingsOf, slugOf, tellReadings } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** The same statement of one speaker through different chains of attribution, or through one and straight. */
export function chainsDiffer(selection: Selection): Draft[] {
  const names = new Map(selection.dossier.actors.map(({ id, name }) => [id, name]));
  return [...selection.carriers].flatMap(([statement, carriers]): Draft[] => {
    if (carriers.size < 2 || ![...carriers.values()].flat().some(({ chain }) => chain.length > 0)) return [];
    const readings = readingsOf(
      [...carriers].map(([account, own]) => {
        const between = own.flatMap(({ chain }) => chain.map(({ actor }) => names.get(actor) ?? actor));
        return {
          account,
          key: [...new Set(own.map(chainOf))].toSorted().join('\n'),
          ...say(
            between.length > 0
              ? { code: 'through', names: [...new Set(between)] }
              : { code: 'nobodyBetween' },
          ),
          evidence: own.map(({ id }) => id),
        };
      }),
      selection,
    );
    if (readings.length < 2) return [];
    return [
      {
        rule: 'chainsDiffer',
        key: slugOf(statement),
        kind: 'attribution',
        status: 'compatible',
        statements: [statement],
        readings,
        explanation: `The same statement reaches the accounts on different ways: ${tellReadings(readings, selection)}.`,
      },
    ];
  });
}

function chainOf({ chain }: Attestation): string {
  return chain.map(({ actor }) => actor).join(' ');
}
