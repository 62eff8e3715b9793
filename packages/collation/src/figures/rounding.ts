import type { Figure } from '@parley/schema';
import { lastDigitUnit, meet, rangeOf, roundingRange, type FigureRange } from './figure-range.ts';
import { inSmallest, unitOf, withoutNoise, type Unit } from './units.ts';

/**
 * How far apart measures may lie of which one is told for the other, as a share of the greater: "5 metres" are given as
 * "15 feet", but a week is not eight days. Our choice.
 */
const apartShare = 0.1;

/**
 * Whether one of two figures may be the other rounded. In one unit great numbers and those with fewer decimals may be;
 * two roundings of a third value that neither gives would be guessed. Between units both may be roundings of what was
 * measured, each in its own unit.
 */
export function mayBeRounded(first: Figure, second: Figure): boolean {
  const [firstUnit, secondUnit] = [unitOf(first.unit), unitOf(second.unit)];
  if (firstUnit.factor === secondUnit.factor) return isRounding(first, second) || isRounding(second, first);
  return (
    meet(
      inSmallest(opened(first, firstUnit), firstUnit),
      inSmallest(opened(second, secondUnit), secondUnit),
    ) && areNear(inSmallest(stated(first), firstUnit), inSmallest(stated(second), secondUnit))
  );
}

/** Whether the first may be a rounding of the second, in one unit. Without decimals only great numbers are. */
function isRounding(coarse: Figure, fine: Figure): boolean {
  const rounded = roundingRange(coarse.value, coarse.bound);
  if (rounded && meet(rounded, stated(fine))) return true;
  const step = decimalStep(coarse.value);
  if (coarse.bound !== 'exact' || decimalStep(fine.value) >= step) return false;
  return meet(widened(stated(coarse), step, step), stated(fine)) && areNear(stated(coarse), stated(fine));
}

function stated({ value, bound, upper }: Figure): FigureRange {
  return rangeOf(value, bound, upper);
}

/** With half a unit of the last digit left open at each end; "about" leaves more open by itself. */
function opened(figure: Figure, unit: Unit): FigureRange {
  const { value, bound, upper = value } = figure;
  if (bound === 'about') return stated(figure);
  return widened(stated(figure), lastStep(value, unit), lastStep(upper, unit));
}

/** By half a step at each end. */
function widened(range: FigureRange, fromStep: number, toStep: number): FigureRange {
  return {
    ...range,
    from: withoutNoise(range.from - fromStep / 2),
    to: withoutNoise(range.to + toStep / 2),
  };
}

/** In what steps a number goes on: by its last digit that is not zero, or by halves and quarters of time. */
function lastStep(value: number, unit: Unit): number {
  const part = unit.quarters && !Number.isInteger(value) && [0.5, 0.25].find((one) => value % one === 0);
  return part || lastDigitUnit(value);
}

/** 0.1 of 33.3; 1 of all whole numbers, since their zeros may be counted. */
function decimalStep(value: number): number {
  return Math.min(1, lastDigitUnit(value));
}

function areNear(first: FigureRange, second: FigureRange): boolean {
  const from = Math.max(first.from, second.from);
  const to = Math.min(first.to, second.to);
  return from - to <= apartShare * Math.max(Math.abs(from), Math.abs(to));
}
