import type { AccountId } from '@parley/schema';
import { smallest } from '../selection/order.ts';
import type { AlignedWordings } from './align-witnesses.ts';
import type { Seam } from './apparatus.ts';

/** Beyond so many wordings seams are looked for in the longest of them: the others are their fragments. */
const mostCompared = 100;

/**
 * Places at which some accounts end one quotation and begin another while others run on: either these have run two
 * utterances together, or those have broken one.
 */
export function findSeams(
  { wordings, columns }: AlignedWordings,
  placeOf: (account: AccountId) => number,
): Seam[] {
  const compared = wordings.slice(0, mostCompared);
  if (compared.every(({ gaps }) => gaps.size === 0)) return [];
  const seats = compared.map((_wording, row) => {
    const own: number[] = [];
    for (const [column, words] of columns.entries()) {
      const place = words.get(row);
      if (place !== undefined) own[place] = column;
    }
    return own;
  });
  const seams = new Map<string, Seam>();
  for (const [row, { gaps, witnesses }] of compared.entries()) {
    for (const gap of gaps) {
      const [left, right] = [seats[row]?.[gap - 1], seats[row]?.[gap]];
      if (left === undefined || right === undefined) continue;
      const runOn: AccountId[] = [];
      const fuller: AccountId[] = [];
      for (const [other, wording] of compared.entries()) {
        const [one, two] = [columns[left]?.get(other), columns[right]?.get(other)];
        if (other === row || one === undefined || two === undefined || hasGap(wording.gaps, one, two))
          continue;
        (two === one + 1 ? runOn : fuller).push(...wording.witnesses.map(({ account }) => account));
      }
      if (runOn.length === 0 && fuller.length === 0) continue;
      const words = witnesses[0]?.words ?? [];
      const known = seams.get(`${left} ${right}`);
      const split = witnesses.map(({ account }) => account);
      if (known) known.split.push(...split);
      else
        seams.set(`${left} ${right}`, {
          split,
          runOn,
          fuller,
          before: words[gap - 1]?.printed.trim() ?? '',
          after: words[gap]?.printed.trim() ?? '',
        });
    }
  }
  const inOrder = (accounts: AccountId[]): AccountId[] => accounts.toSorted(smallest(placeOf));
  return [...seams.values()].map((seam) => ({
    ...seam,
    split: inOrder(seam.split),
    runOn: inOrder(seam.runOn),
    fuller: inOrder(seam.fuller),
  }));
}

function hasGap(gaps: ReadonlySet<number>, one: number, two: number): boolean {
  for (let place = one + 1; place <= two; place += 1) if (gaps.has(place)) return true;
  return false;
}
