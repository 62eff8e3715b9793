import type { Mention } from '@parley/schema';
import { inPlace, type Selection } from '../../selection/selection.ts';
import { nameAccounts, nameActor, slugOf } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

type ParticipantMention = Extract<Mention, { kind: 'participant' }>;

/**
 * Some accounts give an actor a part in the talks (facilitator, host …) and others that name participants do not. An
 * actor that an account names without a part is not counted as taking one.
 */
export function participantsDiffer(selection: Selection): Draft[] {
  const mentions = selection.dossier.mentions.filter(
    (mention): mention is ParticipantMention =>
      mention.kind === 'participant' && selection.places.has(mention.account),
  );
  const naming = new Set(mentions.filter(({ role }) => role !== undefined).map(({ account }) => account));
  return [...Map.groupBy(mentions, ({ actor }) => actor)].flatMap(([actor, own]): Draft[] => {
    const withRole = own.filter(({ role }) => role !== undefined);
    const accounts = inPlace(
      selection,
      withRole.map(({ account }) => account),
    );
    const without = inPlace(selection, naming).filter((account) => !accounts.includes(account));
    if (accounts.length === 0 || without.length === 0) return [];
    return [
      {
        rule: 'participantsDiffer',
        title: nameActor(actor, selection),
        key: slugOf(actor),
        kind: 'participants',
        status: 'compatible',
        statements: statementsOf(withRole, selection),
        readings: [
          {
            accounts: without,
            ...say({ code: 'noPart' }),
            evidence: own.filter(({ role }) => role === undefined).map(({ id }) => id),
          },
          {
            accounts,
            ...say({
              code: 'takesPart',
              words: withRole.map(({ printed }) => printed),
              roles: [...new Set(withRole.flatMap(({ role }) => role ?? []))],
            }),
            evidence: withRole.map(({ id }) => id),
          },
        ],
        explanation: `${nameAccounts(accounts, selection)} ${accounts.length > 1 ? 'give' : 'gives'} ${nameActor(actor, selection)} a part in the talks, ${nameAccounts(without, selection)} ${without.length > 1 ? 'do' : 'does'} not.`,
      },
    ];
  });
}

function statementsOf(mentions: readonly ParticipantMention[], { attestationsById }: Selection) {
  return [
    ...new Set(
      mentions.flatMap(
        ({ attestation }) => (attestation && attestationsById.get(attestation)?.statements) || [],
      ),
    ),
  ].toSorted();
}
