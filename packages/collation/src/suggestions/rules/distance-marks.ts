import { wordsOf, type AccountId, type EvidenceId, type Mention, type Quotation } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';
import { foldWord } from '../../words/fold-word.ts';
import { attestationsOf, commonStatements, nameAccounts, readingsOf, slugOf, type Part } from '../draft.ts';
import { inOneLanguage } from '../in-one-language.ts';
import { quote } from '../quote.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** Longer words inside marks are a quotation of somebody; so few are a term. */
const mostWords = 4;

/**
 * Words that one account keeps at a distance by marks and another one makes its own. Two ways: a quotation recorded as
 * such (`use: distance`) in a report of a statement that others report without; and a label that stands alone between
 * marks in one account and without marks in the same words in another.
 */
export function distanceMarks(selection: Selection): Draft[] {
  return [...recorded(selection), ...labelled(selection)];
}

function recorded(selection: Selection): Draft[] {
  return [...selection.carriers].flatMap(([statement, carriers]): Draft[] => {
    const parts = [...carriers].map(([account, own]): Part => {
      const kept = own.flatMap(({ quotations }) => quotations.filter(({ use }) => use === 'distance'));
      return {
        account,
        key: kept.length > 0 ? 'kept' : '',
        ...say(
          kept.length > 0
            ? { code: 'quoted', words: kept.map(({ words }) => words) }
            : { code: 'noDistance' },
        ),
        evidence: kept.length > 0 ? kept.map(({ id }) => id) : own.map(({ id }) => id),
      };
    });
    const readings = readingsOf(parts, selection);
    const keeping = parts.filter(({ key }) => key !== '').map(({ account }) => account);
    if (keeping.length === 0 || readings.length < 2) return [];
    return [
      {
        rule: 'distanceMarks',
        key: slugOf(statement),
        kind: 'framing',
        status: 'compatible',
        statements: [statement],
        readings,
        explanation: `${nameAccounts(keeping, selection)} ${keeping.length > 1 ? 'set' : 'sets'} words in marks that keep a distance; the others do not.`,
      },
    ];
  });
}

type Label = Extract<Mention, { kind: 'label' }>;

/** Labels in the same words, between marks here and without them there. */
function labelled(selection: Selection): Draft[] {
  const terms = termsOf(selection);
  const labels = selection.dossier.mentions
    .filter((mention): mention is Label => mention.kind === 'label' && selection.places.has(mention.account))
    .toSorted((first, second) => (first.id < second.id ? -1 : 1));
  const groups = Map.groupBy(labels, ({ about, printed }) => `${foldWord(about)} ${keyOf(printed)}`);
  return [...groups].flatMap(([key, same]): Draft[] => {
    const all = [...Map.groupBy(same, ({ account }) => account)].map(([account, own]): Part => {
      const marked = own.filter(({ anchor }) =>
        (terms.get(account) ?? []).some(
          (term) => term.anchor.start <= anchor.end && anchor.start <= term.anchor.end,
        ),
      );
      return {
        account,
        key: marked.length === own.length ? 'marked' : '',
        ...say({ code: marked.length === own.length ? 'inMarks' : 'withoutMarks' }),
        evidence: own.map(({ id }): EvidenceId => id),
      };
    });
    const parts = inOneLanguage(all, selection)
      .filter((own) => new Set(own.map((part) => part.key)).size > 1)
      .flat();
    const readings = readingsOf(parts, selection);
    const [first] = same;
    if (!first || readings.length < 2) return [];
    const told = (wanted: string): AccountId[] =>
      parts.filter((part) => part.key === wanted).map(({ account }) => account);
    const [kept, taken] = [told('marked'), told('')];
    return [
      {
        rule: 'distanceMarks',
        key,
        title: first.about,
        kind: 'framing',
        status: 'compatible',
        statements: commonStatements(attestationsOf(same, selection)),
        readings,
        explanation: `${nameAccounts(kept, selection)} ${kept.length > 1 ? 'set' : 'sets'} ${quote(first.printed)} in marks; ${nameAccounts(taken, selection)} ${taken.length > 1 ? 'use' : 'uses'} it as ${taken.length > 1 ? 'their' : 'its'} own words.`,
      },
    ];
  });
}

/** Few words that stand alone between marks, by account. */
function termsOf({ attestations }: Selection): Map<AccountId, Quotation[]> {
  const terms = new Map<AccountId, Quotation[]>();
  for (const { account, quotations } of attestations) {
    const own = quotations.filter(({ words }) => wordsOf(words).length <= mostWords);
    if (own.length > 0) terms.set(account, [...(terms.get(account) ?? []), ...own]);
  }
  return terms;
}

/** The words of a label without an article before them. */
function keyOf(printed: string): string {
  return wordsOf(printed)
    .map(({ text }) => foldWord(text))
    .filter((word) => !['the', 'a', 'an'].includes(word))
    .join(' ');
}
