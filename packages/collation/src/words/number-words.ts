const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const small: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, place): [string, number] => [word, (place + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
  ['dozen', 12],
  ['score', 20],
  ['both', 2],
  ['couple', 2],
]);
const great: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
]);

/** A number read from words, and how many of the words it takes. */
export interface ReadNumber {
  value: number;
  words: number;
}

/**
 * Reads an English number at the beginning of folded words: "2.3 million", "forty-four", "three hundred and five",
 * "a dozen", "1,200". Undefined where the words begin with none.
 */
export function readNumber(words: readonly string[]): ReadNumber | undefined {
  let total = 0;
  let part: number | undefined;
  let taken = 0;
  for (const [place, word] of words.entries()) {
    const scale = great.get(word);
    if (scale !== undefined && part !== undefined) {
      if (scale === 100) part *= scale;
      else {
        total += part * scale;
        part = 0;
      }
    } else if (part === 0.5 && (word === 'a' || word === 'an')) {
      // "half a million"
      continue;
    } else if (word === 'and' && part !== undefined && numberOf(words[place + 1]) !== undefined) {
      continue;
    } else {
      const value = numberOf(word);
      if (value === undefined) break;
      if (part === undefined) part = value;
      else if (word === 'dozen' || word === 'score') part *= value;
      else if (canFollow(part, value, word)) part += value;
      else break;
    }
    taken = place + 1;
  }
  return part === undefined ? undefined : { value: total + part, words: taken };
}

/** "forty" goes on with "four", "three hundred" with "five", "two million" with anything below; "two" with nothing. */
function canFollow(part: number, value: number, word: string): boolean {
  if (word === 'a' || word === 'an') return false;
  if (part === 0) return true;
  if (part >= 100) return part % 100 === 0 && value < 100;
  return part >= 20 && part % 10 === 0 && value < 10 && value > 0;
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const known = small.get(word);
  if (known !== undefined) return known;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  const [first = '', second] = word.split('-');
  const [head, tail] = [small.get(first), second === undefined ? undefined : small.get(second)];
  return head !== undefined && tail !== undefined && head >= 20 && tail < 10 ? head + tail : undefined;
}
