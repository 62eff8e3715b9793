import type { AccountId, Mention } from '@parley/schema';
import { foldWord } from '../words/fold-word.ts';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import type { LabelGroup, LabelUse } from './reporting-verbs.ts';

type Label = Extract<Mention, { kind: 'label' }>;

/** The labels of each event, by the words of `about`; what only one label stands for is left out. */
export function groupLabels({ dossier, places }: Selection): LabelGroup[] {
  const labels = dossier.mentions
    .filter((mention): mention is Label => mention.kind === 'label' && places.has(mention.account))
    .toSorted(
      inTurn(
        smallest(({ account }) => places.get(account) ?? 0),
        smallest(({ anchor }) => anchor.start),
        alphabetic(({ id }) => id),
      ),
    );
  return [...Map.groupBy(labels, ({ about }) => foldWord(about)).values()]
    .flatMap((same): LabelGroup[] => {
      const about = same[0]?.about;
      if (about === undefined) return [];
      const byAccount = [...Map.groupBy(same, ({ account }) => account)];
      const accounts = byAccount.map(([account, own]) => ({ account, labels: usesOf(own) }));
      return isComparable(accounts) ? [{ about, accounts }] : [];
    })
    .toSorted(
      inTurn(
        greatest(({ accounts }) => accounts.length),
        alphabetic(({ about }) => about),
      ),
    );
}

function isComparable(accounts: readonly { account: AccountId; labels: readonly LabelUse[] }[]): boolean {
  return accounts.length > 1 || accounts.some(({ labels }) => labels.length > 1);
}

function usesOf(labels: readonly Label[]): LabelUse[] {
  return [...Map.groupBy(labels, ({ printed }) => foldWord(printed)).values()].flatMap((same) => {
    const printed = same[0]?.printed;
    return printed === undefined ? [] : [{ printed, mentions: same.map(({ id }) => id) }];
  });
}
