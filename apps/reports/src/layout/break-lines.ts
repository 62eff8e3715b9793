import { type Atom, widthOf } from './atoms.ts';
import type { Setting } from './setting.ts';

/** Atoms that stand on one line, and how far they reach without the last space. */
export interface Line {
  atoms: Atom[];
  widthPt: number;
}

/** Rounding must not push a word over that fits exactly. */
const tolerancePt = 0.01;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Fills lines from the start, greedily. What may not break is kept whole
 * while it fits a line; a longer one is cut between graphemes, never lost.
 */
export function breakLines(atoms: readonly Atom[], widthPt: number, setting: Setting): Line[] {
  const lines: Line[] = [];
  let line: Atom[] = [];
  let used = 0;
  let trimmed = 0;
  const close = (): void => {
    lines.push({ atoms: line, widthPt: trimmed });
    line = [];
    used = 0;
    trimmed = 0;
  };
  const put = (atom: Atom): void => {
    trimmed = used + atom.trimmedPt;
    used += atom.widthPt;
    line.push(atom);
  };
  for (const unit of unitsOf(atoms)) {
    const width = trimmedWidth(unit);
    if (line.length > 0 && used + width > widthPt + tolerancePt) close();
    if (width <= widthPt + tolerancePt) unit.forEach(put);
    else {
      for (const piece of unit.flatMap((atom) => shatter(atom, setting))) {
        if (line.length > 0 && used + piece.trimmedPt > widthPt + tolerancePt) close();
        put(piece);
      }
    }
    if (unit.at(-1)?.mustBreak === true) close();
  }
  if (line.length > 0 || lines.length === 0) close();
  return lines;
}

/** Narrowest width that needs no more lines: for headings that should not end on one word. */
export function balanceWidth(atoms: readonly Atom[], widthPt: number, setting: Setting): number {
  const goal = breakLines(atoms, widthPt, setting).length;
  if (goal === 1 || goal > 6) return widthPt;
  let [low, high] = [widthPt / 2, widthPt];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (breakLines(atoms, middle, setting).length > goal) low = middle;
    else high = middle;
  }
  return high;
}

/** Narrowest width at which no word is cut. */
export function widestUnit(atoms: readonly Atom[]): number {
  return unitsOf(atoms).reduce((widest, unit) => Math.max(widest, trimmedWidth(unit)), 0);
}

function unitsOf(atoms: readonly Atom[]): Atom[][] {
  const units: Atom[][] = [];
  let unit: Atom[] = [];
  for (const atom of atoms) {
    unit.push(atom);
    if (atom.mayBreak || atom.mustBreak === true) {
      units.push(unit);
      unit = [];
    }
  }
  if (unit.length > 0) units.push(unit);
  return units;
}

function trimmedWidth(unit: readonly Atom[]): number {
  const last = unit.at(-1);
  if (last === undefined) return 0;
  return unit.reduce((sum, atom) => sum + atom.widthPt, 0) - last.widthPt + last.trimmedPt;
}

function shatter(atom: Atom, setting: Setting): Atom[] {
  if (atom.sign !== undefined || atom.text.length < 2) return [atom];
  return Array.from(segmenter.segment(atom.text), ({ segment }) => {
    const widthPt = widthOf(segment, atom.font, atom.style, setting);
    return { ...atom, text: segment, widthPt, trimmedPt: segment === ' ' ? 0 : widthPt };
  });
}
