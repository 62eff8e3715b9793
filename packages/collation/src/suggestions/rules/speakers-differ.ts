import type { Attestation, StatementId } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';
import { nameAccounts, nameActor, readingsOf, slugOf, tellGist, tellReadings } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/**
 * The same statement under different speakers: another person, the state for its minister, or nobody where an account
 * tells it in its own voice. What no account gives to a speaker is background and no difference.
 */
export function speakersDiffer(selection: Selection): Draft[] {
  return [...selection.carriers].flatMap(([statement, carriers]): Draft[] => {
    if (carriers.size < 2) return [];
    const attestations = [...carriers.values()].flat();
    const parts = [...carriers].map(([account, own]) => {
      // What an account gives to a speaker anywhere it does not claim itself in its headline or lead.
      const named = new Set(own.flatMap(({ speaker }) => speaker ?? []));
      return {
        account,
        key: named.size > 0 ? [...named].toSorted().join(' ') : 'undefined',
        ...say(
          named.size > 0
            ? { code: 'named', names: [...named].map((speaker) => nameActor(speaker, selection)) }
            : { code: 'ownVoice' },
        ),
        evidence: own.map(({ id }) => id),
      };
    });
    const readings = readingsOf(parts, selection);
    if (readings.length < 2 || attestations.every(({ speaker }) => speaker === undefined)) return [];
    return [
      {
        rule: 'speakersDiffer',
        key: slugOf(statement),
        kind: 'attribution',
        status: statusOf(attestations),
        statements: [statement],
        readings,
        explanation: explain(statement, readings, selection),
      },
    ];
  });
}

/** Speakers of one side can speak for one another; those of two sides cannot both have said it first. */
function statusOf(attestations: readonly Attestation[]): 'compatible' | 'unresolved' {
  const speakers = new Set(attestations.flatMap(({ speaker }) => speaker ?? []));
  return speakers.size < 2 ? 'compatible' : 'unresolved';
}

function explain(statement: StatementId, readings: Draft['readings'], selection: Selection): string {
  const gist = tellGist(statement, selection);
  const own = readings.filter(({ says }) => says.some(({ code }) => code === 'ownVoice'));
  const adopted = own.flatMap(({ accounts }) => accounts);
  const tail =
    adopted.length > 0
      ? `; ${nameAccounts(adopted, selection)} ${adopted.length > 1 ? 'make' : 'makes'} it ${adopted.length > 1 ? 'their' : 'its'} own claim`
      : '';
  return `“${gist}”: ${tellReadings(readings, selection, ['gives it to', 'give it to'])}${tail}.`;
}
