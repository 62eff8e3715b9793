import { findSides } from '../../voice/find-sides.ts';
import type { Selection } from '../../selection/selection.ts';
import { nameActor, readingsOf, tellReadings, type Part } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** Accounts let different people speak besides the sides of the talks and those who lead them. */
export function outsideVoices(selection: Selection): Draft[] {
  const sides = findSides(selection.dossier);
  const takingPart = new Set(selection.dossier.talks.participants.map(({ actor }) => actor));
  const outside = selection.attestations.filter(
    ({ speaker }) => speaker !== undefined && sides.sideOf(speaker) === null && !takingPart.has(speaker),
  );
  if (outside.length === 0) return [];
  const byAccount = Map.groupBy(outside, ({ account }) => account);
  const parts = selection.accounts.map(({ id }): Part => {
    const own = byAccount.get(id) ?? [];
    const names = [...new Set(own.flatMap(({ speaker }) => speaker ?? []))].map((actor) =>
      nameActor(actor, selection),
    );
    return {
      account: id,
      key: names.toSorted().join('\n'),
      ...say(names.length > 0 ? { code: 'named', names } : { code: 'nobody' }),
      evidence: own.map((attestation) => attestation.id),
    };
  });
  const readings = readingsOf(parts, selection);
  if (readings.length < 2) return [];
  return [
    {
      rule: 'outsideVoices',
      title: 'Voices from outside',
      key: 'voices',
      kind: 'participants',
      status: 'compatible',
      statements: [...new Set(outside.flatMap(({ statements }) => statements))].toSorted(),
      readings,
      explanation: `Besides those at the table: ${tellReadings(readings, selection, ['hears', 'hear'])}.`,
    },
  ];
}
