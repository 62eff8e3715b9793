import type { AccountId } from '@parley/schema';
import { smallest } from '../selection/order.ts';
import type { AlignedPlace } from './apparatus.ts';
import type { AlignedWordings } from './align-witnesses.ts';
import { isBrief } from './brief.ts';

type Wording = AlignedWordings['wordings'][number];

/** Where a wording is in a column: the place of its word, `absent` within its reach, or `outside` of it. */
type Standing = number | 'absent' | 'outside';

/**
 * The alignment as a list of places from the beginning to the end: those at which all that reach there agree, and in
 * turn those at which they part. As in the readings, fewer than three short words do not hold two places of parting
 * apart.
 */
export function tellPlaces(
  { wordings, columns }: AlignedWordings,
  placeOf: (account: AccountId) => number,
): AlignedPlace[] {
  const standings = wordings.map((wording, row) => standingsOf(wording, row, columns));
  const stretches: { start: number; end: number; agrees: boolean }[] = [];
  for (let column = 0; column < columns.length; column += 1) {
    const agrees = agreesAt(column, standings, wordings);
    const last = stretches.at(-1);
    const continues = last?.agrees === agrees && (!agrees || sameReach(column - 1, column, standings));
    if (last && continues) last.end = column + 1;
    else stretches.push({ start: column, end: column + 1, agrees });
  }
  return joinParting(stretches, standings, wordings).map((stretch) => ({
    agrees: stretch.agrees,
    ...readingsAt(stretch, standings, wordings, placeOf),
  }));
}

function standingsOf({ words, gaps }: Wording, row: number, columns: AlignedWordings['columns']): Standing[] {
  const standings: Standing[] = columns.map((column) => column.get(row) ?? 'outside');
  let last: number | undefined;
  for (const [column, standing] of standings.entries()) {
    if (typeof standing !== 'number') continue;
    if (last !== undefined && !gaps.has(standing)) standings.fill('absent', last + 1, column);
    last = column;
  }
  return words.length === 0 ? standings.fill('outside') : standings;
}

function agreesAt(column: number, standings: readonly Standing[][], wordings: readonly Wording[]): boolean {
  let folded: string | undefined;
  for (const [row, own] of standings.entries()) {
    const standing = own[column];
    if (standing === 'outside' || standing === undefined) continue;
    const word = standing === 'absent' ? undefined : wordings[row]?.words[standing];
    if (word === undefined || (folded !== undefined && folded !== word)) return false;
    folded = word;
  }
  return true;
}

/** Whether the same wordings reach both columns, without a gap between. */
function sameReach(before: number, column: number, standings: readonly Standing[][]): boolean {
  return standings.every((own) => (own[before] === 'outside') === (own[column] === 'outside'));
}

function joinParting(
  stretches: readonly { start: number; end: number; agrees: boolean }[],
  standings: readonly Standing[][],
  wordings: readonly Wording[],
): { start: number; end: number; agrees: boolean }[] {
  const joined: { start: number; end: number; agrees: boolean }[] = [];
  for (const [place, stretch] of stretches.entries()) {
    const last = joined.at(-1);
    const next = stretches[place + 1];
    const isBridge =
      stretch.agrees &&
      last?.agrees === false &&
      next?.agrees === false &&
      standings.every((own) => own[stretch.start] !== 'outside') &&
      isBrief(printedAt(stretch, standings[0] ?? [], wordings[0]));
    if (last?.agrees === false && (isBridge || !stretch.agrees)) last.end = stretch.end;
    else joined.push({ ...stretch });
  }
  return joined;
}

function printedAt(
  { start, end }: { start: number; end: number },
  standings: readonly Standing[],
  wording: Wording | undefined,
) {
  const words = wording?.witnesses[0]?.words ?? [];
  return standings.slice(start, end).flatMap((at) => (typeof at === 'number' ? (words[at] ?? []) : []));
}

function readingsAt(
  stretch: { start: number; end: number },
  standings: readonly Standing[][],
  wordings: readonly Wording[],
  placeOf: (account: AccountId) => number,
): Pick<AlignedPlace, 'readings' | 'outside'> {
  const readings = new Map<string, AlignedPlace['readings'][number]>();
  const outside: AccountId[] = [];
  for (const [row, wording] of wordings.entries()) {
    const own = (standings[row] ?? []).slice(stretch.start, stretch.end);
    const accounts = wording.witnesses.map(({ account }) => account);
    if (own.every((standing) => standing === 'outside')) {
      outside.push(...accounts);
      continue;
    }
    const words = printedAt(stretch, standings[row] ?? [], wording);
    const key = words.map(({ folded }) => folded).join(' ');
    const same = readings.get(key);
    if (same) same.accounts.push(...accounts);
    else
      readings.set(key, {
        accounts,
        words: words
          .map(({ printed }) => printed)
          .join('')
          .trim(),
      });
  }
  const inOrder = (accounts: AccountId[]): AccountId[] => accounts.toSorted(smallest(placeOf));
  return {
    readings: [...readings.values()]
      .map(({ accounts, words }) => ({ accounts: inOrder(accounts), words }))
      .toSorted(smallest(({ accounts }) => placeOf(accounts[0] as AccountId))),
    outside: inOrder(outside),
  };
}
