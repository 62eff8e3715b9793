import type { AccountId } from '@parley/schema';
import { byText, greatest } from '../selection/order.ts';
import { alignWitness, type Stretch } from './align-witness.ts';
import { alignWitnesses } from './align-witnesses.ts';
import { findMoved } from './find-moved.ts';
import { findSeams } from './find-seams.ts';
import { tellPlaces } from './tell-places.ts';
import type { ApparatusEntry, ApparatusReading, Extent, MovedWords } from './apparatus.ts';
import { makeSegments, type CountedSegment } from './make-segments.ts';
import { areComparable, groupByLanguage, printWitness, type Witness } from './witness.ts';

/** From this share of the base's words on, a quotation is full; a word or two more or less is no other extent. */
const fullFrom = 0.9;
/** Below this share it is a fragment. */
const fragmentBelow = 0.5;

/**
 * The part of an entry that its witnesses decide. Words are compared within one language alone. Each reading is shown against the base, as editions do; the places at
 * which they part come from the alignment of all of them at once. Work grows with the number of witnesses, each at
 * most quadratic in words: see `matchWords` for the limit.
 */
export function buildEntry(
  witnesses: readonly Witness[],
  recordedBase: AccountId | undefined,
  sigla: ReadonlyMap<AccountId, string>,
): Pick<ApparatusEntry, 'alignment' | 'base' | 'speaker' | 'readings' | 'places' | 'seams'> | undefined {
  const base = witnesses.find(({ account }) => account === recordedBase) ?? longestOf(witnesses, sigla);
  if (!base) return undefined;
  const readings = witnesses.map((witness) => readingOf(witness, base));
  const places = new Map(witnesses.map(({ account }, place) => [account, place]));
  const placeOf = (account: AccountId): number => places.get(account) ?? 0;
  const aligned = groupByLanguage(witnesses).map((group) => alignWitnesses(group));
  const alignment = aligned.flatMap((wordings) => tellPlaces(wordings, placeOf));
  return {
    base: base.account,
    speaker: base.speaker,
    readings: [
      ...readings.filter(({ account }) => account === base.account),
      ...readings.filter(({ account }) => account !== base.account),
    ],
    places: alignment.filter(({ agrees }) => !agrees).map(({ readings: parted }) => ({ readings: parted })),
    alignment,
    seams: aligned.flatMap((wordings) => findSeams(wordings, placeOf)),
  };
}

/** The longest witness in the language that most are in; of equal languages that of the first siglum stands. */
function longestOf(
  witnesses: readonly Witness[],
  sigla: ReadonlyMap<AccountId, string>,
): Witness | undefined {
  const bySiglum = (first: Witness, second: Witness): number =>
    byText(sigla.get(first.account) ?? '', sigla.get(second.account) ?? '');
  const [most] = groupByLanguage(witnesses.toSorted(bySiglum)).toSorted(greatest(({ length }) => length));
  return most?.toSorted(greatest(({ wordCount }) => wordCount))[0];
}

function readingOf(witness: Witness, base: Witness): ApparatusReading {
  const printed = {
    account: witness.account,
    quotations: witness.quotations.map(({ id }) => id),
    words: printWitness(witness),
    wordCount: witness.wordCount,
  };
  if (!areComparable(witness, base))
    return { ...printed, segments: [], added: 0, leftOut: 0, outside: 0, extent: null, moved: [] };
  const stretches = alignWitness(base, witness);
  const moved = findMoved(base, witness, stretches);
  const segments = makeSegments(base, witness, withinReach(stretches, moved));
  const count = (kind: CountedSegment['kind']): number =>
    segments.reduce((total, segment) => (segment.kind === kind ? total + segment.words : total), 0);
  return {
    ...printed,
    segments: segments.map(({ kind, text }) => ({ kind, text })),
    added: count('added'),
    leftOut: count('leftOut'),
    outside: count('outside'),
    extent: extentOf(count('outside'), base.words.length),
    moved,
  };
}

/** What moved is within the reach of the marks, if at another place. */
function withinReach(stretches: readonly Stretch[], moved: readonly MovedWords[]): Stretch[] {
  const elsewhere = new Set(
    moved.flatMap(({ from, words }) => Array.from({ length: words }, (_word, step) => from + step)),
  );
  return stretches.map((stretch) => {
    const { start, end } = stretch.base;
    const all = Array.from({ length: end - start }, (_word, step) => start + step);
    return stretch.state === 'outside' && all.length > 0 && all.every((place) => elsewhere.has(place))
      ? { ...stretch, state: 'leftOut' as const }
      : stretch;
  });
}

function extentOf(outside: number, baseWords: number): Extent {
  const reach = baseWords === 0 ? 1 : 1 - outside / baseWords;
  if (reach >= fullFrom) return 'full';
  return reach < fragmentBelow ? 'fragment' : 'truncated';
}
