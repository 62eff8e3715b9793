import {
  wordsOf,
  type Attestation,
  type LanguageTag,
  type Quotation,
  type QuotationId,
} from '@parley/schema';
import { accountOf, inPlace, languageOf, type Selection } from '../../selection/selection.ts';
import { foldPunctuation } from '../../words/fold-word.ts';
import { canCompareWords, languageOfQuotation } from '../../words/word-language.ts';
import { nameAccounts, slugOf } from '../draft.ts';
import { quote } from '../quote.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** A report without marks of its own paraphrases; only so many words in a row are more than a paraphrase needs. */
const fewestWords = 5;

/** Words stand inside the marks of one account and outside those of another, in one language. Known only where the texts were read. */
export function marksDiffer(selection: Selection): Draft[] {
  const { accounts, attestations, attestationsById, dossier } = selection;
  const { texts = [], unmarked = [] } = dossier.sharedText ?? {};
  const digests = new Map(accounts.map(({ id, text }) => [id, text.digest]));
  const fresh = new Set(
    texts.filter(({ account, digest }) => digests.get(account) === digest).map(({ account }) => account),
  );
  const languageIn = ({ quotation, report }: Quoted): LanguageTag =>
    languageOfQuotation(quotation, accountOf(selection, report.account));
  const quoted = new Map<QuotationId, Quoted>();
  for (const report of attestations) {
    for (const quotation of report.quotations) quoted.set(quotation.id, { quotation, report });
  }
  const quoting = groupAlike(quoted.values());
  return [...Map.groupBy(unmarked, ({ quotation }) => quotation)].flatMap(([id, found]): Draft[] => {
    const own = quoted.get(id);
    if (!own || !fresh.has(own.report.account)) return [];
    const others = found.flatMap((words) => {
      const report = attestationsById.get(words.attestation);
      if (!report || !fresh.has(report.account)) return [];
      // A measurement of an older version set every language against every other.
      if (!canCompareWords(languageIn(own), languageOf(selection, report.account))) return [];
      return report.quotations.length > 0 || words.words >= fewestWords ? { ...words, report } : [];
    });
    const [longest] = others.toSorted((first, second) => second.words - first.words);
    if (!longest) return [];
    const words = wordsIn(own.quotation.words, longest.from, longest.words);
    const outside = others.map(({ report }) => report);
    const evidence = outside.flatMap(({ id: attestation, quotations }) => [
      attestation,
      ...quotations.map((quotation) => quotation.id),
    ]);
    const apart = new Set(outside.map(({ account }) => account));
    // The first of equal quotations stands for all in the measurement.
    const alike = (quoting.get(wordingOf(own)) ?? []).filter(
      (other) => !apart.has(other.report.account) && canCompareWords(languageIn(own), languageIn(other)),
    );
    const within = inPlace(
      selection,
      alike.map(({ report }) => report.account),
    );
    return [
      {
        rule: 'marksDiffer',
        key: slugOf(id),
        kind: 'extent',
        status: 'compatible',
        statements: own.report.statements.filter((statement) =>
          outside.some(({ statements }) => statements.includes(statement)),
        ),
        readings: [
          {
            accounts: within,
            ...say({ code: 'insideMarks', words: [words] }),
            evidence: alike.map(({ quotation }) => quotation.id),
          },
          {
            accounts: inPlace(selection, apart),
            ...say({ code: 'outsideMarks' }),
            evidence: [...new Set(evidence)],
          },
        ],
        explanation: `${quote(words)} stands inside the quotation marks of ${nameAccounts(within, selection)} and outside those of ${nameAccounts([...apart], selection)}.`,
      },
    ];
  });
}

interface Quoted {
  quotation: Quotation;
  report: Attestation;
}

/** Quotations of the same statements in the same words, by {@link wordingOf}. */
function groupAlike(quoted: Iterable<Quoted>): Map<string, Quoted[]> {
  return Map.groupBy(quoted, wordingOf);
}

function wordingOf({ quotation, report }: Quoted): string {
  const words = wordsOf(quotation.words).map(({ text }) => foldPunctuation(text));
  return [...report.statements.toSorted(), words.join(' ')].join('\n');
}

/** Words of a quotation as printed. */
function wordsIn(text: string, from: number, count: number): string {
  const words = wordsOf(text);
  return text.slice(words[from]?.start ?? 0, words[from + count - 1]?.end ?? text.length);
}
