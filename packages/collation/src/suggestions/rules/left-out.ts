import type { AccountId, ActorId, TopicId } from '@parley/schema';
import type { Coverage, StatementCoverage } from '../../coverage/coverage.ts';
import { inPlace, type Selection } from '../../selection/selection.ts';
import { nameAccounts, nameActor, slugOf, tellGist } from '../draft.ts';
import type { Draft } from '../suggestion.ts';

/** From this share of the accounts on that carry it, silence on it is an omission. Half: then it belongs to the story. */
const carriedShare = 0.5;

/** A topic of which some accounts carry nothing while half of all and two independent lineages do. */
export function topicLeftOut({ bands }: Coverage, selection: Selection): Draft[] {
  return bands.flatMap(({ topic, statements }): Draft[] => {
    const carrying = carriersOf(statements, selection);
    const silent = selection.accounts.map(({ id }) => id).filter((id) => !carrying.includes(id));
    if (!isOmission(carrying, silent, selection) || !statements.some(({ independent }) => independent > 1)) {
      return [];
    }
    const label = selection.dossier.topics.find(({ id }) => id === topic)?.label ?? slugOf(topic);
    return [
      {
        rule: 'topicLeftOut',
        key: slugOf(topic),
        title: label,
        kind: 'omission',
        status: 'compatible',
        statements: statements.map(({ statement }) => statement),
        readings: [
          { accounts: carrying, gist: 'Reported.', evidence: evidenceOf(statements) },
          { accounts: silent, gist: 'No word of it.', evidence: [] },
        ],
        explanation: `${nameAccounts(silent, selection)} ${silent.length > 1 ? 'have' : 'has'} nothing on “${label}”, which ${nameAccounts(carrying, selection)} ${carrying.length > 1 ? 'report' : 'reports'}.`,
      },
    ];
  });
}

/** What somebody said that half of the accounts and two independent lineages carry and others on its topic leave out. */
export function statementLeftOut({ bands }: Coverage, selection: Selection): Draft[] {
  return bands.flatMap(({ topic, statements }) => {
    const onTopic = carriersOf(statements, selection);
    return statements.flatMap((row): Draft[] => {
      const carrying = carriersOf([row], selection);
      const silent = onTopic.filter((account) => !carrying.includes(account));
      if (
        selection.statements.get(row.statement)?.speaker === undefined ||
        row.independent < 2 ||
        !isOmission(carrying, silent, selection)
      )
        return [];
      return [leftOutOf(row, topic, carrying, silent, selection)];
    });
  });
}

function leftOutOf(
  row: StatementCoverage,
  topic: TopicId,
  carrying: AccountId[],
  silent: AccountId[],
  selection: Selection,
): Draft {
  const gist = tellGist(row.statement, selection);
  const label = selection.dossier.topics.find(({ id }) => id === topic)?.label ?? slugOf(topic);
  return {
    rule: 'statementLeftOut',
    key: slugOf(row.statement),
    kind: 'omission',
    status: 'compatible',
    statements: [row.statement],
    readings: [
      { accounts: carrying, gist: 'Reported.', evidence: evidenceOf([row]) },
      { accounts: silent, gist: 'No word of it.', evidence: [] },
    ],
    explanation: `${nameAccounts(silent, selection)} ${silent.length > 1 ? 'tell' : 'tells'} of “${label}” without “${gist}”.`,
  };
}

function isOmission(
  carrying: readonly AccountId[],
  silent: readonly AccountId[],
  { accounts }: Selection,
): boolean {
  return silent.length > 0 && carrying.length > 1 && carrying.length >= accounts.length * carriedShare;
}

/**
 * From this share of what a speaker is reported to say on, and from so many statements on, what stands in one account
 * alone makes that account's speaker another one. Our choice; less stands in the profiles.
 */
const aloneShare = 0.2;
const aloneCount = 3;

/**
 * What one account alone lets a speaker say: a voice that no other lets be heard, or a good part of what the speaker
 * says at all.
 */
export function toldAlone({ bands }: Coverage, selection: Selection): Draft[] {
  if (selection.accounts.length < 2) return [];
  const rows = bands
    .flatMap(({ statements }) => statements)
    .flatMap((row) => {
      const speaker = selection.statements.get(row.statement)?.speaker;
      return speaker === undefined ? [] : [{ row, speaker }];
    });
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
    const share = group.length / (said.get(speaker)?.length ?? 1);
    return heardElsewhere && group.length >= aloneCount && share >= aloneShare
      ? [aloneOf('toldAlone', account, speaker, group, selection)]
      : [];
  });
}

function aloneOf(
  rule: 'voiceAlone' | 'toldAlone',
  account: AccountId,
  speaker: ActorId,
  group: readonly { row: StatementCoverage }[],
  selection: Selection,
): Draft {
  const rows = group.map(({ row }) => row);
  const name = nameActor(speaker, selection);
  const siglum = nameAccounts([account], selection);
  return {
    rule,
    key: `${slugOf(account)} ${slugOf(speaker)}`,
    title: name,
    kind: 'omission',
    status: 'compatible',
    statements: rows.map(({ statement }) => statement),
    readings: [
      {
        accounts: selection.accounts.map(({ id }) => id).filter((id) => id !== account),
        gist: 'No word of it.',
        evidence: [],
      },
      { accounts: [account], gist: 'Reported.', evidence: evidenceOf(rows) },
    ],
    explanation:
      rule === 'voiceAlone'
        ? `${name} is heard in ${siglum} alone.`
        : `${rows.length} statements of ${name} stand in ${siglum} alone.`,
  };
}

function carriersOf(rows: readonly StatementCoverage[], selection: Selection): AccountId[] {
  return inPlace(
    selection,
    rows.flatMap(({ cells }) => cells.map(({ account }) => account)),
  );
}

function evidenceOf(rows: readonly StatementCoverage[]): `attestation:${string}`[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ attestations }) => attestations)))];
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
