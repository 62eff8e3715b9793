import { wordsOf, type AccountId, type Statement } from '@parley/schema';
import { alphabetic } from '../../selection/order.ts';
import { inPlace, type Selection } from '../../selection/selection.ts';
import type { SameWords } from '../../same-words/find-same-words.ts';
import { foldWord } from '../../words/fold-word.ts';
import { nameAccounts, nameActor, slugOf } from '../draft.ts';
import { say } from '../saying.ts';
import type { Draft, DraftReading } from '../suggestion.ts';

/** From this share of common words on (Jaccard, without the commonest words) two gists say nearly the same. Our choice. */
const likeFrom = 0.5;
/** Words that more statements than this share have say nothing of one of them; with few statements, than this number. */
const commonShare = 0.1;
const commonCount = 4;

/**
 * Two statements in the same quoted words, or whose gists are nearly the same, under different speakers, in different
 * accounts: one of the accounts may name the wrong speaker, or both may have said it.
 */
export function likeStatements(sameWords: readonly SameWords[], selection: Selection): Draft[] {
  const drafts = sameWords.map((pair) => quotedAlike(pair, selection));
  const told = new Set(drafts.map(({ key }) => key));
  return [...drafts, ...gistsAlike(selection).filter(({ key }) => !told.has(key))];
}

/** Of the same words in marks one speaker is wrong, or one repeats the other: the accounts do not tell which. */
function quotedAlike({ statements: [first, second], reports }: SameWords, selection: Selection): Draft {
  const [inOne, inOther] = reports.map((own) => own.map(({ account }) => account)) as [
    AccountId[],
    AccountId[],
  ];
  const [who, otherWho] = [sayWho(first, selection), sayWho(second, selection)];
  return {
    rule: 'likeStatements',
    key: keyOf(first, second),
    kind: 'attribution',
    status: 'unresolved',
    statements: [first.id, second.id],
    readings: [
      { accounts: inPlace(selection, inOne), ...who, evidence: reports[0].map(({ id }) => id) },
      { accounts: inPlace(selection, inOther), ...otherWho, evidence: reports[1].map(({ id }) => id) },
    ],
    explanation: `The same words are given to ${who.gist} by ${nameAccounts(inOne, selection)} and to ${otherWho.gist} by ${nameAccounts(inOther, selection)}.`,
  };
}

/** Candidates come from an inverted index of words. */
function gistsAlike(selection: Selection): Draft[] {
  const statements = [...selection.carriers.keys()]
    .flatMap((id) => selection.statements.get(id) ?? [])
    .filter(({ speaker }) => speaker !== undefined)
    .toSorted(alphabetic(({ id }) => id));
  const words = new Map(
    statements.map((statement) => [
      statement,
      new Set(wordsOf(statement.gist).map(({ text }) => foldWord(text))),
    ]),
  );
  const holders = new Map<string, Statement[]>();
  for (const [statement, own] of words) {
    for (const word of own) {
      const known = holders.get(word);
      if (known) known.push(statement);
      else holders.set(word, [statement]);
    }
  }
  const most = Math.max(commonCount, Math.min(statements.length * commonShare, 50));
  const drafts: Draft[] = [];
  for (const [first, own] of words) {
    const shared = new Map<Statement, number>();
    for (const word of own) {
      const same = holders.get(word) ?? [];
      if (same.length > most) continue;
      for (const other of same) if (other.id > first.id) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const second of shared.keys()) {
      if (second.speaker === first.speaker || likeness(own, words.get(second) ?? new Set()) < likeFrom)
        continue;
      drafts.push(...draftOf(first, second, selection));
    }
  }
  return drafts;
}

function likeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const common = first.intersection(second).size;
  return common / (first.size + second.size - common);
}

function draftOf(first: Statement, second: Statement, selection: Selection): Draft[] {
  const [one, other] = [first, second].map(({ id }) => selection.carriers.get(id));
  if (!one || !other) return [];
  const [inOne, inOther] = [inPlace(selection, one.keys()), inPlace(selection, other.keys())];
  // Where one account has both, it tells them apart itself.
  if (inOne.some((account) => inOther.includes(account))) return [];
  const [who, otherWho] = [sayWho(first, selection), sayWho(second, selection)];
  return [
    {
      rule: 'likeStatements',
      key: keyOf(first, second),
      kind: 'attribution',
      status: 'compatible',
      statements: [first.id, second.id],
      readings: [
        { accounts: inOne, ...who, evidence: [...one.values()].flat().map(({ id }) => id) },
        { accounts: inOther, ...otherWho, evidence: [...other.values()].flat().map(({ id }) => id) },
      ],
      explanation: `Nearly the same is given to ${who.gist} by ${nameAccounts(inOne, selection)} and to ${otherWho.gist} by ${nameAccounts(inOther, selection)}.`,
    },
  ];
}

function keyOf(first: Statement, second: Statement): string {
  return `${slugOf(first.id)} ${slugOf(second.id)}`;
}

function sayWho({ speaker }: Statement, selection: Selection): Pick<DraftReading, 'gist' | 'says'> {
  return say(
    speaker === undefined ? { code: 'nobody' } : { code: 'named', names: [nameActor(speaker, selection)] },
  );
}
