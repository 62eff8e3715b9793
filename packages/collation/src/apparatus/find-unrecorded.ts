import type { Attestation, Quotation, QuotationId, StatementId } from '@parley/schema';
import { alphabetic, greatest, inTurn } from '../selection/order.ts';
import { accountOf, type Selection } from '../selection/selection.ts';
import { languageOfQuotation, wordLanguage } from '../words/word-language.ts';
import { matchWords } from './match-words.ts';
import { splitWords } from './split-words.ts';
import { groupByLanguage, makeWitness, type Witness } from './witness.ts';

/** So many equal words in a row, or half of the words of the shorter, show that two quotations are one utterance. */
const wordsInRow = 3;
export const shareOfShorter = 0.5;

/** An utterance that several accounts quote and for which no variant is recorded. */
export interface UnrecordedQuotation {
  /** `rule:` and the slug of the first statement; for what else is quoted of it in another language that one too. */
  id: string;
  statements: StatementId[];
  witnesses: Witness[];
}

/**
 * Where two or more accounts quote the same statement, no recorded variant has these quotations, and their words show
 * that they are the same utterance: in another language they show nothing, so that it is looked for in each language
 * apart. Of an account's quotations that repeat one another (a headline and the body) the
 * longest stands. Statements are tried in turn, the one with most accounts first, and a quotation is used once; a
 * statement whose quotations are all used by another joins it.
 */
export function findUnrecorded(selection: Selection): UnrecordedQuotation[] {
  const users = new Map<QuotationId, UnrecordedQuotation | undefined>();
  for (const { readings } of selection.dossier.variants) {
    for (const id of readings.flatMap(({ quotations }) => quotations)) users.set(id, undefined);
  }
  const candidates = [...selection.carriers]
    .flatMap(([statement, carriers]) =>
      groupByLanguage(
        [...carriers].flatMap(([, attestations]) => witnessesOf(attestations, users, selection)),
      ).map((witnesses) => ({ statement, language: witnesses[0]?.language ?? '', witnesses })),
    )
    .filter(({ witnesses }) => witnesses.length > 1)
    .toSorted(
      inTurn(
        greatest(({ witnesses }) => witnesses.length),
        alphabetic(({ statement }) => statement),
        alphabetic(({ language }) => language),
      ),
    );
  const found: UnrecordedQuotation[] = [];
  const taken = new Set<string>();
  for (const { statement, language, witnesses } of candidates) {
    const user = usersOf(witnesses, users);
    if (user) {
      user.statements.push(statement);
      continue;
    }
    const fresh = witnesses.filter(({ quotations }) => quotations.every(({ id }) => !users.has(id)));
    const related = relatedWitnesses(fresh);
    if (related.length < 2) continue;
    const slug = statement.slice(statement.indexOf(':') + 1);
    const entryId = taken.has(statement) ? `rule:${slug}:${language}` : `rule:${slug}`;
    taken.add(statement);
    const entry: UnrecordedQuotation = { id: entryId, statements: [statement], witnesses: related };
    found.push(entry);
    for (const { id } of related.flatMap(({ quotations }) => quotations)) users.set(id, entry);
  }
  return found;
}

/** What an account quotes in these reports: one witness for each language in which it does. */
function witnessesOf(
  attestations: readonly Attestation[],
  users: ReadonlyMap<QuotationId, unknown>,
  selection: Selection,
): Witness[] {
  const [first] = attestations;
  const account = first && accountOf(selection, first.account);
  if (!first || !account) return [];
  const spoken = attestations
    .flatMap(({ quotations }) => quotations)
    .filter(({ id, use }) => use === 'speech' && !users.has(id));
  const languages = Map.groupBy(spoken, (own) => wordLanguage(languageOfQuotation(own, account)));
  return [...languages].map(([language, own]) =>
    makeWitness(account, withoutRepeats(own, language), first.speaker ?? null),
  );
}

/** The quotations that no other one holds; of equal ones the first. */
function withoutRepeats(quotations: readonly Quotation[], language: string): Quotation[] {
  const folded = quotations.map(({ words }) => ` ${foldedWords(words, language)} `);
  return quotations.filter((_quotation, place) => {
    const own = folded[place] ?? '';
    return !folded.some(
      (other, otherPlace) =>
        otherPlace !== place && other.includes(own) && (other !== own || otherPlace < place),
    );
  });
}

function foldedWords(words: string, language: string): string {
  return splitWords(words, language)
    .map(({ folded }) => folded)
    .join(' ');
}

/** The one entry that has all these quotations, if there is one. */
function usersOf(
  witnesses: readonly Witness[],
  users: ReadonlyMap<QuotationId, UnrecordedQuotation | undefined>,
): UnrecordedQuotation | undefined {
  const [user, ...others] = new Set(
    witnesses.flatMap(({ quotations }) => quotations.map(({ id }) => users.get(id))),
  );
  return others.length === 0 ? user : undefined;
}

/** The longest witness and those related to it. */
function relatedWitnesses(witnesses: readonly Witness[]): Witness[] {
  const longest = witnesses.toSorted(greatest(({ words }) => words.length))[0];
  return longest ? witnesses.filter((witness) => witness === longest || areRelated(longest, witness)) : [];
}

function areRelated(first: Witness, second: Witness): boolean {
  const matches = matchWords(
    first.words.map(({ folded }) => folded),
    second.words.map(({ folded }) => folded),
  );
  let inRow = 0;
  let longest = 0;
  for (const [place, [one, other]] of matches.entries()) {
    const before = matches[place - 1];
    inRow = before && before[0] === one - 1 && before[1] === other - 1 ? inRow + 1 : 1;
    longest = Math.max(longest, inRow);
  }
  const shorter = Math.min(first.words.length, second.words.length);
  return longest >= wordsInRow || matches.length >= shorter * shareOfShorter;
}
