import type { AccountId, Attestation, Statement, StatementId } from '@parley/schema';
import { alphabetic } from '../selection/order.ts';
import { accountOf, type Selection } from '../selection/selection.ts';
import { shareOfShorter } from '../apparatus/find-unrecorded.ts';
import { runWords } from '../shared-text/shingle-index.ts';
import { comparedWordsOf } from '../words/compared-words.ts';
import { foldPunctuation } from '../words/fold-word.ts';
import { languageOfQuotation, wordLanguage } from '../words/word-language.ts';

/** Words that more statements than this share have are a set phrase; with few statements, than this number. */
const commonShare = 0.1;
const commonCount = 4;
const mostHolders = 50;

/** Two statements of two speakers, of whom different accounts quote the same words. */
export interface SameWords {
  /** In the order of their ids. */
  statements: [first: Statement, second: Statement];
  /** The reports of either that quote them, in the order of the comparison. */
  reports: [first: Attestation[], second: Attestation[]];
}

/**
 * Pairs of statements of two speakers whose quotations in one language have five words and more in a row, as shared
 * text is counted, that make up half of a quotation, as an utterance is known again. Where one account has both, it
 * tells them apart itself. Candidates come from an inverted index of five-word runs, so that work grows with the words
 * quoted and with what statements have in common.
 */
export function findSameWords(selection: Selection): SameWords[] {
  const quoted = [...selection.carriers.keys()]
    .toSorted(alphabetic((id) => id))
    .flatMap((id) => quotedOf(id, selection));
  const holders = new Map<string, Quoted[]>();
  for (const own of quoted) {
    for (const run of own.runs.keys()) {
      const known = holders.get(run);
      if (known) known.push(own);
      else holders.set(run, [own]);
    }
  }
  const most = Math.max(commonCount, Math.min(selection.carriers.size * commonShare, mostHolders));
  return quoted.flatMap((first) => {
    const others = new Set<Quoted>();
    for (const run of first.runs.keys()) {
      const same = holders.get(run) ?? [];
      if (same.length > most) continue;
      for (const other of same) if (other.statement.id > first.statement.id) others.add(other);
    }
    return [...others]
      .filter((second) => arePair(first, second, selection))
      .map((second): SameWords => ({
        statements: [first.statement, second.statement],
        reports: [reportsWith(first, second), reportsWith(second, first)],
      }));
  });
}

/**
 * Tells of a statement and an account whether it gives the same words to another speaker. Such an account does not
 * leave the statement out: it differs about who made it.
 */
export function givenToAnother(
  pairs: readonly SameWords[],
  { carriers }: Selection,
): (statement: StatementId, account: AccountId) => boolean {
  const others = new Map<StatementId, StatementId[]>();
  for (const { statements } of pairs) {
    const [first, second] = statements.map(({ id }) => id) as [StatementId, StatementId];
    others.set(first, [...(others.get(first) ?? []), second]);
    others.set(second, [...(others.get(second) ?? []), first]);
  }
  return (statement, account) =>
    others.get(statement)?.some((other) => carriers.get(other)?.has(account)) ?? false;
}

/** What reports quote of the speaker of a statement. */
interface Quoted {
  statement: Statement;
  /** The five-word runs of each wording, in their order. */
  wordings: string[][];
  /** The reports that have each of the runs. */
  runs: Map<string, Set<Attestation>>;
}

function quotedOf(id: StatementId, selection: Selection): Quoted[] {
  const statement = selection.statements.get(id);
  if (statement?.speaker === undefined) return [];
  const runs: Quoted['runs'] = new Map();
  const wordings = new Map<string, string[]>();
  for (const report of [...(selection.carriers.get(id)?.values() ?? [])].flat()) {
    // What a report gives to somebody else is told of the one statement.
    if (report.speaker !== statement.speaker) continue;
    const account = accountOf(selection, report.account);
    for (const quotation of report.quotations) {
      if (quotation.use !== 'speech') continue;
      const wording = runsOf(quotation.words, wordLanguage(languageOfQuotation(quotation, account)));
      if (wording.length > 0) wordings.set(wording.join('\n'), wording);
      for (const run of wording) runs.set(run, (runs.get(run) ?? new Set()).add(report));
    }
  }
  return runs.size === 0 ? [] : [{ statement, runs, wordings: [...wordings.values()] }];
}

/** Every run of {@link runWords} words, with its language: a word of another one is another word. */
function runsOf(words: string, language: string): string[] {
  const folded = comparedWordsOf(words, language).map(({ text }) => foldPunctuation(text));
  return folded
    .slice(runWords - 1)
    .map((_word, start) => [language, ...folded.slice(start, start + runWords)].join(' '));
}

function arePair(first: Quoted, second: Quoted, { carriers }: Selection): boolean {
  const [one, other] = [first, second].map(({ statement }) => carriers.get(statement.id));
  return (
    first.statement.speaker !== second.statement.speaker &&
    one !== undefined &&
    other !== undefined &&
    !one.keys().some((account) => other.has(account)) &&
    (hasHalf(first, second) || hasHalf(second, first))
  );
}

/** Whether words in a row that both have are half of a wording of the first. */
function hasHalf({ wordings }: Quoted, { runs }: Quoted): boolean {
  return wordings.some((wording) => {
    let inRow = 0;
    let longest = 0;
    for (const run of wording) {
      inRow = runs.has(run) ? inRow + 1 : 0;
      longest = Math.max(longest, inRow);
    }
    const more = runWords - 1;
    return longest > 0 && longest + more >= (wording.length + more) * shareOfShorter;
  });
}

/** The reports that have words of the other, as they stand among the reports of the statement. */
function reportsWith({ runs }: Quoted, other: Quoted): Attestation[] {
  return [...new Set([...runs].flatMap(([run, reports]) => (other.runs.has(run) ? [...reports] : [])))];
}
