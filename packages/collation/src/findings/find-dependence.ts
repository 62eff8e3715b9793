import type { LineageStrength } from '@parley/schema';
import type { Independence } from '../independence/independence.ts';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import type { LineageFinding, SharedTextFinding } from './finding.ts';

const strengths: readonly LineageStrength[] = ['stated', 'strong', 'weak'];

/** From this share of its five-word runs on, an account's overlap with another is worth a finding. Our choice. */
const shareWorthTelling = 0.15;

/** The lineage that joins most accounts, of equal ones the best borne out. */
export function findLineage({ lineages }: Independence): LineageFinding | undefined {
  const [first] = lineages
    .map((lineage) => ({
      ...lineage,
      accounts: [...new Set(lineage.members.map(({ account }) => account))],
    }))
    .filter(({ accounts }) => accounts.length > 1)
    .toSorted(
      inTurn(
        greatest(({ accounts }) => accounts.length),
        smallest(({ strength }) => strengths.indexOf(strength)),
        alphabetic(({ lineage }) => lineage),
      ),
    );
  if (!first) return undefined;
  const { lineage, accounts, copy, inferred } = first;
  return {
    kind: 'lineage',
    part: 'independence',
    records: [lineage, ...accounts],
    lineage,
    accounts,
    copy,
    inferred,
  };
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
