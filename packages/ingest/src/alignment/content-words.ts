import { wordsOf } from '@parley/schema/anchors';
import { foldName } from '../mentions/spell.ts';

const stopWords = new Set(
  'a an the and or but nor so yet of to in on at by for from with without into onto over under about after before since until between against among through during as than like per via that this these those there here it its it’s he she they them his her their him i you we us our your my me who whom whose which what when where why how is am are was were be been being has have had having do does did done will would can could may might shall should must also too very just only even still already again ever never not no n’t any some all both each either more most much many other others another such same own if because while though although whether however meanwhile said says say told added according one mr mrs ms'.split(
    ' ',
  ),
);

const negation =
  /\b(?:no|not|never|none|neither|nor|without|fail(?:s|ed|ure)?|refus\w+|declin\w+|n['’]t)\b|n['’]t\b/i;

/** The words of a content that carry its sense, folded and cut to their stems. */
export function contentWords(text: string): string[] {
  return wordsOf(text)
    .map(({ text: word }) =>
      foldName(word)
        .replace(/['’]s$/, '')
        .replaceAll(/[-‑.]/g, ''),
    )
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(stem);
}

/** Whether a content denies something. */
export function isNegated(text: string): boolean {
  return negation.test(text);
}

const endings = [
  'isations',
  'izations',
  'isation',
  'ization',
  'ations',
  'ation',
  'ments',
  'ness',
  'ings',
  'ing',
  'ies',
  'ied',
  'ians',
  'ian',
  'tion',
  'ions',
  'ion',
  'ers',
  'ed',
  'es',
  'er',
  'ly',
  'al',
  's',
  'e',
];

/** A light stem: enough to bring "negotiate" and "negotiations" together; never shorter than four letters. */
function stem(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
