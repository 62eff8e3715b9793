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

/** The cheapest way to the piece that a page would begin with. */
interface Way {
  cost: number;
  /** First piece of the page before. */
  from: number;
}

/**
 * Ends pages where all of them together cost least: the penalty of each break, and the space that it leaves. So a
 * page gives up a few rows where the next would else be left half empty, or have two rows alone. Each piece is looked
 * at once for each place of its page where that could begin (Knuth and Plass 1981, for pages).
 */
export function breakPages(pieces: readonly Piece[], paper: Paper): PageBreak[] {
  const sections = sectionsOf(pieces, paper);
  const ways: (Way | undefined)[] = [{ cost: 0, from: -1 }];
  for (let start = 0; start < pieces.length; start += 1) {
    const way = ways[start];
    if (way === undefined) continue;
    for (const { end, cost } of findEnds(pieces, start, sections[start]?.bodyPt ?? 0)) {
      const whole = way.cost + cost;
      if (whole < (ways[end]?.cost ?? Number.POSITIVE_INFINITY)) ways[end] = { cost: whole, from: start };
    }
  }
  const pages: PageBreak[] = [];
  for (let end = pieces.length; end > 0; end = pages.at(-1)?.start ?? 0) {
    const start = ways[end]?.from ?? end - 1;
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

interface End {
  /** Index after the last piece of the page. */
  end: number;
  cost: number;
}

/** Where a page that begins with `start` could end. What should never be is among them only if nothing else can be. */
function findEnds(pieces: readonly Piece[], start: number, bodyPt: number): End[] {
  const ends: End[] = [];
  let worst: End = { end: start + 1, cost: penalty.never };
  let yPt = pieces[start]?.repeat?.heightPt ?? 0;
  for (let index = start; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (index > start) {
      const { starts } = piece;
      if (starts === 'page') return endHere(ends, index, costOfLast(yPt / bodyPt));
      if (starts !== undefined && yPt + starts > bodyPt) return endHere(ends, index, costOf(0, yPt / bodyPt));
      yPt += piece.gapPt;
    }
    yPt += piece.heightPt;
    if (yPt > bodyPt + tolerancePt) return ends.length > 0 ? ends : [worst];
    const end = { end: index + 1, cost: costOf(piece.breakPenalty, yPt / bodyPt) };
    if (piece.breakPenalty < penalty.never) ends.push(end);
    else if (end.cost <= worst.cost + pageCost + emptyPageCost) worst = end;
  }
  return endHere(ends, pieces.length, costOfLast(yPt / bodyPt));
}

/** The page ends here whatever it costs, if it did not before. */
function endHere(ends: readonly End[], end: number, cost: number): End[] {
  return [...ends.filter((earlier) => earlier.end < end), { end, cost }];
}

function costOf(breakPenalty: number, filled: number): number {
  return pageCost + breakPenalty + emptyPageCost * (1 - filled) ** 2;
}

/** Nothing follows on the page: it may be left empty, but not nearly all of it. */
function costOfLast(filled: number): number {
  return pageCost + shortPageCost * Math.max(0, 1 - filled / leastFilled) ** 2;
}
