import type { Attestation } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';
import { readingsOf, slugOf, tellReadings } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/**
 * One account lets the speaker speak, another gives no word of it in quotation marks. Fragments differ from both in
 * extent, which has rules of its own.
 */
export function modesDiffer(selection: Selection): Draft[] {
  return [...selection.carriers].flatMap(([statement, carriers]): Draft[] => {
    const parts = [...carriers].map(([account, own]) => {
      const modes = [...new Set(own.map(({ mode }) => mode))];
      return {
        account,
        key: modes.toSorted().join(' '),
        ...say({ code: 'modes', modes }),
        evidence: own.map(({ id }) => id),
        quoted: own.some(isWholeQuotation),
        unquoted: own.every(({ quotations }) => quotations.length === 0),
      };
    });
    if (!parts.some(({ quoted }) => quoted) || !parts.some(({ unquoted }) => unquoted)) return [];
    const readings = readingsOf(parts, selection);
    return [
      {
        rule: 'modesDiffer',
        key: slugOf(statement),
        kind: 'mode',
        status: 'compatible',
        statements: [statement],
        readings,
        explanation: `Not all let the speaker speak: ${tellReadings(readings, selection)}.`,
      },
    ];
  });
}

function isWholeQuotation({ mode, quotations }: Attestation): boolean {
  return mode === 'direct' && quotations.some(({ use }) => use === 'speech');
}
