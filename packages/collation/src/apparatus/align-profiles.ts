import { matchWords, mostCells, type Matches } from './match-words.ts';

/** A place of an alignment: which word of which row stands there. Rows without a word there are left out. */
export type Column = ReadonlyMap<number, number>;

/** Rows that are aligned with one another. */
export interface Profile {
  rows: number[];
  columns: Column[];
}

/** A match of two columns is worth so much times what they have in common, and so much more where the next ones match. */
const matchWorth = 2;
const inRowWorth = 1;

/**
 * Aligns two profiles as a whole, as progressive multiple alignment does (Feng and Doolittle 1987; for texts Dekker and
 * Middell 2011): columns match by the share of rows on either side that have a word of the other. What does not match
 * between two matches stands in the same columns, one word for another. Beyond {@link mostCells} the commonest word of each column
 * stands for it.
 */
export function alignProfiles(
  first: Profile,
  second: Profile,
  words: readonly (readonly string[])[],
): Profile {
  const [ones, others] = [tokensOf(first, words), tokensOf(second, words)];
  const matches =
    ones.length * others.length <= mostCells
      ? matchColumns(ones, others)
      : matchWords(ones.map(commonest), others.map(commonest));
  const columns: Column[] = [];
  let [inFirst, inSecond] = [0, 0];
  for (const [one, other] of [...matches, [ones.length, others.length] as const]) {
    columns.push(
      ...setBeside(
        first.columns.slice(inFirst, one),
        second.columns.slice(inSecond, other),
        columns.length === 0,
      ),
    );
    const [left, right] = [first.columns[one], second.columns[other]];
    if (left && right) columns.push(new Map([...left, ...right]));
    [inFirst, inSecond] = [one + 1, other + 1];
  }
  return { rows: [...first.rows, ...second.rows], columns };
}

/** Sets stretches that do not match beside each other: at the beginning they end together, elsewhere they begin so. */
function setBeside(first: readonly Column[], second: readonly Column[], atBeginning: boolean): Column[] {
  const length = Math.max(first.length, second.length);
  const [shiftOne, shiftOther] = atBeginning ? [length - first.length, length - second.length] : [0, 0];
  return Array.from(
    { length },
    (_column, place) => new Map([...(first[place - shiftOne] ?? []), ...(second[place - shiftOther] ?? [])]),
  );
}

/** Word → share of the rows of its profile that have it in this column. */
type Tokens = ReadonlyMap<string, number>;

function tokensOf({ rows, columns }: Profile, words: readonly (readonly string[])[]): Tokens[] {
  return columns.map((column) => {
    const tokens = new Map<string, number>();
    for (const [row, place] of column) {
      const word = words[row]?.[place] ?? '';
      tokens.set(word, (tokens.get(word) ?? 0) + 1 / rows.length);
    }
    return tokens;
  });
}

function commonest(tokens: Tokens): string {
  let [best, most] = ['', 0];
  for (const [word, share] of tokens) {
    if (share > most || (share === most && word < best)) [best, most] = [word, share];
  }
  return best;
}

/** What two columns have in common, 0 to 1. */
function overlap(first: Tokens, second: Tokens): number {
  const [few, many] = first.size <= second.size ? [first, second] : [second, first];
  let sum = 0;
  for (const [word, share] of few) {
    const other = many.get(word);
    if (other !== undefined) sum += Math.sqrt(share * other);
  }
  return Math.min(1, sum);
}

function matchColumns(ones: readonly Tokens[], others: readonly Tokens[]): Matches {
  const width = others.length + 1;
  const worth = new Float64Array((ones.length + 1) * width);
  const common = new Float64Array((ones.length + 1) * width);
  for (let one = ones.length - 1; one >= 0; one -= 1) {
    const tokens = ones[one];
    for (let other = others.length - 1; other >= 0; other -= 1) {
      const at = one * width + other;
      const partner = others[other];
      const shared = tokens && partner ? overlap(tokens, partner) : 0;
      common[at] = shared;
      worth[at] = Math.max(worth[at + width] ?? 0, worth[at + 1] ?? 0, matched(at, width, common, worth));
    }
  }
  const matches: Matches = [];
  let [one, other] = [0, 0];
  while (one < ones.length && other < others.length) {
    const at = one * width + other;
    if ((common[at] ?? 0) > 0 && matched(at, width, common, worth) === worth[at]) {
      matches.push([one, other]);
      one += 1;
      other += 1;
    } else if (worth[at + width] === worth[at]) one += 1;
    else other += 1;
  }
  return matches;
}

/** What the alignment from here on is worth if these two columns match; 0 where they have nothing in common. */
function matched(at: number, width: number, common: Float64Array, worth: Float64Array): number {
  const shared = common[at] ?? 0;
  if (shared === 0) return 0;
  const next = Math.min(shared, common[at + width + 1] ?? 0);
  return matchWorth * shared + inRowWorth * next + (worth[at + width + 1] ?? 0);
}
