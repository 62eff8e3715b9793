import { wordsOf, type LanguageTag } from '@parley/schema';
import { foldWord } from '../words/fold-word.ts';
import { inflect } from './inflect.ts';
import { lexicon, nouns } from './lexicon.ts';
import type { CueClass } from './reporting-verbs.ts';

/** What a cue comes to when cues are counted. */
export interface ClassifiedCue {
  lemma: string;
  class: CueClass;
}

const classified = (Object.entries(lexicon) as [keyof typeof lexicon, readonly string[]][]).flatMap(
  ([kind, lemmas]) => lemmas.map((lemma): ClassifiedCue => ({ lemma, class: kind })),
);

/** Forms of verbs, and nouns that stand for one where they are no form of another verb. */
const known: ReadonlyMap<string, ClassifiedCue> = new Map([
  ...classified.flatMap((cue) =>
    Object.entries(nouns)
      .filter(([, lemma]) => lemma === cue.lemma)
      .flatMap(([noun]): [string, ClassifiedCue][] => [
        [noun, cue],
        [`${noun}s`, cue],
      ]),
  ),
  ...classified.flatMap((cue) => inflect(cue.lemma).map((form): [string, ClassifiedCue] => [form, cue])),
]);

const longestPhrase = Math.max(...[...known.keys()].map((form) => form.split(' ').length));
const negations: ReadonlySet<string> = new Set([
  'not',
  'never',
  "didn't",
  "doesn't",
  "don't",
  "wouldn't",
  "won't",
]);

/** Verbs that only place another verb: "refused to say" is a refusal, "is expected to say" is not a thought. */
const passedOver: ReadonlySet<string> = new Set([
  'expected',
  'reported',
  'set',
  'began',
  'continued',
  'went',
]);

/**
 * The lemma and class of a reporting verb as printed. The first verb of the lexicon decides, in its longest form ("call
 * for" before "call"); a negated neutral verb ("would not say") refuses, any other negated verb is unclassified, and so
 * is what the lexicon does not know, under its own words. The lexicon is English: cues of other languages are counted,
 * not classified.
 */
export function classifyCue(printed: string, language: LanguageTag): ClassifiedCue {
  const words = wordsOf(printed).map(({ text }) => foldWord(text));
  const unknown: ClassifiedCue = { lemma: words.join(' ') || printed, class: 'unclassified' };
  if (language.split('-')[0] !== 'en') return unknown;
  const found = findVerb(words);
  if (!found) return unknown;
  if (!words.slice(0, found.place).some((word) => negations.has(word))) return found.cue;
  return {
    lemma: `not ${found.cue.lemma}`,
    class: found.cue.class === 'neutral' ? 'refusing' : 'unclassified',
  };
}

function findVerb(words: readonly string[]): { cue: ClassifiedCue; place: number } | undefined {
  let passed: { cue: ClassifiedCue; place: number } | undefined;
  for (let place = 0; place < words.length; place += 1) {
    for (let length = longestPhrase; length > 0; length -= 1) {
      const cue = known.get(words.slice(place, place + length).join(' '));
      if (!cue) continue;
      if (length > 1 || !passedOver.has(words[place] ?? '')) return { cue, place };
      passed ??= { cue, place };
      break;
    }
  }
  return passed;
}
