const ones: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const any = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');
const one = `one|${any(ones)}`;

/**
 * The pattern of a number in English words, to the end of the last: "six", "sixteen", "sixty-one". Not "sixth", and not
 * "one" alone, which is more often a pronoun. For flags `iu`.
 */
export const numberWords = String.raw`(?:(?:${any(tens)})(?:[-‑](?:${one})|\s+(?:${one})(?!\p{L}|-))?|${any(teens)}|${any(ones)}|dozen)(?!\p{L})`;

const values: Readonly<Record<string, number>> = { one: 1, ...ones, ...teens, ...tens, dozen: 12 };

/** The value of a number that the pattern found. */
export function readNumberWords(printed: string): number {
  const words = printed.toLowerCase().split(/[\s‑-]+/);
  return words.reduce((sum, word) => sum + (values[word] ?? 0), 0);
}
