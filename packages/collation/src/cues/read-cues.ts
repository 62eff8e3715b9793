import { ModalClass, wordsOf, type LanguageTag, type Word } from '@parley/schema';
import { foldWord } from '../words/fold-word.ts';
import { readNumber } from '../words/number-words.ts';
import type { ModalHit } from './modal-hit.ts';
import { modalLexicon } from './modal-lexicon.ts';

type Known = readonly { class: ModalClass; lemma: string }[];

const known = new Map<string, Known>();
for (const kind of ModalClass.options) {
  for (const [lemma, forms] of Object.entries(modalLexicon[kind])) {
    for (const form of forms) known.set(form, [...(known.get(form) ?? []), { class: kind, lemma }]);
  }
}
/** The month, unless a sentence begins with the verb, which is rare. */
const month = 'May';

/** Said of the speaking and not of what is said: "I want to repeat". */
const aside =
  /^(?:want|wants|wanted|wish|hope|like|need|must|will|would|can) (?:to )?(?:repeat|stress|say|emphasi[sz]e|underline|add|point)$/;

const asideVerbs: ReadonlySet<string> = new Set(
  'want wants wanted wish hope like need must will would can'.split(' '),
);

/** After these "if" asks and sets no condition: "declined to say if". */
const asking =
  /^(?:ask(?:s|ed|ing)?|know(?:s|ing)?|knew|see(?:s|ing)?|saw|say(?:s|ing)?|said|wonder(?:s|ed|ing)?|check(?:s|ed|ing)?|decide(?:s|d)?|unclear|uncertain|sure|doubt(?:s|ed)?|tell|told|discuss(?:ed)?|even|as)$/;

/** Verbs that are not whole before "n't". */
const shortStems: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ca', 'can'],
]);

/** Before a number these say how exact it is and nothing of how firmly: "some 40 boats", "almost a million". */
const roundings: ReadonlySet<string> = new Set(['some', 'almost', 'nearly']);

/** So many words tell whether a number begins. */
const mostNumberWords = 2;

/** How many words the longest phrase has that begins with a word; words that begin none are passed over fast. */
const longestFrom = new Map<string, number>();
for (const form of known.keys()) {
  const words = form.split(' ');
  const [first = ''] = words;
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
}

/**
 * The words of an English text that tell how firmly something is said, the longest phrase first ("only if" before
 * "if"). "didn’t" holds a negation; "never" is a negation and an absolute word. None in other languages: there is no
 * lexicon for them.
 */
export function readCues(text: string, language: LanguageTag): ModalHit[] {
  if (language.split('-')[0] !== 'en') return [];
  const words = wordsOf(text);
  const folded = words.map((word) => foldWord(word.text));
  const cues: ModalHit[] = [];
  for (let place = 0; place < words.length; place += 1) {
    if (isAside(folded, place) || asksIf(folded, place) || roundsNumber(folded, place)) continue;
    if (words[place]?.text === month) continue;
    const [found, length] = longestAt(folded, place);
    const [first, last] = [words[place], words[place + length - 1]];
    if (!first || !last) continue;
    for (const cue of found ?? contracted(folded[place] ?? '')) {
      cues.push({ ...cue, printed: text.slice(first.start, last.end), ...spanOf(first, last) });
    }
    place += length - 1;
  }
  return cues;
}

function longestAt(folded: readonly string[], place: number): [Known | undefined, number] {
  for (let length = longestFrom.get(folded[place] ?? '') ?? 0; length > 0; length -= 1) {
    const found = known.get(folded.slice(place, place + length).join(' '));
    if (found && place + length <= folded.length) return [found, length];
  }
  return [undefined, 1];
}

/** "wouldn't" says "would" and "not", "won't" "will" and "not". */
function contracted(word: string): Known {
  if (!word.includes("'")) return [];
  const [, stem, tail] = /^(.+?)(n't|'ll)$/.exec(word) ?? [];
  if (tail === undefined) return [];
  const verb = shortStems.get(stem ?? '') ?? stem ?? '';
  return [...(known.get(verb) ?? []), ...(known.get(tail) ?? [])];
}

function spanOf(first: Word, last: Word): { start: number; end: number } {
  return { start: first.start, end: last.end };
}

function asksIf(folded: readonly string[], place: number): boolean {
  return folded[place] === 'if' && asking.test(folded[place - 1] ?? '');
}

/** "A" counts only with a number after it: "almost a dozen", not "almost a promise". "2.3bn" begins with one too. */
function roundsNumber(folded: readonly string[], place: number): boolean {
  if (!roundings.has(folded[place] ?? '')) return false;
  const [next = '', ...rest] = folded.slice(place + 1, place + 1 + mostNumberWords);
  const number = readNumber([next, ...rest]);
  return /^\d/.test(next) || (number !== undefined && (number.words > 1 || !/^an?$/.test(next)));
}

function isAside(folded: readonly string[], place: number): boolean {
  return (
    asideVerbs.has(folded[place] ?? '') &&
    [2, 3].some((length) => aside.test(folded.slice(place, place + length).join(' ')))
  );
}
