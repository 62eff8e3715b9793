import { wordsOf, type Bound } from '@parley/schema';
import { readNumber } from '../words/number-words.ts';
import { foldWord } from '../words/fold-word.ts';

/** What a printed quantity says. */
export interface ReadFigure {
  value: number;
  /** Only with the bound `between`. */
  upper?: number;
  bound: Bound;
  /** The words after the number, folded: "people", "centimetres". */
  rest: string;
}

const boundPhrases: readonly (readonly [phrase: string, bound: Bound])[] = [
  ['more than', 'over'],
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['over', 'over'],
  ['above', 'over'],
  ['upwards of', 'over'],
  ['in excess of', 'over'],
  ['at least', 'atLeast'],
  ['no fewer than', 'atLeast'],
  ['no less than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['up to', 'atMost'],
  ['at most', 'atMost'],
  ['as many as', 'atMost'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['under', 'under'],
  ['below', 'under'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
  ['an estimated', 'about'],
];

/** Plurals that name no number: at the least two of them. */
const plurals: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
};

/**
 * Reads an English quantity as printed: "more than two million", "over 2.3 million", "24-hour", "hundreds of
 * thousands", "between 40 and 60 boats", "a child". Undefined where there is no number in it.
 */
export function readFigure(printed: string): ReadFigure | undefined {
  const words = wordsOf(printed.replaceAll('%', ' percent')).flatMap(({ text }) => splitUnit(foldWord(text)));
  for (let start = 0; start < words.length; start += 1) {
    const found = readAt(words, start);
    if (found) return found;
  }
  return undefined;
}

/** "24-hour" is a number and its unit; "twenty-four" one number. */
function splitUnit(word: string): string[] {
  const [, number, unit] = /^(\d[\d.,]*|[a-z]+)-([a-z]+)$/.exec(word) ?? [];
  if (number === undefined || unit === undefined || readNumber([word])) return [word];
  return readNumber([number]) ? [number, unit] : [word];
}

function readAt(words: readonly string[], start: number): ReadFigure | undefined {
  const [phrase, bound] = boundAt(words, start);
  const from = start + phrase;
  const vague = readVague(words, from);
  if (vague) return vague;
  const first = readNumber(words.slice(from));
  if (!first) return undefined;
  const after = from + first.words;
  const isRange = words[from - 1] === 'between' ? words[after] === 'and' : words[after] === 'to';
  const second = isRange ? readNumber(words.slice(after + 1)) : undefined;
  if (second && second.value > first.value) {
    const rest = words.slice(after + 1 + second.words).join(' ');
    return { value: first.value, upper: second.value, bound: 'between', rest };
  }
  return { value: first.value, bound, rest: words.slice(after).join(' ') };
}

/** The longest bound that stands here, with the number of its words. */
function boundAt(words: readonly string[], start: number): [words: number, bound: Bound] {
  let best: [number, Bound] = [0, 'exact'];
  for (const [phrase, bound] of boundPhrases) {
    const parts = phrase.split(' ');
    if (parts.length > best[0] && parts.every((part, place) => words[start + place] === part))
      best = [parts.length, bound];
  }
  return best;
}

/** "hundreds of thousands": at least two of each. */
function readVague(words: readonly string[], from: number): ReadFigure | undefined {
  const first = plurals[words[from] ?? ''];
  if (first === undefined) return undefined;
  const second = words[from + 1] === 'of' ? plurals[words[from + 2] ?? ''] : undefined;
  const value = second === undefined ? first * 2 : first * 2 * second;
  return { value, bound: 'atLeast', rest: words.slice(from + (second === undefined ? 1 : 3)).join(' ') };
}
