import { collapseCopies } from './collapse-copies.ts';
import { contentWords, isNegated, isNumberKey, senseWords } from './content-words.ts';

/** What alignment looks at of a report. */
export interface Alignable {
  /** The account, so that far-fetched matches inside one are not made. */
  readonly account: string;
  /** The id of the actor who speaks; absent for what an account says itself. */
  readonly speaker?: string;
  /** The side for which the speaker speaks, e.g. the state. */
  readonly side?: string;
  readonly content: string;
  /** Whether the speaker takes a stand on something (condemns, welcomes, calls it so) and does not tell that it is so. */
  readonly stand?: boolean;
  /** Whether the speaker denies the content. */
  readonly denied?: boolean;
}

/** Reports that say the same, by their places in the list, with the weakest tie that holds them together. */
export interface AlignedGroup {
  readonly members: readonly number[];
  /** 1 for a report alone. */
  readonly weight: number;
}

/**
 * How alike two contents must be: the same speaker needs less than another one of the same side; claims that two
 * accounts narrate need more. Where one narrates and the other attributes, the measure is stricter itself. Chosen with
 * the other numbers here on the two reviewed dossiers (eight accounts), near which they make little difference.
 */
const enough = { speaker: 0.2, side: 0.25, narrated: 0.3, mixed: 0.2, account: 0.4 };
/** What a denial against an assertion, and a long quoted run in common, change in the weight. */
const polarityPenalty = 0.35;
const sharedRunBonus = 0.15;
/** So many words in a row are one utterance and not one subject. */
const runLength = 4;
/** What a word counts in a clause of time or reason, and a number: figures of one thing may differ and still report it. */
const asideWeight = 0.4;
const numberWeight = 0.5;
/** The mean of all pairs of a group may be so much lower than what its two nearest reports need. */
const slack = 0.65;

/**
 * Of a word that more reports than these have, each is compared only with the next few in the order of their words; the
 * rarer words tie the others, and pairs stay few.
 */
const maxHolders = 80;
const nextFew = 8;

interface Profile {
  readonly words: ReadonlyMap<string, number>;
  /** Those of the words that are no names. */
  readonly sense: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
  readonly negated: boolean;
}

/**
 * Groups reports of the same utterance or claim. The order of the reports does not matter: pairs are taken from the
 * strongest down, and a group grows only while the mean of all its pairs holds (average linkage, Sokal and Michener
 * 1958). Never on the speaker alone.
 */
export function align(reports: readonly Alignable[]): AlignedGroup[] {
  const copies = collapseCopies(reports);
  return alignDistinct(copies.map(({ report }) => report)).map(({ members, weight }) => ({
    members: members.flatMap((member) => copies[member]?.members ?? []).toSorted((one, other) => one - other),
    weight,
  }));
}

function alignDistinct(reports: readonly Alignable[]): AlignedGroup[] {
  const profiles = reports.map(profile);
  const weights = inverseFrequencies(profiles);
  const pairs = candidatePairs(reports, profiles, weights);
  const groupOf = reports.map((_, index) => index);
  const groups = new Map(reports.map((_, index) => [index, { members: [index], weight: 1 }]));
  const scores = new Map(pairs.map((pair) => [key(pair.one, pair.other), pair.score]));
  for (const { one, other, score, threshold } of pairs) {
    if (score < threshold) continue;
    const [left, right] = [groupOf[one] ?? one, groupOf[other] ?? other];
    if (left === right) continue;
    const [first, second] = [groups.get(left), groups.get(right)];
    if (!first || !second) continue;
    if (first.members.some((here) => second.members.some((there) => holdsAt(reports, here, there)))) continue;
    const mean = meanScore(first.members, second.members, scores);
    if (mean < threshold * slack) continue;
    const members = [...first.members, ...second.members];
    groups.set(left, { members, weight: Math.min(first.weight, second.weight, score) });
    groups.delete(right);
    for (const member of second.members) groupOf[member] = left;
  }
  return [...groups.values()].map(({ members, weight }) => ({
    members,
    weight: Math.round(weight * 100) / 100,
  }));
}

const aside = /\s(?:since|after|before|when|while|until|following|because|amid|despite)\s/i;

function profile({ content, denied = false }: Alignable): Profile {
  const cut = content.search(aside);
  const main = cut > 0 && contentWords(content.slice(0, cut)).length >= 2 ? content.slice(0, cut) : content;
  const inMain = contentWords(main);
  const words = new Map<string, number>();
  const weigh = (word: string, weight: number): void => {
    const own = isNumberKey(word) ? weight * numberWeight : weight;
    words.set(word, Math.max(words.get(word) ?? 0, own));
  };
  for (const word of contentWords(content.slice(main.length))) weigh(word, asideWeight);
  for (const word of inMain) weigh(word, 1);
  const runs = new Set<string>();
  const all = contentWords(content);
  for (let index = 0; index + runLength <= all.length; index += 1)
    runs.add(all.slice(index, index + runLength).join(' '));
  return { words, sense: senseWords(content), runs, negated: isNegated(main) !== denied };
}

