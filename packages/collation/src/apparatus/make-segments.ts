import type { Segment, SegmentKind } from './apparatus.ts';
import type { Stretch } from './align-witness.ts';
import { isBrief } from './brief.ts';
import type { PrintedWord } from './split-words.ts';
import { gapMark, type Witness } from './witness.ts';

/** A segment with the number of its words. */
export interface CountedSegment extends Segment {
  words: number;
}

/**
 * The segments of a witness against the base. Two edits with fewer than three short words between them are read as
 * one, so that a rewritten sentence does not come in splinters; the words between then count as left out and added.
 */
export function makeSegments(
  base: Witness,
  witness: Witness,
  stretches: readonly Stretch[],
): CountedSegment[] {
  const segments: CountedSegment[] = [];
  const add = (kind: SegmentKind, words: readonly PrintedWord[]): void => {
    if (words.length === 0) return;
    const text = words.map(({ printed }) => printed).join('');
    segments.push({ kind, text, words: words.length });
  };
  const addWitness = (kind: 'same' | 'added', start: number, end: number): void => {
    let from = start;
    for (let place = start; place < end; place += 1) {
      if (!witness.gaps.has(place)) continue;
      add(kind, witness.words.slice(from, place));
      segments.push({ kind: 'gap', text: gapMark, words: 0 });
      from = place;
    }
    add(kind, witness.words.slice(from, end));
  };
  for (const { kind, base: inBase, witness: inWitness, state } of joinEdits(base, witness, stretches)) {
    if (kind === 'parting')
      add(state === 'outside' ? 'outside' : 'leftOut', wordsWithGaps(base, inBase.start, inBase.end));
    addWitness(kind === 'same' ? 'same' : 'added', inWitness.start, inWitness.end);
  }
  return segments;
}

/** Words of the base, the mark before each that begins another quotation: without it two words would run together. */
function wordsWithGaps({ words, gaps }: Witness, start: number, end: number): PrintedWord[] {
  return words
    .slice(start, end)
    .map((word, index) => (gaps.has(start + index) ? { ...word, printed: gapMark + word.printed } : word));
}

/** Joins edits across what is too brief to stand between them. */
function joinEdits(base: Witness, witness: Witness, stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const [place, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    const next = stretches[place + 1];
    const bridges =
      stretch.kind === 'same' &&
      last?.kind === 'parting' &&
      last.state === 'leftOut' &&
      next?.kind === 'parting' &&
      next.state === 'leftOut' &&
      !touchesGap(witness, stretch) &&
      isBrief(base.words.slice(stretch.base.start, stretch.base.end));
    const continues = stretch.kind === 'parting' && last?.kind === 'parting' && last.state === stretch.state;
    if (last && (bridges || continues)) {
      last.base.end = stretch.base.end;
      last.witness.end = stretch.witness.end;
    } else {
      joined.push({ ...stretch, base: { ...stretch.base }, witness: { ...stretch.witness } });
    }
  }
  return joined;
}

function touchesGap({ gaps }: Witness, { witness: { start, end } }: Stretch): boolean {
  for (let place = start; place <= end; place += 1) if (gaps.has(place)) return true;
  return false;
}
