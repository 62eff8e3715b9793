import type { AccountId } from '@parley/schema';
import { byText, greatest, inTurn } from '../selection/order.ts';
import { alignWitness } from './align-witness.ts';
import type { ApparatusEntry, ApparatusReading, Extent } from './apparatus.ts';
import { findPlaces } from './find-places.ts';
import { makeSegments, type CountedSegment } from './make-segments.ts';
import { printWitness, type Witness } from './witness.ts';

/** From this share of the base's words on, a quotation is full; a word or two more or less is no other extent. */
const fullFrom = 0.9;
/** Below this share it is a fragment. */
const fragmentBelow = 0.5;

/**
 * The part of an entry that its witnesses decide. Every witness is aligned with the base and none with another, which
 * makes the result independent of their order by construction (a star about the base, where Dekker and Middell 2011,
 * Computer-supported collation with CollateX, add one witness after another to a graph). Transpositions are not
 * looked for: moved words are left out here and added there. Work grows with the number of witnesses, each at most
 * quadratic in words: see `matchWords` for the limit.
 */
export function buildEntry(
  witnesses: readonly Witness[],
  recordedBase: AccountId | undefined,
  sigla: ReadonlyMap<AccountId, string>,
): Pick<ApparatusEntry, 'base' | 'speaker' | 'readings' | 'places'> | undefined {
  const base = witnesses.find(({ account }) => account === recordedBase) ?? longestOf(witnesses, sigla);
  if (!base) return undefined;
  const aligned = witnesses.map((witness) => ({ witness, stretches: alignWitness(base, witness) }));
  const readings = aligned.map(({ witness, stretches }) =>
    readingOf(witness, makeSegments(base, witness, stretches), base),
  );
  return {
    base: base.account,
    speaker: base.speaker,
    readings: [
      ...readings.filter(({ account }) => account === base.account),
      ...readings.filter(({ account }) => account !== base.account),
    ],
    places: findPlaces(base, aligned),
  };
}

function longestOf(
  witnesses: readonly Witness[],
  sigla: ReadonlyMap<AccountId, string>,
): Witness | undefined {
  return witnesses.toSorted(
    inTurn(
      greatest(({ wordCount }) => wordCount),
      (first, second) => byText(sigla.get(first.account) ?? '', sigla.get(second.account) ?? ''),
    ),
  )[0];
}

function readingOf(witness: Witness, segments: readonly CountedSegment[], base: Witness): ApparatusReading {
  const count = (kind: CountedSegment['kind']): number =>
    segments.reduce((total, segment) => (segment.kind === kind ? total + segment.words : total), 0);
  return {
    account: witness.account,
    quotations: witness.quotations.map(({ id }) => id),
    words: printWitness(witness),
    wordCount: witness.wordCount,
    segments: segments.map(({ kind, text }) => ({ kind, text })),
    added: count('added'),
    leftOut: count('leftOut'),
    outside: count('outside'),
    extent: extentOf(count('outside'), base.words.length),
  };
}

function extentOf(outside: number, baseWords: number): Extent {
  const reach = baseWords === 0 ? 1 : 1 - outside / baseWords;
  if (reach >= fullFrom) return 'full';
  return reach < fragmentBelow ? 'fragment' : 'truncated';
}
