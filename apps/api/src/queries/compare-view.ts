import { compare, type Comparison } from '@parley/collation';
import type { AccountId } from '@parley/schema';
import type { DossierView } from './dossier-view.ts';
import { AccountNotFound } from './failures.ts';
import { inView, type InView } from './in-view.ts';

// How many selections of accounts are kept compared for each dossier.
const mostKept = 8;

const kept = new WeakMap<DossierView, Map<string, InView<Comparison>>>();

/** Compares accounts of a dossier, all of them where none is named; each named by siglum or id. */
export function compareView(
  view: DossierView,
  accounts?: readonly string[] | null,
): InView<Comparison> | AccountNotFound {
  const chosen = chooseAccounts(view, accounts);
  if (chosen instanceof AccountNotFound) return chosen;
  const comparisons = kept.get(view) ?? new Map<string, InView<Comparison>>();
  kept.set(view, comparisons);
  const key = chosen?.toSorted().join(' ') ?? '';
  const before = comparisons.get(key);
  if (before) return before;
  const comparison = inView(compare(view.dossier, chosen), view);
  const [oldest] = comparisons.keys();
  if (comparisons.size >= mostKept && oldest !== undefined) comparisons.delete(oldest);
  comparisons.set(key, comparison);
  return comparison;
}

function chooseAccounts(
  view: DossierView,
  names: readonly string[] | null | undefined,
): AccountId[] | undefined | AccountNotFound {
  const chosen = new Set<AccountId>();
  for (const name of names ?? []) {
    const account = view.findAccount(name);
    if (account === undefined) {
      return new AccountNotFound(
        name,
        view.accounts.all.map(({ siglum }) => siglum),
      );
    }
    chosen.add(account.recordId);
  }
  // All of them, named or not, are one comparison.
  return chosen.size === 0 || chosen.size === view.accounts.all.length ? undefined : [...chosen];
}
