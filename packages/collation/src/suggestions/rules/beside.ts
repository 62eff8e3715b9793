import type { AccountId, Attestation } from '@parley/schema';
import type { Selection } from '../../selection/selection.ts';

/** Where the paragraphs of each account begin, in the order of the text; none where its record has no blocks. */
export type BlockPlaces = ReadonlyMap<AccountId, readonly number[]>;

/** Without paragraphs, so many UTF-16 code units between two passages are about one sentence. */
const sentence = 200;

/** The paragraphs of the accounts compared. */
export function placeBlocks({ accounts }: Selection): BlockPlaces {
  return new Map(
    accounts.map(({ id, blocks }) => [
      id,
      blocks.map(({ anchor }) => anchor.start).toSorted((first, second) => first - second),
    ]),
  );
}

/** Whether two reports of one account stand in the same paragraph or in two that follow one another. */
export function isBeside(first: Attestation, second: Attestation, blocks: BlockPlaces): boolean {
  if (first.account !== second.account) return false;
  const starts = blocks.get(first.account) ?? [];
  if (starts.length < 2) {
    const gap =
      Math.max(first.passage.start, second.passage.start) - Math.min(first.passage.end, second.passage.end);
    return gap <= sentence;
  }
  return Math.abs(placeOf(first.passage.start, starts) - placeOf(second.passage.start, starts)) <= 1;
}

/** Number of the paragraph in which a place lies: by binary search, as long accounts have hundreds. */
function placeOf(start: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
