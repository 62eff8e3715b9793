import { wordsOf } from '@parley/schema/anchors';
import { contentWords } from '../alignment/content-words.ts';

/** A subject that several statements share. */
export interface ProposedTopic {
  readonly stem: string;
  /** A word of the accounts that stands for it, as a label. */
  readonly label: string;
}

/** So many topics make a table readable. */
const maxTopics = 8;

/**
 * Proposes topics: words that several contents have and that are not spread over all of them, most frequent first.
 * `isName` says which words name actors; a speaker is no topic.
 */
export function proposeTopics(
  contents: readonly string[],
  isName: (word: string) => boolean,
): ProposedTopic[] {
  const counts = new Map<string, { contents: number; forms: Map<string, number> }>();
  for (const content of contents) {
    const seen = new Set<string>();
    for (const { text } of wordsOf(content)) {
      const [stem] = contentWords(text);
      if (
        stem === undefined ||
        text.length < 5 ||
        /\d/.test(text) ||
        isName(text) ||
        /(?:ing|ed|ly)$/.test(text)
      )
        continue;
      const entry = counts.get(stem) ?? { contents: 0, forms: new Map<string, number>() };
      if (!seen.has(stem)) entry.contents += 1;
      seen.add(stem);
      entry.forms.set(text.toLowerCase(), (entry.forms.get(text.toLowerCase()) ?? 0) + 1);
      counts.set(stem, entry);
    }
  }
  return [...counts]
    .filter(([, entry]) => entry.contents >= 2)
    .toSorted(([one, left], [other, right]) => right.contents - left.contents || (one < other ? -1 : 1))
    .slice(0, maxTopics)
    .map(([stem, { forms }]) => {
      const label =
        [...forms].toSorted(
          ([one, left], [other, right]) => right - left || (one < other ? -1 : 1),
        )[0]?.[0] ?? stem;
      return { stem, label: label.charAt(0).toUpperCase() + label.slice(1) };
    });
}

/** The topics of a content, in the order of the proposals. */
export function topicsOf(content: string, topics: readonly ProposedTopic[]): ProposedTopic[] {
  const stems = new Set(contentWords(content));
  return topics.filter(({ stem }) => stems.has(stem)).slice(0, 3);
}
