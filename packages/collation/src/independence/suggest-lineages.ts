import type { AccountId, Lineage } from '@parley/schema';
import type { Selection } from '../selection/selection.ts';
import type { ComparedSharedText } from './compare-shared-text.ts';
import type { ComparedRun } from './independence.ts';
import type { SuggestedLineage } from './lineage-tie.ts';

/**
 * So many words in a row outside quotations are hardly chance: a sentence is seldom told in the same nine words by two
 * hands. Shorter runs need to make up a tenth of an account's text together. Our choice; a person decides.
 */
const longRun = 9;
const largeShare = 0.1;
/** From this share on the account as a whole is taken to be a copy, else the passages alone. */
const wholeShare = 0.5;

/** A suggestion with the lineage that it would be, for counting independent ones. */
export interface LineageDraft {
  suggestion: SuggestedLineage;
  lineage: Lineage;
}

/** Lineages that shared text suggests. Pairs that a person put into one lineage, or rejected as one, are left out. */
export function suggestLineages(selection: Selection, { shares, runs }: ComparedSharedText): LineageDraft[] {
  const decided = decidedPairs(selection);
  const shareOf = new Map(shares.map((share) => [`${share.of} ${share.with}`, share.share]));
  const byPair = Map.groupBy(
    runs.filter(({ quoted }) => !quoted),
    ({ first, second }) => `${first} ${second}`,
  );
  return [...byPair].flatMap(([pair, own]): LineageDraft[] => {
    const [longest] = own;
    if (!longest || decided(longest.first, longest.second)) return [];
    const of = shareOf.get(pair) ?? 0;
    const other = shareOf.get(`${longest.second} ${longest.first}`) ?? 0;
    const share = Math.max(of, other);
    if (longest.words < longRun && share < largeShare) return [];
    const strength = longest.words >= longRun && share >= largeShare ? 'strong' : 'weak';
    return [
      {
        suggestion: {
          accounts: [longest.first, longest.second],
          rule: 'shared-text',
          confidence: strength === 'strong' ? 0.9 : 0.6,
          strength,
          longestRun: longest.words,
          share,
        },
        lineage: lineageOf(own, of, other, strength),
      },
    ];
  });
}

function lineageOf(
  runs: readonly ComparedRun[],
  firstShare: number,
  secondShare: number,
  strength: Lineage['strength'],
): Lineage {
  const [{ first, second }] = runs as [ComparedRun];
  return {
    id: `lineage:rule-${first.slice('account:'.length)}-${second.slice('account:'.length)}`,
    title: 'Shared running text',
    inferred: true,
    strength,
    members: [
      {
        account: first,
        passages: firstShare >= wholeShare ? [] : runs.map(({ firstAnchor }) => firstAnchor),
      },
      {
        account: second,
        passages: secondShare >= wholeShare ? [] : runs.map(({ secondAnchor }) => secondAnchor),
      },
    ],
    evidence: [{ kind: 'sharedText', note: 'They share running text.', passages: [] }],
    review: { state: 'suggested', rule: 'shared-text', confidence: strength === 'strong' ? 0.9 : 0.6 },
  };
}

/** Whether two accounts stand in one recorded lineage, whatever became of it. */
function decidedPairs({ recorded }: Selection): (first: AccountId, second: AccountId) => boolean {
  const lineagesOf = new Map<AccountId, Set<string>>();
  for (const { id, members } of recorded.lineages) {
    for (const { account } of members) {
      const own = lineagesOf.get(account) ?? new Set();
      lineagesOf.set(account, own.add(id));
    }
  }
  return (first, second) =>
    !(lineagesOf.get(first) ?? new Set()).isDisjointFrom(lineagesOf.get(second) ?? new Set());
}