function inverseFrequencies(profiles: readonly Profile[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of profiles)
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + profiles.length / (counts.get(word) ?? 1));
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
  readonly threshold: number;
}

/** Only reports that share a word of weight are compared, so that many accounts stay near-linear. */
function candidatePairs(
  reports: readonly Alignable[],
  profiles: readonly Profile[],
  weight: (word: string) => number,
): Pair[] {
  const holders = new Map<string, number[]>();
  for (const [index, { words }] of profiles.entries()) {
    for (const word of words.keys()) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  }
  const textOf = (index: number): string => reports[index]?.content ?? '';
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const list of holders.values()) {
    const many = list.length > maxHolders;
    const near = many ? list.toSorted((one, other) => (textOf(one) < textOf(other) ? -1 : 1)) : list;
    for (const [place, one] of near.entries()) {
      for (const other of near.slice(place + 1, many ? place + 1 + nextFew : undefined)) {
        const [left, right] = [reports[one], reports[other]];
        if (!left || !right || thresholdOf(left, right) === undefined) continue;
        const id = key(one, other);
        if (seen.has(id)) continue;
        seen.add(id);
        const pair = compare(reports, profiles, weight, one, other);
        if (pair) pairs.push(pair);
      }
    }
  }
  const text = (pair: Pair): string =>
    inOrder(reports[pair.one]?.content ?? '', reports[pair.other]?.content ?? '');
  return pairs.toSorted((left, right) => right.score - left.score || (text(left) < text(right) ? -1 : 1));
}

function compare(
  reports: readonly Alignable[],
  profiles: readonly Profile[],
  weight: (word: string) => number,
  one: number,
  other: number,
): Pair | undefined {
  const [left, right] = [reports[one], reports[other]];
  const [first, second] = [profiles[one], profiles[other]];
  if (!left || !right || !first || !second) return undefined;
  const threshold = thresholdOf(left, right);
  if (threshold === undefined || holds(left, right)) return undefined;
  // What one account tells itself and another has somebody say must be alike as a whole: a judgement of an event holds it.
  const mixed = (left.speaker === undefined) !== (right.speaker === undefined);
  const score = similarity(first, second, weight, mixed);
  return score > 0 ? { one, other, score, threshold } : undefined;
}

function thresholdOf(left: Alignable, right: Alignable): number | undefined {
  const base = baseOf(left, right);
  if (base === undefined) return undefined;
  return left.account === right.account ? Math.max(base, enough.account) : base;
}

function baseOf(left: Alignable, right: Alignable): number | undefined {
  if (left.speaker === undefined || right.speaker === undefined) {
    // Who condemns an attack does not tell that there was one; only an account that says so in its own voice does.
    if (left.speaker !== right.speaker && (left.stand === true || right.stand === true)) return undefined;
    return left.speaker === right.speaker ? enough.narrated : enough.mixed;
  }
  if (left.speaker === right.speaker) return enough.speaker;
  return left.side !== undefined && left.side === right.side ? enough.side : undefined;
}

function holdsAt(reports: readonly Alignable[], one: number, other: number): boolean {
  const [left, right] = [reports[one], reports[other]];
  return left !== undefined && right !== undefined && holds(left, right);
}

/** Of one account: a claim and the clause or phrase inside it that is a claim of its own. */
function holds(left: Alignable, right: Alignable): boolean {
  if (left.account !== right.account) return false;
  return left.content.includes(right.content) || right.content.includes(left.content);
}

/** Weighted overlap: halfway between Jaccard's measure and the share of the shorter one that the longer has too. */
function similarity(
  first: Profile,
  second: Profile,
  weight: (word: string) => number,
  whole: boolean,
): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  let matches = 0;
  for (const [word, strength] of first.words) {
    left += weight(word) * strength;
    const other = second.words.get(word);
    if (other === undefined) continue;
    shared += weight(word) * Math.min(strength, other);
    matches += 1;
  }
  for (const [word, strength] of second.words) right += weight(word) * strength;
  if (matches < 2 && Math.max(first.words.size, second.words.size) > 1) return 0;
  // One name in two contents is one person and not one claim.
  if (![...first.sense].some((word) => second.words.has(word))) return 0;
  if (![...second.sense].some((word) => first.words.has(word))) return 0;
  const jaccard = shared / (left + right - shared);
  const contained = shared / Math.min(left, right);
  const run = [...first.runs].some((one) => second.runs.has(one)) ? sharedRunBonus : 0;
  const polarity = first.negated === second.negated ? 0 : polarityPenalty;
  return Math.max(
    0,
    Math.min(1, (whole ? (2 * jaccard + contained) / 3 : (jaccard + contained) / 2) + run - polarity),
  );
}

function meanScore(
  first: readonly number[],
  second: readonly number[],
  scores: ReadonlyMap<number, number>,
): number {
  let sum = 0;
  for (const one of first) for (const other of second) sum += scores.get(key(one, other)) ?? 0;
  return sum / (first.length * second.length);
}

function key(one: number, other: number): number {
  return Math.min(one, other) * 1_000_000 + Math.max(one, other);
}

/** The same whichever comes first, so that the order of the reports cannot matter. */
function inOrder(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
