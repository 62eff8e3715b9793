import type { AccountId, ActorId, TopicId } from '@parley/schema';
import type { Coverage, StatementCoverage } from '../../coverage/coverage.ts';
import type { Selection } from '../../selection/selection.ts';
import { nameAccounts, nameActor, slugOf } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';
import { evidenceOf } from './left-out.ts';

/**
 * From this share of what a speaker is reported to say on, at all or on one topic, and from so many statements on, what
 * stands in one account alone makes that account's speaker another one. Our choice; less stands in the profiles.
 */
const aloneShare = 0.2;
const aloneCount = 3;

/**
 * What one account alone lets a speaker say: a voice that no other lets be heard, or a good part of what the speaker
 * says at all.
 */
export function toldAlone({ bands }: Coverage, selection: Selection): Draft[] {
  if (selection.read.size < 2) return [];
  const rows = bands.flatMap(({ topic, statements }) =>
    statements.flatMap((row) => {
      const speaker = selection.statements.get(row.statement)?.speaker;
      return speaker === undefined ? [] : [{ row, speaker, topic }];
    }),
  );
  const said = Map.groupBy(rows, ({ speaker }) => speaker);
  const alone = Map.groupBy(
    rows.filter(({ row }) => row.carriedBy === 1),
    ({ row, speaker }) => `${row.cells[0]?.account} ${speaker}`,
  );
  const voices = voicesOf(selection);
  const takingPart = new Set(selection.dossier.talks.participants.map(({ actor }) => actor));
  return [...alone.values()].flatMap((group): Draft[] => {
    const [first] = group;
    const account = first?.row.cells[0]?.account;
    if (!first || account === undefined) return [];
    const { speaker } = first;
    const heardElsewhere = (voices.get(speaker)?.size ?? 0) > 1;
    if (!heardElsewhere && (takingPart.has(speaker) || group.length > 1))
      return [aloneOf('voiceAlone', account, speaker, group, selection)];
    const all = said.get(speaker) ?? [];
    if (!heardElsewhere || group.length < aloneCount) return [];
    if (group.length >= all.length * aloneShare)
      return [aloneOf('toldAlone', account, speaker, group, selection)];
    const byTopic = Map.groupBy(group, ({ topic }) => topic);
    return [...byTopic].flatMap(([topic, own]): Draft[] => {
      const onTopic = all.filter((other) => other.topic === topic).length;
      return own.length >= aloneCount && own.length >= onTopic * aloneShare
        ? [aloneOf('toldAlone', account, speaker, own, selection, topic)]
        : [];
    });
  });
}

function aloneOf(
  rule: 'voiceAlone' | 'toldAlone',
  account: AccountId,
  speaker: ActorId,
  group: readonly { row: StatementCoverage }[],
  selection: Selection,
  topic?: TopicId,
): Draft {
  const label = selection.dossier.topics.find(({ id }) => id === topic)?.label;
  const rows = group.map(({ row }) => row);
  const name = nameActor(speaker, selection);
  const siglum = nameAccounts([account], selection);
  return {
    rule,
    key: [account, speaker, ...(topic ? [topic] : [])].map(slugOf).join(' '),
    title: name,
    kind: 'omission',
    status: 'compatible',
    statements: rows.map(({ statement }) => statement),
    readings: [
      {
        accounts: [...selection.read].filter((id) => id !== account),
        ...say({ code: 'silent' }),
        evidence: [],
      },
      { accounts: [account], ...say({ code: 'reported' }), evidence: evidenceOf(rows) },
    ],
    explanation:
      rule === 'voiceAlone'
        ? `${name} is heard in ${siglum} alone.`
        : `${rows.length} statements of ${name}${label === undefined ? '' : ` on “${label}”`} stand in ${siglum} alone.`,
  };
}

/** In which accounts each actor is heard: itself, or in somebody who represents it. */
function voicesOf({ attestations, dossier }: Selection): Map<ActorId, Set<AccountId>> {
  const represents = new Map(dossier.actors.map((actor) => [actor.id, actor.represents]));
  const voices = new Map<ActorId, Set<AccountId>>();
  for (const { speaker, account } of attestations) {
    const met = new Set<ActorId>();
    for (let actor = speaker; actor !== undefined && !met.has(actor); actor = represents.get(actor)) {
      met.add(actor);
      const accounts = voices.get(actor);
      if (accounts) accounts.add(account);
      else voices.set(actor, new Set([account]));
    }
  }
  return voices;
}
