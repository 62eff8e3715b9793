import { wordsOf } from '@parley/schema/anchors';
import { contentWords } from '../alignment/content-words.ts';

/** A subject that several statements share. */
export interface ProposedTopic {
  /** Keys of the words that tell of it. */
  readonly keys: ReadonlySet<string>;
  /** Nouns of the accounts that stand for it, as a label. */
  readonly label: string;
}

/** So many topics make a table readable. */
const maxTopics = 8;
/** Two nouns whose contents are the same to this share (Jaccard) are one subject. */
const sameSubject = 0.5;
/** Rarer nouns stand together by chance. */
const minJoined = 3;
/** Nouns that stand in any news and tell no subject. */
const general = new Set(
  'counterpart country countries side sides people person man woman day days week weeks month months year years time times way thing things part number others morning evening night hours today yesterday statement reporters conference news official officials minister ministers president spokesman source sources everything nothing nobody something everybody case place lot kind fact issue issues matter point question questions world state states'.split(
    ' ',
  ),
);

interface Candidate {
  readonly key: string;
  readonly contents: ReadonlySet<number>;
  readonly label: string;
}

/**
 * Proposes topics: nouns that several contents have and that are not spread over most of them, joined where they stand
 * in the same contents, the most frequent first. `isTopic` says which words can be one: nouns that name no actor.
 */
export function proposeTopics(
  contents: readonly string[],
  isTopic: (word: string) => boolean,
): ProposedTopic[] {
  const found = new Map<string, { contents: Set<number>; forms: Map<string, number> }>();
  for (const [index, content] of contents.entries()) {
    for (const { text } of wordsOf(content)) {
      const word = text.toLowerCase();
      if (word.length < 4 || /\d|day$/.test(word) || general.has(word) || !isTopic(text)) continue;
      const [key] = contentWords(word);
      if (key === undefined) continue;
      const entry = found.get(key) ?? { contents: new Set(), forms: new Map() };
      entry.contents.add(index);
      entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1);
      found.set(key, entry);
    }
  }
  const candidates = [...found]
    .filter(([, { contents: its }]) => its.size >= 2 && its.size <= Math.max(4, contents.length * 0.4))
    .map(([key, { contents: its, forms }]): Candidate => ({ key, contents: its, label: commonest(forms) }))
    .toSorted((one, other) => other.contents.size - one.contents.size || (one.key < other.key ? -1 : 1));
  return joinAlike(candidates).slice(0, maxTopics);
}

function joinAlike(candidates: readonly Candidate[]): ProposedTopic[] {
  const taken = new Set<Candidate>();
  return candidates.flatMap((one): ProposedTopic[] => {
    if (taken.has(one)) return [];
    const alike = candidates.filter(
      (other) =>
        !taken.has(other) &&
        other !== one &&
        other.contents.size >= minJoined &&
        share(one, other) >= sameSubject,
    );
    const [twin] = alike;
    for (const member of [one, ...alike]) taken.add(member);
    const label = twin ? `${one.label} and ${twin.label}` : one.label;
    return [
      {
        keys: new Set([one, ...alike].map(({ key }) => key)),
        label: label.charAt(0).toUpperCase() + label.slice(1),
      },
    ];
  });
}

function share({ contents: one }: Candidate, { contents: other }: Candidate): number {
  const both = one.intersection(other).size;
  return both / (one.size + other.size - both);
}

function commonest(forms: ReadonlyMap<string, number>): string {
  const [first] = [...forms].toSorted(
    ([one, left], [other, right]) => right - left || (one < other ? -1 : 1),
  );
  return first?.[0] ?? '';
}

/** The topics of a content, in the order of the proposals. */
export function topicsOf(content: string, topics: readonly ProposedTopic[]): ProposedTopic[] {
  const keys = contentWords(content);
  return topics.filter((topic) => keys.some((key) => topic.keys.has(key))).slice(0, 3);
}
