import type { StatementKind } from '@parley/schema';
import { wordsOf } from '@parley/schema/anchors';

const doing: Readonly<Record<StatementKind, string>> = {
  claim: 'makes a claim',
  denial: 'denies something',
  assessment: 'gives a judgement',
  intention: 'states an intention',
  offer: 'makes an offer',
  demand: 'makes a demand',
  commitment: 'makes a commitment',
  refusal: 'refuses something',
  warning: 'gives a warning',
  question: 'asks',
};

const small =
  /^(?:that|this|these|those|there|with|from|into|over|about|after|before|would|could|should|their|have|been|were|which|while|other|where|when|also|more|than|they|them|said|told|being|going|some|what|does|made|make|until|between|during|against)$/i;

/** How many of the content's words a gist names. */
const maxWords = 4;

/**
 * A gist in words of our own: who does what, and what about. It says itself that a person has to write it, for no
 * rule can put a sentence into other words.
 */
export function proposeGist(speaker: string | undefined, kind: StatementKind, content: string): string {
  const words = [
    ...new Set(
      wordsOf(content)
        .map(({ text }) => text)
        .filter((word) => word.length > 3 && !small.test(word)),
    ),
  ];
  const keys = new Set(words.toSorted((one, other) => weigh(other) - weigh(one)).slice(0, maxWords));
  const about = words.filter((word) => keys.has(word)).join(', ');
  return `To be written: ${speaker ?? 'the account'} ${doing[kind]}${about === '' ? '' : `; about ${about}`}`;
}

function weigh(word: string): number {
  return word.length + (/^\p{Lu}/u.test(word) ? 2 : 0) - (/(?:ing|ed|ly)$/.test(word) ? 3 : 0);
}
