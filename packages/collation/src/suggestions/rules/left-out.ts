import type { AccountId, TopicId } from '@parley/schema';
import type { Coverage, StatementCoverage } from '../../coverage/coverage.ts';
import { givenToAnother, type SameWords } from '../../same-words/find-same-words.ts';
import { inPlace, type Selection } from '../../selection/selection.ts';
import { nameAccounts, slugOf, tellGist } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** From this share of the accounts on that carry it, silence on it is an omission. Half: then it belongs to the story. */
const carriedShare = 0.5;

/**
 * A topic of which some accounts carry nothing while half of all and two independent lineages do. An account that has a
 * statement which touches on it, if first on another topic, is not silent on it.
 */
export function topicLeftOut({ bands }: Coverage, selection: Selection): Draft[] {
  const touching = touchedTopics(selection);
  return bands.flatMap(({ topic, statements }): Draft[] => {
    const carrying = carriersOf(statements, selection);
    const silent = selection.accounts
      .map(({ id }) => id)
      .filter((id) => selection.read.has(id) && !carrying.includes(id) && !touching.get(topic)?.has(id));
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
          { accounts: carrying, ...say({ code: 'reported' }), evidence: evidenceOf(statements) },
          { accounts: silent, ...say({ code: 'silent' }), evidence: [] },
        ],
        explanation: `${nameAccounts(silent, selection)} ${silent.length > 1 ? 'have' : 'has'} nothing on “${label}”, which ${nameAccounts(carrying, selection)} ${carrying.length > 1 ? 'report' : 'reports'}.`,
      },
    ];
  });
}

/** Accounts with a statement that has a topic among its own, by topic. */
function touchedTopics({ carriers, statements }: Selection): Map<TopicId, Set<AccountId>> {
  const touching = new Map<TopicId, Set<AccountId>>();
  for (const [statement, accounts] of carriers) {
    for (const topic of statements.get(statement)?.topics ?? []) {
      const known = touching.get(topic) ?? new Set();
      touching.set(topic, known);
      for (const account of accounts.keys()) known.add(account);
    }
  }
  return touching;
}

/**
 * What somebody said that half of the accounts and two independent lineages carry and others on its topic leave out. An
 * account that gives the same words to another speaker does not leave them out.
 */
export function statementLeftOut(
  { bands }: Coverage,
  sameWords: readonly SameWords[],
  selection: Selection,
): Draft[] {
  const isGivenToAnother = givenToAnother(sameWords, selection);
  return bands.flatMap(({ topic, statements }) => {
    const onTopic = carriersOf(statements, selection);
    return statements.flatMap((row): Draft[] => {
      const isSaid = selection.statements.get(row.statement)?.speaker !== undefined;
      if (!isSaid || row.independent < 2 || row.carriedBy < selection.read.size * carriedShare) return [];
      const carrying = carriersOf([row], selection);
      const silent = onTopic.filter(
        (account) => !carrying.includes(account) && !isGivenToAnother(row.statement, account),
      );
      if (!isOmission(carrying, silent, selection)) return [];
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
      { accounts: carrying, ...say({ code: 'reported' }), evidence: evidenceOf([row]) },
      { accounts: silent, ...say({ code: 'silent' }), evidence: [] },
    ],
    explanation: `${nameAccounts(silent, selection)} ${silent.length > 1 ? 'tell' : 'tells'} of “${label}” without “${gist}”.`,
  };
}

function isOmission(
  carrying: readonly AccountId[],
  silent: readonly AccountId[],
  { read }: Selection,
): boolean {
  return silent.length > 0 && carrying.length > 1 && carrying.length >= read.size * carriedShare;
}

function carriersOf(rows: readonly StatementCoverage[], selection: Selection): AccountId[] {
  return inPlace(
    selection,
    rows.flatMap(({ cells }) => cells.map(({ account }) => account)),
  );
}

/** The reports of these statements. */
export function evidenceOf(rows: readonly StatementCoverage[]): `attestation:${string}`[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ attestations }) => attestations)))];
}
