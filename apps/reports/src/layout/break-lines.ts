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
  for (let start = 0, end = 0; start < atoms.length; start = end) {
    end = endOfUnit(atoms, start);
    const width = trimmedWidth(atoms, start, end);
    if (line.length > 0 && used + width > widthPt + tolerancePt) close();
    const fits = width <= widthPt + tolerancePt;
    for (let index = start; index < end; index += 1) {
      const atom = atoms[index];
      if (atom === undefined) break;
      if (fits) put(atom);
      else {
        for (const piece of shatter(atom, setting)) {
          if (line.length > 0 && used + piece.trimmedPt > widthPt + tolerancePt) close();
          put(piece);
        }
      }
    }
    if (atoms[end - 1]?.mustBreak === true) close();
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
  let widest = 0;
  for (let start = 0, end = 0; start < atoms.length; start = end) {
    end = endOfUnit(atoms, start);
    widest = Math.max(widest, trimmedWidth(atoms, start, end));
  }
  return widest;
}

/** Index after the last of the atoms, from `start` on, between which no line may end. */
function endOfUnit(atoms: readonly Atom[], start: number): number {
  for (let index = start; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (atom?.mayBreak === true || atom?.mustBreak === true) return index + 1;
  }
  return atoms.length;
}

function trimmedWidth(atoms: readonly Atom[], start: number, end: number): number {
  const last = atoms[end - 1];
  if (last === undefined) return 0;
  let width = 0;
  for (let index = start; index < end; index += 1) width += atoms[index]?.widthPt ?? 0;
  return width - last.widthPt + last.trimmedPt;
}

function shatter(atom: Atom, setting: Setting): Atom[] {
  if (atom.sign !== undefined || atom.text.length < 2) return [atom];
  return Array.from(segmenter.segment(atom.text), ({ segment }) => {
    const widthPt = widthOf(segment, atom.font, atom.style, setting);
    return { ...atom, text: segment, widthPt, trimmedPt: segment === ' ' ? 0 : widthPt };
  });
}
