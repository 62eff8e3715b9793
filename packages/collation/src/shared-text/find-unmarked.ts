import { wordsOf, type Attestation, type Quotation, type UnmarkedWords } from '@parley/schema';
import { matchWords } from '../apparatus/match-words.ts';
import { foldPunctuation } from '../words/fold-word.ts';
import type { Anchorer } from './make-anchorer.ts';

/** An account's text with its reports. */
export interface MarkedText {
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
 * of the same statement. Each quotation is aligned with each such report; only reports of common statements are.
 */
export async function findUnmarked(texts: readonly MarkedText[], anchor: Anchorer): Promise<UnmarkedWords[]> {
  const reports = new Map<string, { place: number; attestation: Attestation }[]>();
  for (const [place, { attestations }] of texts.entries()) {
    for (const attestation of attestations) {
      for (const statement of attestation.statements) {
        const known = reports.get(statement) ?? [];
        reports.set(statement, known);
        known.push({ place, attestation });
      }
    }
  }
  const found: UnmarkedWords[] = [];
  for (const [place, { attestations }] of texts.entries()) {
    for (const attestation of attestations) {
      const quotations = attestation.quotations.filter(({ use }) => use === 'speech');
      if (quotations.length === 0) continue;
      const others = new Map(
        attestation.statements
          .flatMap((statement) => reports.get(statement) ?? [])
          .filter((report) => report.place !== place)
          .map((report) => [report.attestation.id, report]),
      );
      for (const quotation of quotations) {
        for (const other of others.values()) {
          const { text = '' } = texts[other.place] ?? {};
          found.push(...(await unmarkedIn(quotation, other.attestation, text, anchor)));
        }
      }
    }
  }
  return found;
}

interface PassageWord {
  folded: string;
  start: number;
  end: number;
  marked: boolean;
}

async function unmarkedIn(
  quotation: Quotation,
  attestation: Attestation,
  text: string,
  anchor: Anchorer,
): Promise<UnmarkedWords[]> {
  const inQuotation = wordsOf(quotation.words).map((word) => foldPunctuation(word.text));
  const passage = wordsOfPassage(attestation, text);
  if (inQuotation.length < goingOn || !passage.some(({ marked }) => !marked)) return [];
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
      quotation: quotation.id,
      from,
      words,
      attestation: attestation.id,
      anchor: await anchor(text, passage[at]?.start ?? 0, passage[at + words - 1]?.end ?? 1),
    })),
  );
}

/** The words of a report with whether they stand inside marks of speech. */
function wordsOfPassage({ passage, quotations }: Attestation, text: string): PassageWord[] {
  const spoken = quotations.filter(({ use }) => use === 'speech').map(({ anchor }) => anchor);
  return wordsOf(text.slice(passage.start, passage.end)).map((word) => {
    const [start, end] = [passage.start + word.start, passage.start + word.end];
    return {
      folded: foldPunctuation(word.text),
      start,
      end,
      marked: spoken.some((anchor) => anchor.start <= start && end <= anchor.end),
    };
  });
}
