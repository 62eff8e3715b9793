import type { Place } from './place.ts';

/** Some rows of a figure, from the first to before the last. */
export interface RowRun {
  from: number;
  to: number;
}

/** Fewer rows than this never stand alone on a page. */
const leastRows = 3;
/** Parts of a figure, at most, as long as they fit a page: each is a figure of its own to who hears it read. */
const mostParts = 8;
/** Parts of a longer figure, of the room that it has on a page. */
const longPart = 1 / 6;
/** Room for the caption that stands with the last rows, points. */
const captionPt = 60;

/**
 * Cuts rows of these heights into runs between which a figure may go on over pages: small ones where each row can be
 * said by itself, else as many as fit a page beside what the figure has besides its rows.
 */
export function spreadRows(
  block: { altRows?: readonly string[] },
  heightsPt: readonly number[],
  extraPt: number,
  place: Place,
): RowRun[] {
  const count = heightsPt.length;
  const roomPt = place.bodyPt - extraPt - captionPt;
  const all = sum(heightsPt);
  // What is longer than a page goes on over several, each as full as may be.
  const ofPage = Math.floor((count * roomPt * longPart) / all);
  const wanted = Math.max(leastRows, all > roomPt ? ofPage : Math.ceil(count / mostParts));
  let runs = block.altRows?.length === count ? Math.max(1, Math.floor(count / wanted)) : 1;
  let cut = cutEvenly(count, runs);
  while (runs < count && cut.some(({ from, to }) => sum(heightsPt.slice(from, to)) > roomPt)) {
    runs += 1;
    cut = cutEvenly(count, runs);
  }
  return cut;
}

/** As even as may be, so that no short run is left at the end. */
function cutEvenly(count: number, runs: number): RowRun[] {
  return Array.from({ length: runs }, (_, index) => ({
    from: Math.floor((count * index) / runs),
    to: Math.floor((count * (index + 1)) / runs),
  }));
}

/** Where each row begins under the first of its run, and where the last ends. */
export function stackRows(heightsPt: readonly number[], { from, to }: RowRun): number[] {
  const tops = [0];
  for (const heightPt of heightsPt.slice(from, to)) tops.push((tops.at(-1) ?? 0) + heightPt);
  return tops;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
