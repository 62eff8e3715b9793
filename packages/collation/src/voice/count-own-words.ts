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
 * and nest, so that what an inner one holds is taken off the outer; where two cross, as in no checked dossier, the
 * words of the part they share are taken off the first in proportion to its length.
 */
export function countOwnWords(attestations: readonly Attestation[]): Map<AttestationId, VoiceCount> {
  const counts = new Map<AttestationId, VoiceCount>();
  const settle = ({ attestation, words, quoted }: Stretch): void => {
    const count = counts.get(attestation) ?? { quoted: 0, reported: 0 };
    counts.set(attestation, count);
    count[quoted ? 'quoted' : 'reported'] += Math.max(0, words);
  };
  let open: Stretch[] = [];
  for (const stretch of attestations.flatMap(stretchesOf).toSorted(outerFirst)) {
    for (const ended of open.filter(({ end }) => end <= stretch.start)) settle(ended);
    open = open.filter(({ end }) => end > stretch.start);
    if (!stretch.quoted && open.some(({ quoted }) => quoted)) continue;
    const around = open.at(-1);
    if (around) {
      const inside = Math.min(around.end, stretch.end) - stretch.start;
      around.words -= Math.round((stretch.words * inside) / (stretch.end - stretch.start));
    }
    open.push(stretch);
  }
  for (const rest of open) settle(rest);
  return counts;
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
