import type { Piece } from './pieces.ts';
import { penalty } from './pieces.ts';
import { type Paper, type PageGrid, pageGrid } from './styles.ts';

/** Which pieces stand on a page: from the first to before the last. */
export interface PageBreak {
  start: number;
  end: number;
  grid: PageGrid;
  /** Title of the section that its first piece belongs to, or that starts on top. */
  sectionTitle: string;
}

/** Cost of a wholly empty page; grows with the square of the part left empty, so that a half empty page costs as much as breaking what should stay together. */
const emptyPageCost = 150;
/** Each page costs so much, so that what is saved by spreading never adds one. */
const pageCost = 20;
/** A last page, or one before a new orientation, should be filled by this part; what is less costs up to so much. */
const leastFilled = 0.3;
const shortPageCost = 120;
const tolerancePt = 0.05;

/** The cheapest ways to the pieces that a page could begin with; numbers alone, for there are tens of thousands. */
interface Ways {
  /** Cost of all pages before; infinite where no page can begin. */
  readonly costs: Float64Array;
  /** First piece of the page before. */
  readonly from: Int32Array;
}

/**
 * Ends pages where all of them together cost least: the penalty of each break, and the space that it leaves. So a
 * page gives up a few rows where the next would else be left half empty, or have two rows alone. Each piece is looked
 * at once for each place of its page where that could begin (Knuth and Plass 1981, for pages).
 */
export function breakPages(pieces: readonly Piece[], paper: Paper): PageBreak[] {
  const sections = sectionsOf(pieces, paper);
  const ways: Ways = {
    costs: new Float64Array(pieces.length + 1).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(pieces.length + 1),
  };
  ways.costs[0] = 0;
  for (let start = 0; start < pieces.length; start += 1)
    if (ways.costs[start] !== Number.POSITIVE_INFINITY)
      tryEnds(pieces, start, sections[start]?.bodyPt ?? 0, ways);
  const pages: PageBreak[] = [];
  for (let end = pieces.length; end > 0; end = pages.at(-1)?.start ?? 0) {
    const start = ways.from[end] ?? end - 1;
    const { grid, title } = sections[start] ?? { grid: pageGrid(paper, false), title: '' };
    pages.push({ start, end, grid, sectionTitle: title });
  }
  return pages.toReversed();
}

interface SectionAt {
  title: string;
  grid: PageGrid;
  bodyPt: number;
}

/** The section of each piece. */
function sectionsOf(pieces: readonly Piece[], paper: Paper): SectionAt[] {
  const describe = (title: string, landscape: boolean): SectionAt => {
    const grid = pageGrid(paper, landscape);
    return { title, grid, bodyPt: grid.heightPt - grid.marginsPt.top - grid.marginsPt.bottom };
  };
  let now = describe('', false);
  return pieces.map(({ section }) => {
    if (section !== undefined) now = describe(section.title, section.landscape);
    return now;
  });
}

/** Ends a page that begins with `start` wherever it could; where it never should only if it can nowhere else. */
function tryEnds(pieces: readonly Piece[], start: number, bodyPt: number, ways: Ways): void {
  const before = ways.costs[start] ?? 0;
  const tryEnd = (end: number, cost: number): void => {
    if (before + cost >= (ways.costs[end] ?? 0)) return;
    ways.costs[end] = before + cost;
    ways.from[end] = start;
  };
  let canEnd = false;
  let worst = start + 1;
  let worstCost = Number.POSITIVE_INFINITY;
  let yPt = pieces[start]?.repeat?.heightPt ?? 0;
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (index > start) {
      const { starts } = piece;
      if (starts === 'page') return tryEnd(index, costOfLast(yPt / bodyPt));
      if (starts !== undefined && yPt + starts > bodyPt) return tryEnd(index, costOf(0, yPt / bodyPt));
      yPt += piece.gapPt;
    }
    yPt += piece.heightPt;
    if (yPt > bodyPt + tolerancePt) {
      if (!canEnd) tryEnd(worst, Math.min(worstCost, pageCost + penalty.never));
      return;
    }
    const cost = costOf(piece.breakPenalty, yPt / bodyPt);
    if (piece.breakPenalty < penalty.never) {
      canEnd = true;
      // Where a section or the whole ends, that says what it costs.
      if (!endsAnyway(pieces[index + 1], yPt, bodyPt)) tryEnd(index + 1, cost);
    } else if (cost <= worstCost) {
      worst = index + 1;
      worstCost = cost;
    }
  }
  tryEnd(pieces.length, costOfLast(yPt / bodyPt));
}

/** Whether the page ends before this piece in any case. */
function endsAnyway(next: Piece | undefined, yPt: number, bodyPt: number): boolean {
  if (next?.starts === undefined) return next === undefined;
  return next.starts === 'page' || yPt + next.starts > bodyPt;
}

function costOf(breakPenalty: number, filled: number): number {
  return pageCost + breakPenalty + emptyPageCost * (1 - filled) ** 2;
}

/** Nothing follows on the page: it may be left empty, but not nearly all of it. */
function costOfLast(filled: number): number {
  return pageCost + shortPageCost * Math.max(0, 1 - filled / leastFilled) ** 2;
}
