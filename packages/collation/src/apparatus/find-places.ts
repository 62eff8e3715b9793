import type { AccountId } from '@parley/schema';
import type { Stretch } from './align-witness.ts';
import type { ApparatusPlace } from './apparatus.ts';
import { isBrief } from './brief.ts';
import type { Witness } from './witness.ts';

/** A witness with its alignment to the base. */
export interface AlignedWitness {
  witness: Witness;
  stretches: Stretch[];
}

/** Where a witness is at each word of the base. */
interface Track {
  account: AccountId;
  witness: Witness;
  /** Per word of the base: its place in the witness, -1 where it is left out, -2 where the quotation does not reach. */
  matched: Int32Array;
  /** Per word of the base, and one for the end: the words of the witness that stand before it and not in the base. */
  added: Map<number, { start: number; end: number }>;
}

/**
 * The places at which the witnesses part. Words of the base that every witness has, where its quotation reaches, hold
 * the places apart; as in the readings, fewer than three short words do not. Accounts with the same words at a place
 * stand together. Time and space grow with words of the base times witnesses.
 */
export function findPlaces(base: Witness, aligned: readonly AlignedWitness[]): ApparatusPlace[] {
  const tracks = aligned.map((one) => trackOf(base, one));
  const length = base.words.length;
  const holds = (place: number): boolean => tracks.every(({ matched }) => matched[place] !== -1);
  const parts = (place: number): boolean => tracks.some(({ added }) => added.has(place));
  const ranges: { start: number; end: number }[] = [];
  for (let place = 0; place <= length; place += 1) {
    const torn = place < length && !holds(place);
    if (!torn && !parts(place)) continue;
    const end = torn ? place + 1 : place;
    const last = ranges.at(-1);
    if (last && (place <= last.end || isBrief(base.words.slice(last.end, place))))
      last.end = Math.max(last.end, end);
    else ranges.push({ start: place, end });
  }
  return ranges
    .map(({ start, end }) => ({ readings: readingsAt(tracks, start, end) }))
    .filter(({ readings }) => readings.length > 1);
}

function trackOf(base: Witness, { witness, stretches }: AlignedWitness): Track {
  const matched = new Int32Array(base.words.length).fill(-1);
  const added: Track['added'] = new Map();
  for (const { kind, base: inBase, witness: inWitness, state } of stretches) {
    if (kind === 'same') {
      for (let step = 0; step < inBase.end - inBase.start; step += 1) {
        matched[inBase.start + step] = inWitness.start + step;
      }
      continue;
    }
    if (state === 'outside') matched.fill(-2, inBase.start, inBase.end);
    // Words that stand for others stand after them, at the next word that both have.
    if (inWitness.end > inWitness.start) added.set(inBase.end, { ...inWitness });
  }
  return { account: witness.account, witness, matched, added };
}

function readingsAt(tracks: readonly Track[], start: number, end: number): ApparatusPlace['readings'] {
  const readings = new Map<string, { accounts: AccountId[]; words: string }>();
  for (const track of tracks) {
    const words = wordsAt(track, start, end);
    if (words === undefined) continue;
    const key = words.map((place) => track.witness.words[place]?.folded ?? '').join(' ');
    const reading = readings.get(key);
    if (reading) reading.accounts.push(track.account);
    else {
      const printed = words.map((place) => track.witness.words[place]?.printed ?? '').join('');
      readings.set(key, { accounts: [track.account], words: printed.trim() });
    }
  }
  return [...readings.values()];
}

/** Places of the witness's words from one word of the base to another, or undefined where it does not reach them. */
function wordsAt({ matched, added, witness }: Track, start: number, end: number): number[] | undefined {
  const words: number[] = [];
  let reaches = false;
  for (let place = start; place <= end; place += 1) {
    const more = added.get(place);
    if (more) for (let word = more.start; word < more.end; word += 1) words.push(word);
    if (place === end) break;
    const word = matched[place] ?? -2;
    if (word >= 0) words.push(word);
    if (word !== -2) reaches = true;
  }
  if (words.length > 0 || reaches) return words;
  if (start < end) return undefined;
  // Between two words: it reaches the place where it has both and no gap between them.
  const [before, after] = [matched[start - 1] ?? -2, matched[start] ?? -2];
  const inside = before >= 0 && after >= 0 && !witness.gaps.has(after);
  return inside ? words : undefined;
}
