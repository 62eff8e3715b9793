import { wordsOf, type Attestation, type Quotation } from '@parley/schema';
import { accountOf, isEnglish, type Selection } from '../../selection/selection.ts';
import { foldWord } from '../../words/fold-word.ts';
import { languageOfQuotation } from '../../words/word-language.ts';
import { nameAccounts, slugOf } from '../draft.ts';
import { quote } from '../quote.ts';
import { say } from '../saying.ts';
import type { Draft } from '../suggestion.ts';

/** A word comes back within so many words in a slip of the pen or of a translation, not in speech. */
const nearby = 3;
/** Shorter ones come back in any sentence. */
const longWord = 6;
/** Words that speakers double on purpose: "very, very", "no, no". */
const doubled: ReadonlySet<string> = new Set([
  'very',
  'no',
  'yes',
  'had',
  'that',
  'many',
  'long',
  'never',
  'so',
  'far',
]);

/**
 * Words inside marks that nobody is likely to have said: a word printed twice running, or a long one that comes back
 * after a word or two ("guarantees on security guarantees"). English alone: what may be said twice hangs on the
 * language. One account is enough: the others show what was meant.
 */
export function wordsGarbled(selection: Selection): Draft[] {
  return selection.attestations.flatMap((attestation) =>
    attestation.quotations.flatMap((quotation): Draft[] => {
      const account = accountOf(selection, attestation.account);
      if (!isEnglish(languageOfQuotation(quotation, account))) return [];
      const found = garbledIn(quotation);
      return found === undefined ? [] : [draftOf(attestation, quotation, found, selection)];
    }),
  );
}

/** The garbled words as printed. */
function garbledIn({ words }: Quotation): string | undefined {
  const all = wordsOf(words);
  const folded = all.map(({ text }) => foldWord(text));
  for (const [place, word] of folded.entries()) {
    for (let step = 1; step <= nearby; step += 1) {
      const [from, to] = [all[place], all[place + step]];
      if (!from || !to || folded[place + step] !== word) continue;
      const between = words.slice(from.end, to.start);
      // Punctuation shows a repetition that is meant: "guarantees, real guarantees".
      if (/[^\s\p{L}\p{N}\p{M}'’-]/u.test(between)) continue;
      if (
        step === 1
          ? !doubled.has(word) && /\p{L}/u.test(word)
          : isSlip(word, folded.slice(place + 1, place + step))
      ) {
        return words.slice(from.start, to.end);
      }
    }
  }
  return undefined;
}

/** "Step by step", "between friends and among friends" are said; a long word is not said again after a preposition. */
function isSlip(word: string, between: readonly string[]): boolean {
  return (
    word.length >= longWord &&
    between.length === 2 &&
    !between.some((one) => joining.has(one)) &&
    linking.has(between[0] ?? '')
  );
}

const joining: ReadonlySet<string> = new Set([
  'and',
  'or',
  'nor',
  'but',
  'by',
  'to',
  'after',
  'against',
  'not',
  'than',
  'is',
]);
const linking: ReadonlySet<string> = new Set(['of', 'on', 'for', 'in', 'with', 'about', 'at', 'from']);

function draftOf(
  { account, statements }: Attestation,
  quotation: Quotation,
  found: string,
  selection: Selection,
): Draft {
  return {
    rule: 'wordsGarbled',
    key: slugOf(quotation.id),
    kind: 'fidelity',
    status: 'compatible',
    statements,
    readings: [{ accounts: [account], ...say({ code: 'quoted', words: [found] }), evidence: [quotation.id] }],
    explanation: `A quotation of ${nameAccounts([account], selection)} is garbled: ${quote(found)}.`,
  };
}
