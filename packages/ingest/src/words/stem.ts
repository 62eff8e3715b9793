import { irregularBase } from '../cues/inflect.ts';

/** Endings with what they leave, longest first; the stem in front must keep three letters. */
const endings: readonly [ending: RegExp, left: string][] = [
  // Nouns whose verbs end otherwise: invasion and invade, expansion and expand, permission and permit.
  [/([aiou])sions?$/, '$1d'],
  [/nsions?$/, 'nd'],
  [/missions?$/, 'mit'],
  [/ssions?$/, 's'],
  [/(?:i[sz]ations?|i[sz](?:e|es|ed|ing|er|ers))$/, ''],
  [/(?:ations?|at(?:e|es|ed|ing|ors?|ive))$/, ''],
  [/(c|p)tions?$/, '$1t'],
  [/utions?$/, 'v'],
  [/itions?$/, ''],
  [/(?:ments?|ness|ships?)$/, ''],
  [/(?:ances?|ences?|ants?|ents?)$/, ''],
  [/(?:ies|ied|iers?|ily)$/, ''],
  [/(?:fully|ful|less|ably|ibly|able|ible)$/, ''],
  [/(?:ities|ity|ians?|isms?|ists?)$/, ''],
  [/(?:als?|ally|ously|ous|ives?|ively)$/, ''],
  [/(?:ers?|ors?|ly|y)$/, ''],
];
const inflections = /(?:ings?|ed|es|s|e)$/;
/** Shorter stems than these are left alone. */
const minStem = 4;
const minInflected = 3;
const maxRemembered = 50_000;
const remembered = new Map<string, string>();

/**
 * A light stem that brings derivations together too: agreed and agreement, invade and invasion, met and meeting. Small
 * letters in, small letters out; no word of a language, only a key.
 */
export function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= maxRemembered) remembered.clear();
  const stemmed = cut(irregularBase(word) ?? word);
  remembered.set(word, stemmed);
  return stemmed;
}

function cut(word: string): string {
  if (word.length <= minInflected || /\d/.test(word)) return word;
  const once = derived(word);
  // "dangerous" to "danger", and that to the stem of both.
  return trim(derived(once === word ? inflected(word) : once));
}

function derived(word: string): string {
  for (const [ending, left] of endings) {
    const short = word.replace(ending, left);
    if (short !== word && short.length >= minStem) return short;
  }
  return word;
}

function inflected(word: string): string {
  const short = word.replace(inflections, '');
  return short.length >= minInflected ? short : word;
}

/** Without a last e and a doubled last letter: "agree", "stopp". */
function trim(word: string): string {
  const bare = word.replace(/e+$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return bare.length >= minInflected ? bare : word;
}
