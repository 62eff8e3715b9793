import type { Figure } from '@parley/schema';
import { meet, rangeOf, roundingRange } from './figure-range.ts';
import type { FigurePair } from './figure-group.ts';
import { canCoincide } from './same-day.ts';

type Verdict = Pick<FigurePair, 'agreement' | 'reason'>;

/**
 * Whether two figures of the same thing can both be true, by the first rule that applies:
 * 1 the same value with the same bound agrees; 2 bounds that some value satisfies are compatible; 3 so are figures of
 * which one may be the other's rounding, as a plain number of the open bound at it ("nine", "more than nine"); 4 so are figures as of days that differ, since what is counted may have
 * changed; 5 all others disagree.
 */
export function compareFigures(first: Figure, second: Figure): Verdict {
  if (first.value === second.value && first.bound === second.bound && first.upper === second.upper) {
    return { agreement: 'agree', reason: 'sameValue' };
  }
  const firstRange = rangeOf(first.value, first.bound, first.upper);
  const secondRange = rangeOf(second.value, second.bound, second.upper);
  if (meet(firstRange, secondRange)) return { agreement: 'compatible', reason: 'bounds' };
  const firstRounded = roundingRange(first.value, first.bound);
  const secondRounded = roundingRange(second.value, second.bound);
  // One of them is the rounding of the other; two roundings of a third value that neither gives would be guessed.
  if (
    (firstRounded && meet(firstRounded, secondRange)) ||
    (secondRounded && meet(secondRounded, firstRange)) ||
    roundsOff(first, second) ||
    roundsOff(second, first)
  ) {
    return { agreement: 'compatible', reason: 'rounding' };
  }
  if (first.asOf !== undefined && second.asOf !== undefined && !canCoincide(first.asOf, second.asOf)) {
    return { agreement: 'compatible', reason: 'asOf' };
  }
  return { agreement: 'disagree', reason: 'disjoint' };
}

/** Who says "nine" of what lasted somewhat more than nine leaves the rest away. */
function roundsOff(plain: Figure, open: Figure): boolean {
  return (
    plain.bound === 'exact' && (open.bound === 'over' || open.bound === 'under') && plain.value === open.value
  );
}
