import { nounPhraseAfter, type TokenRange } from '../attributions/noun-phrases.ts';
import type { Unit } from '../attributions/split-units.ts';
import { countries } from '../mentions/countries.ts';
import { eventAttribute, eventNoun, meetingNoun } from './event-nouns.ts';

const day = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;
const distinct = /^(?:separate|joint)$/;

/**
 * Phrases that tell of an event without a verb: "Russia's invasion", "Wednesday's bombing of a hospital", "a meeting
 * with his counterpart in the capital". A bare "the talks" tells nothing.
 */
export function findEvents(unit: Unit): TokenRange[] {
  const { tokens, quoted } = unit;
  const events: TokenRange[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || quoted[index] !== -1 || token.wordClass === 'VERB') continue;
    const meeting = meetingNoun.test(token.lower);
    if (!(meeting || eventNoun.test(token.lower)) || tokens[index + 1]?.wordClass === 'NOUN') continue;
    const from = startOf(unit, index);
    const to = endOf(unit, index + 1);
    const before = tokens.slice(from, index);
    const behind = tokens.slice(index + 1, to);
    const when = behind.some(({ lower }) => day.test(lower));
    const apart = before.some(({ lower }) => distinct.test(lower));
    const owned = before.some(
      ({ text }, place) => countries().byAdjective.has(text) || (place > 0 && /^['’]s?$/.test(text)),
    );
    if (meeting ? when || apart : owned) events.push({ from, to });
    index = to - 1;
  }
  return events;
}

function startOf({ tokens, quoted }: Unit, noun: number): number {
  let from = noun;
  while (from > 0) {
    const before = tokens[from - 1];
    if (!before || quoted[from - 1] !== -1) break;
    const belongs =
      /^(?:ADJ|NUM|PROPN|DET)$/.test(before.wordClass) ||
      /^(?:['’]s?|his|her|its|their)$/.test(before.lower) ||
      (before.wordClass === 'NOUN' &&
        (eventAttribute.test(before.lower) || /^['’]s?$/.test(tokens[from]?.text ?? '')));
    if (!belongs) break;
    from -= 1;
  }
  return from;
}

/** Behind the phrases that say of what, with whom, where and when. */
function endOf(unit: Unit, from: number): number {
  const { tokens, quoted } = unit;
  let to = from;
  for (let turns = 0; turns < 4; turns += 1) {
    const token = tokens[to];
    if (!token || quoted[to] !== -1) break;
    if (day.test(token.lower)) {
      to += 1;
      continue;
    }
    if (!/^(?:of|with|between|against|in|on|at)$/.test(token.lower)) break;
    const phrase = nounPhraseAfter(unit, to + 1);
    if (!phrase || phrase.from !== to + 1) break;
    to = phrase.to;
  }
  return to;
}
