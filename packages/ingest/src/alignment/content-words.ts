import { wordsOf } from '@parley/schema/anchors';
import { countries } from '../mentions/countries.ts';
import { knownOrganizations, officeWord } from '../mentions/offices.ts';
import { foldName } from '../mentions/spell.ts';
import { stem } from '../words/stem.ts';
import { groupOf } from './synonyms.ts';

const stopWords = new Set(
  'a an the and or but nor so yet of to in on at by for from with without into onto over under about after before since until between against among through during as than like per via that this these those there here it its it’s he she they them his her their him i you we us our your my me who whom whose which what when where why how is am are was were be been being has have had having do does did done will would can could may might shall should must also too very just only even still already again ever never not no n’t any some all both each either more most much many other others another such same own if because while though although whether however meanwhile said says say told added according mr mrs ms'.split(
    ' ',
  ),
);

const negation =
  /\b(?:no|not|never|none|neither|nor|without|fail(?:s|ed|ure)?|refus\w+|declin\w+|n['’]t)\b|n['’]t\b/i;

const numerals: Readonly<Record<string, string>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);

/** The key of a state in a list of content words: its names, adjectives and seats of government are one word. */
const stateKey = (code: string): string => `@${code.toLowerCase()}`;

/**
 * The words of a content that carry its sense, as keys: stems, with one key for near-synonyms, for the names of one
 * state or organization, and for a number in digits or letters.
 */
export function contentWords(text: string): string[] {
  const words = wordsOf(text);
  const keys: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]?.text.replace(/['’]s?$/, '') ?? '';
    const next = words[index + 1]?.text.replace(/['’]s?$/, '') ?? '';
    const pair = nameKey(`${word} ${next}`);
    if (pair !== undefined) {
      keys.push(pair);
      index += 1;
      continue;
    }
    const name = nameKey(word);
    if (name === undefined) keys.push(...plainKeys(word));
    else keys.push(name);
  }
  return keys;
}

/**
 * The keys of a content that are no names: of words that it prints small, offices and states left out. Where most words
 * have a capital, as in a headline, all count but the states.
 */
export function senseWords(text: string): Set<string> {
  const words = wordsOf(text).map(({ text: word }) => word);
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const titled = small.length < words.length * 0.5;
  const told = titled ? text : small.filter((word) => !officeWord.test(word)).join(' ');
  return new Set(contentWords(told).filter((key) => !key.startsWith('@')));
}

/** Whether a key stands for a number. */
export function isNumberKey(key: string): boolean {
  return /^\d/.test(key);
}

function plainKeys(word: string): string[] {
  const folded = foldName(word).replaceAll(/[‐‑]/g, '-');
  const joined = folded.replaceAll(/[-.]/g, '');
  // "24-hour" is a number and a word, "cease-fire" one word.
  const parts =
    /-/.test(folded) && groupOf(stem(joined), stem) === stem(joined) ? folded.split('-') : [joined];
  return parts
    .filter((part) => part.length > 1 && !stopWords.has(part) && !stopWords.has(joined))
    .map((part) => numerals[part] ?? groupOf(stem(part.replaceAll('.', '')), stem));
}

let names: Map<string, string> | undefined;

function nameKey(name: string): string | undefined {
  if (!/^\p{Lu}/u.test(name)) return undefined;
  if (!names) {
    names = new Map();
    const { byForm, byAdjective } = countries();
    for (const [form, { code }] of [...byForm, ...byAdjective]) names.set(form, stateKey(code));
    for (const { name: known, forms } of knownOrganizations)
      for (const form of forms) names.set(form, `@${foldName(known)}`);
  }
  return names.get(name);
}

/** Whether a content denies something. */
export function isNegated(text: string): boolean {
  return negation.test(text);
}
