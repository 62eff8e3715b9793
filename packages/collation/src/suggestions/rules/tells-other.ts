import type { AccountId, ActorId, StatementId, TopicId } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';
import { findSides } from '../../voice/find-sides.ts';
import { nameAccounts, nameActor, readingsOf, slugOf, tellGist, type Part } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/**
 * From more statements on, what somebody says on a topic is a whole press conference, of which every account tells
 * another part; up to so many they are one set, of which accounts give partial lists. Our choice.
 */
const mostStatements = 8;
/** Fewer are no list of which one could have a part. */
const fewestStatements = 3;

/**
 * What one speaker, or one side of the talks, says on one topic, of which no account has all: at least two accounts each have something of it that
 * the other has not. Three partial lists of one set of demands are an example.
 */
export function tellsOther(selection: Selection): Draft[] {
  return [...groupSaid(selection).values()].flatMap(({ speaker, topic, statements }): Draft[] => {
    if (statements.length < fewestStatements || statements.length > mostStatements) return [];
    const carried = new Map<AccountId, StatementId[]>();
    for (const id of statements) {
      for (const [account, reports] of selection.carriers.get(id) ?? []) {
        // What an account tells in its own voice it lets nobody say.
        if (reports.every(({ speaker: said }) => said === undefined)) continue;
        carried.set(account, [...(carried.get(account) ?? []), id]);
      }
    }
    if (!arePartial([...carried.values()], statements.length)) return [];
    const parts = [...carried].map(([account, own]): Part => ({
      account,
      key: own.join(' '),
      ...say({ code: 'told', names: own.map((id) => tellGist(id, selection)) }),
      evidence: [
        ...new Set(
          own.flatMap((id) => (selection.carriers.get(id)?.get(account) ?? []).map((report) => report.id)),
        ),
      ].toSorted(),
    }));
    const readings = readingsOf(parts, selection);
    const label = selection.dossier.topics.find(({ id }) => id === topic)?.label ?? slugOf(topic);
    const [name, all] = [nameActor(speaker, selection), nameAccounts([...carried.keys()], selection)];
    return [
      {
        rule: 'tellsOther',
        key: `${slugOf(speaker)} ${slugOf(topic)}`,
        title: `${name}: ${label}`,
        kind: 'specificity',
        status: 'compatible',
        statements,
        readings,
        explanation: `Of what is said for ${name} on “${label}” ${all} each have a part, and none has the whole.`,
      },
    ];
  });
}

/**
 * What each side, and each speaker who belongs to none, says on each topic that comes first in its statements, by id: a
 * minister and the state speak as one.
 */
function groupSaid({ carriers, dossier, statements }: Selection) {
  const sides = findSides(dossier);
  const groups = new Map<string, { speaker: ActorId; topic: TopicId; statements: StatementId[] }>();
  for (const id of [...carriers.keys()].toSorted()) {
    const statement = statements.get(id);
    const [topic] = statement?.topics ?? [];
    if (statement?.speaker === undefined || topic === undefined) continue;
    const speaker = sides.sideOf(statement.speaker) ?? statement.speaker;
    const known = groups.get(`${speaker} ${topic}`);
    if (known) known.statements.push(id);
    else groups.set(`${speaker} ${topic}`, { speaker, topic, statements: [id] });
  }
  return groups;
}

/** Whether two of the sets each have something that the other has not, and none has all. Equal sets are looked at once. */
function arePartial(sets: readonly (readonly StatementId[])[], all: number): boolean {
  if (sets.some((own) => own.length === all)) return false;
  const different = [...new Map(sets.map((own) => [own.join(' '), new Set(own)])).values()];
  return different.some((one) =>
    different.some((other) => one.difference(other).size > 0 && other.difference(one).size > 0),
  );
}
