import type { Figure } from '@parley/schema';
import { meet, rangeOf } from './figure-range.ts';
import type { FigurePair } from './figure-group.ts';
import { mayBeRounded } from './rounding.ts';
import { canCoincide } from './same-day.ts';
import { convert, inSmallest, unitOf } from './units.ts';

type Verdict = Pick<FigurePair, 'agreement' | 'reason'>;

/**
 * Whether two figures of the same thing, in units of one dimension, can both be true, by the first rule that applies:
 * 1 the same value with the same bound agrees; 2 bounds that some value satisfies are compatible; 3 so are figures of
 * which one may be the other's rounding, as a plain number of the open bound at it ("nine", "more than nine"); 4 so are
 * figures as of days that differ, since what is counted may have changed; 5 all others disagree.
 */
export function compareFigures(first: Figure, second: Figure): Verdict {
  const [one, other] = [inSmallestUnit(first), inSmallestUnit(second)];
  if (one.value === other.value && first.bound === second.bound && one.upper === other.upper) {
    return { agreement: 'agree', reason: 'sameValue' };
  }
  if (meet(one.range, other.range)) return { agreement: 'compatible', reason: 'bounds' };
  if (mayBeRounded(first, second) || roundsOff(one, other) || roundsOff(other, one)) {
    return { agreement: 'compatible', reason: 'rounding' };
  }
  if (first.asOf !== undefined && second.asOf !== undefined && !canCoincide(first.asOf, second.asOf)) {
    return { agreement: 'compatible', reason: 'asOf' };
  }
  return { agreement: 'disagree', reason: 'disjoint' };
}

type InSmallestUnit = ReturnType<typeof inSmallestUnit>;

function inSmallestUnit({ value, upper, bound, unit: printed }: Figure) {
  const unit = unitOf(printed);
  return {
    value: convert(value, unit),
    upper: upper === undefined ? undefined : convert(upper, unit),
    bound,
    range: inSmallest(rangeOf(value, bound, upper), unit),
  };
}

/** Who says "nine" of what lasted somewhat more than nine leaves the rest away. */
function roundsOff(plain: InSmallestUnit, open: InSmallestUnit): boolean {
  return (
    plain.bound === 'exact' && (open.bound === 'over' || open.bound === 'under') && plain.value === open.value
  );
}
