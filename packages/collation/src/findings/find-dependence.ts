import type { AccountId, Lineage, LineageStrength } from '@parley/schema';
import type { Independence } from '../independence/independence.ts';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import { inPlace, type Selection } from '../selection/selection.ts';
import type { LineageFinding, SharedTextFinding } from './finding.ts';

const strengths: readonly LineageStrength[] = ['stated', 'strong', 'weak'];

/** From this share of its five-word runs on, an account's overlap with another is worth a finding. Our choice. */
const shareWorthTelling = 0.15;

/**
 * The copy to which most accounts go back, through one lineage or several linked ones; of equal ones the best borne
 * out. The lineage named is the one with most accounts.
 */
export function findLineage(linked: readonly Lineage[][], selection: Selection): LineageFinding | undefined {
  const [most] = linked
    .map((lineages) => {
      const ordered = lineages.toSorted(best);
      return { lineages: ordered, accounts: membersOf(ordered, selection) };
    })
    .filter(({ accounts }) => accounts.length > 1)
    .toSorted(
      inTurn(
        greatest(({ accounts }) => accounts.length),
        (one, other) => (one.lineages[0] && other.lineages[0] ? best(one.lineages[0], other.lineages[0]) : 0),
      ),
    );
  const [first] = most?.lineages ?? [];
  if (!most || !first) return undefined;
  return {
    kind: 'lineage',
    part: 'independence',
    records: [...most.lineages.map(({ id }) => id), ...most.accounts],
    lineage: first.id,
    accounts: most.accounts,
    copy: first.copy ?? null,
    inferred: most.lineages.some(({ inferred }) => inferred),
  };
}

const best = inTurn<Lineage>(
  greatest(({ members }) => members.length),
  smallest(({ strength }) => strengths.indexOf(strength)),
  alphabetic(({ id }) => id),
);

function membersOf(lineages: readonly Lineage[], selection: Selection): AccountId[] {
  return inPlace(
    selection,
    lineages.flatMap(({ members }) => members.map(({ account }) => account)),
  );
}

/** The greatest share of running text, if it is worth telling and the lineage told does not say it already. */
export function findSharedText(
  { shares }: Independence,
  lineage: LineageFinding | undefined,
): SharedTextFinding | undefined {
  const [most] = shares
    .filter(({ share, ...pair }) => {
      const told = lineage?.accounts.includes(pair.of) && lineage.accounts.includes(pair.with);
      return share >= shareWorthTelling && told !== true;
    })
    .toSorted(greatest(({ share }) => share));
  if (!most) return undefined;
  return {
    kind: 'sharedText',
    part: 'independence',
    records: [most.of, most.with],
    of: most.of,
    with: most.with,
    share: most.share,
  };
}
