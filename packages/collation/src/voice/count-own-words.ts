import type { Attestation, AttestationId } from '@parley/schema';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import type { VoiceCount } from './share-of-voice.ts';

interface Stretch {
  attestation: AttestationId;
  start: number;
  end: number;
  words: number;
  quoted: boolean;
  /** Code units of the passage: of two stretches in one place, the one of the smaller passage is the inner. */
  reach: number;
}

/**
 * The words of one account that belong to each of its attestations, no word to two of them. Words inside quotation
 * marks belong to the innermost quotation, all others to the innermost content. Anchors carry their number of words
 * and mostly nest, so that what an inner one holds is taken off the outer. Where contents of two attestations cross,
 * the later is cut at the end of the earlier; the words of its parts are then estimated from their lengths, since the
 * text is not at hand.
 */
export function countOwnWords(attestations: readonly Attestation[]): Map<AttestationId, VoiceCount> {
  const counts = new Map<AttestationId, VoiceCount>();
  const settle = ({ attestation, words, quoted }: Stretch): void => {
    const count = counts.get(attestation) ?? { quoted: 0, reported: 0 };
    counts.set(attestation, count);
    count[quoted ? 'quoted' : 'reported'] += Math.max(0, words);
  };
  let open: Stretch[] = [];
  const waiting = attestations.flatMap(stretchesOf).toSorted(outerFirst).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { start } = next;
    for (const ended of open.filter(({ end }) => end <= start)) settle(ended);
    open = open.filter(({ end }) => end > start);
    const around = open.at(-1);
    if (around && around.end < next.end) {
      const rest = cutAt(next, around.end);
      const place = waiting.findLastIndex((other) => outerFirst(rest, other) < 0);
      waiting.splice(place + 1, 0, rest);
    }
    if (!next.quoted && open.some(({ quoted }) => quoted)) continue;
    if (around) around.words -= next.words;
    open.push(next);
  }
  for (const rest of open) settle(rest);
  return counts;
}

/** Shortens a stretch to its part before a place and returns the rest. */
function cutAt(stretch: Stretch, place: number): Stretch {
  const share = (stretch.end - place) / (stretch.end - stretch.start);
  const rest = { ...stretch, start: place, words: Math.round(stretch.words * share) };
  stretch.end = place;
  stretch.words -= rest.words;
  return rest;
}

const outerFirst = inTurn<Stretch>(
  smallest(({ start }) => start),
  greatest(({ end }) => end),
  smallest(({ quoted }) => Number(quoted)),
  greatest(({ reach }) => reach),
  alphabetic(({ attestation }) => attestation),
);

function stretchesOf({ id, passage, content, quotations }: Attestation): Stretch[] {
  const reach = passage.end - passage.start;
  // Marks that keep a distance hold the account's own words.
  const spoken = quotations.filter(({ use }) => use === 'speech');
  return [
    ...content.map(({ start, end, words }) => ({ attestation: id, start, end, words, quoted: false, reach })),
    ...spoken.map(({ anchor: { start, end, words } }) => ({
      attestation: id,
      start,
      end,
      words,
      quoted: true,
      reach,
    })),
  ];
}
