import { wordsOf, type Account, type Attestation, type Quotation, type UnmarkedWords } from '@parley/schema';
import { matchWords } from '../apparatus/match-words.ts';
import { foldPunctuation } from '../words/fold-word.ts';
import { languageOfQuotation, wordLanguage } from '../words/word-language.ts';
import type { Anchorer } from './make-anchorer.ts';

/** An account's text with its reports. */
export interface MarkedText {
  account: Account;
  text: string;
  attestations: readonly Attestation[];
}

/**
 * So many words in a row show that words outside of marks are those inside another account's; two are enough where
 * they go on from words that stand inside the marks of both. One alone is chance.
 */
const alone = 3;
const goingOn = 2;

/**
 * Where marks begin and end otherwise: words of each quotation that stand without marks in another account's report
 * of the same statement, in one language. Quotations of a statement with the same words are one wording: it is aligned once with each
 * report, and the first of its quotations, in the order of the texts, stands for it. Work and result grow with
 * wordings times reports and not with the square of the accounts that print one utterance.
 */
export async function findUnmarked(texts: readonly MarkedText[], anchor: Anchorer): Promise<UnmarkedWords[]> {
  const reports = new Map<string, Report[]>();
  const wordings = new Map<string, Wording>();
  for (const [place, { account, text, attestations }] of texts.entries()) {
    const language = wordLanguage(account.language);
    for (const attestation of attestations) {
      const report = readReport(place, language, attestation, text);
      for (const statement of new Set(attestation.statements)) {
        const known = reports.get(statement) ?? [];
        reports.set(statement, known);
        if (report.words.some(({ marked }) => !marked)) known.push(report);
      }
      for (const quotation of attestation.quotations) {
        const own = wordLanguage(languageOfQuotation(quotation, account));
        addWording(quotation, own, attestation, place, wordings);
      }
    }
  }
  const found: UnmarkedWords[] = [];
  for (const { words, language, quotations, statements } of wordings.values()) {
    const others = new Set(statements.flatMap((statement) => reports.get(statement) ?? []));
    const vocabulary = new Set(words);
    for (const report of others) {
      if (report.language !== language || !hasUnmarked(report, vocabulary)) continue;
      const quotation = quotations.find(({ place }) => place !== report.place);
      if (quotation) found.push(...(await unmarkedIn(quotation.id, words, report, texts, anchor)));
    }
  }
  return found;
}

/** Whether so many words of a wording stand outside of marks at all: most reports are passed over so. */
function hasUnmarked({ words }: Report, vocabulary: ReadonlySet<string>): boolean {
  let found = 0;
  for (const { folded, marked } of words) if (!marked && vocabulary.has(folded)) found += 1;
  return found >= goingOn;
}

/** A report with its words. */
interface Report {
  place: number;
  /** As `wordLanguage` gives it. */
  language: string;
  id: Attestation['id'];
  words: PassageWord[];
}

/** The same words quoted of the same statements, the first one in two texts at most. */
interface Wording {
  words: string[];
  /** As `wordLanguage` gives it. */
  language: string;
  statements: Attestation['statements'];
  quotations: { id: Quotation['id']; place: number }[];
}

function addWording(
  { id, words, use }: Quotation,
  language: string,
  { statements }: Attestation,
  place: number,
  wordings: Map<string, Wording>,
): void {
  const folded = wordsOf(words).map((word) => foldPunctuation(word.text));
  if (use !== 'speech' || folded.length < goingOn) return;
  const key = [language, ...statements.toSorted(), folded.join(' ')].join('\n');
  const known = wordings.get(key);
  if (!known) wordings.set(key, { words: folded, language, statements, quotations: [{ id, place }] });
  // One more, for reports that stand in the account of the first.
  else if (known.quotations.length < 2 && known.quotations[0]?.place !== place)
    known.quotations.push({ id, place });
}

interface PassageWord {
  folded: string;
  start: number;
  end: number;
  marked: boolean;
}

async function unmarkedIn(
  quotation: Quotation['id'],
  inQuotation: readonly string[],
  { place, id, words: passage }: Report,
  texts: readonly MarkedText[],
  anchor: Anchorer,
): Promise<UnmarkedWords[]> {
  const { text = '' } = texts[place] ?? {};
  const matches = matchWords(
    inQuotation,
    passage.map(({ folded }) => folded),
  );
  const runs: { from: number; at: number; words: number; goesOn: boolean }[] = [];
  for (const [index, [from, at]] of matches.entries()) {
    if (passage[at]?.marked) continue;
    const last = runs.at(-1);
    if (last && last.from + last.words === from && last.at + last.words === at) {
      last.words += 1;
      continue;
    }
    const before = matches[index - 1];
    const goesOn =
      before !== undefined &&
      before[0] === from - 1 &&
      before[1] === at - 1 &&
      passage[before[1]]?.marked === true;
    runs.push({ from, at, words: 1, goesOn });
  }
  const kept = runs.filter(({ words, goesOn }) => words >= (goesOn ? goingOn : alone));
  return Promise.all(
    kept.map(async ({ from, at, words }) => ({
      quotation,
      from,
      words,
      attestation: id,
      anchor: await anchor(text, passage[at]?.start ?? 0, passage[at + words - 1]?.end ?? 1),
    })),
  );
}

/** A report with its words, and whether each stands inside marks of speech. */
function readReport(
  place: number,
  language: string,
  { id, passage, quotations }: Attestation,
  text: string,
): Report {
  const spoken = quotations.filter(({ use }) => use === 'speech').map(({ anchor }) => anchor);
  const words = wordsOf(text.slice(passage.start, passage.end)).map((word) => {
    const [start, end] = [passage.start + word.start, passage.start + word.end];
    return {
      folded: foldPunctuation(word.text),
      start,
      end,
      marked: spoken.some((anchor) => anchor.start <= start && end <= anchor.end),
    };
  });
  return { place, language, id, words };
}
