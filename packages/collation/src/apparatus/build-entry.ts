import type { AccountId } from '@parley/schema';
import { byText, greatest, inTurn } from '../selection/order.ts';
import { alignWitness } from './align-witness.ts';
import { alignWitnesses } from './align-witnesses.ts';
import { tellPlaces } from './tell-places.ts';
import type { ApparatusEntry, ApparatusReading, Extent } from './apparatus.ts';
import { makeSegments, type CountedSegment } from './make-segments.ts';
import { printWitness, type Witness } from './witness.ts';

/** From this share of the base's words on, a quotation is full; a word or two more or less is no other extent. */
const fullFrom = 0.9;
/** Below this share it is a fragment. */
const fragmentBelow = 0.5;

/**
 * The part of an entry that its witnesses decide. Each reading is shown against the base, as editions do; the places at
 * which they part come from the alignment of all of them at once. Work grows with the number of witnesses, each at
 * most quadratic in words: see `matchWords` for the limit.
 */
export function buildEntry(
  witnesses: readonly Witness[],
  recordedBase: AccountId | undefined,
  sigla: ReadonlyMap<AccountId, string>,
): Pick<ApparatusEntry, 'alignment' | 'base' | 'speaker' | 'readings' | 'places'> | undefined {
  const base = witnesses.find(({ account }) => account === recordedBase) ?? longestOf(witnesses, sigla);
  if (!base) return undefined;
  const readings = witnesses.map((witness) =>
    readingOf(witness, makeSegments(base, witness, alignWitness(base, witness)), base),
  );
  const places = new Map(witnesses.map(({ account }, place) => [account, place]));
  const alignment = tellPlaces(alignWitnesses(witnesses), (account) => places.get(account) ?? 0);
  return {
    base: base.account,
    speaker: base.speaker,
    readings: [
      ...readings.filter(({ account }) => account === base.account),
      ...readings.filter(({ account }) => account !== base.account),
    ],
    places: alignment.filter(({ agrees }) => !agrees).map(({ readings: parted }) => ({ readings: parted })),
    alignment,
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
