import { compare, type Comparison, type SuggestedDiscrepancy } from '@parley/collation';
import type { AccountId, Dossier } from '@parley/schema';
import type { LeftOut } from './count-left-out.ts';
import type { DossierView } from './dossier-view.ts';
import { AccountNotFound } from './failures.ts';
import { inView, type InView } from './in-view.ts';
import { confirmedView, upheldView } from './part-views.ts';

// How many selections of accounts are kept compared for each dossier.
const mostKept = 8;

const kept = new WeakMap<DossierView, Map<string, ViewedComparison>>();

/**
 * A comparison with the part of the dossier that it is of: what a person rejected is no part of that, wherever a client
 * walks from here. And what it leaves out where only what is confirmed was wanted.
 */
export type ViewedComparison = InView<Comparison & { leftOut: LeftOut | null }>;

/** What is compared. */
export interface Compared {
  /** By siglum or id; all where none is named. */
  readonly accounts?: readonly string[] | null | undefined;
  /** Without what no person has confirmed. */
  readonly confirmedOnly?: boolean | null | undefined;
}

/** Compares accounts of a dossier. */
export function compareView(
  whole: DossierView,
  { accounts, confirmedOnly }: Compared = {},
): ViewedComparison | AccountNotFound {
  const part = confirmedOnly === true ? confirmedView(whole) : undefined;
  const view = part?.view ?? upheldView(whole);
  const chosen = chooseAccounts(view, accounts);
  if (chosen instanceof AccountNotFound) return chosen;
  const comparisons = kept.get(view) ?? new Map<string, ViewedComparison>();
  kept.set(view, comparisons);
  // Where a person has confirmed everything, both parts are the same view.
  const key = [part ? 'confirmed' : 'upheld', ...(chosen?.toSorted() ?? [])].join(' ');
  const before = comparisons.get(key);
  if (before) return before;
  // With what a person rejected, which is not to be suggested anew.
  const recorded = part ? view.dossier : whole.dossier;
  const comparison = inView(
    {
      ...compare(recorded, chosen, part && { suggestions: 'none' }),
      leftOut: part ? part.leftOut(chosen) : null,
    },
    view,
  );
  const [oldest] = comparisons.keys();
  if (comparisons.size >= mostKept && oldest !== undefined) comparisons.delete(oldest);
  comparisons.set(key, comparison);
  recordedBehind.set(comparison, recorded);
  return comparison;
}

const recordedBehind = new WeakMap<ViewedComparison, Dossier>();
const everyFound = new WeakMap<ViewedComparison, InView<SuggestedDiscrepancy>[]>();

/** Whatever rules find, with what a comparison does not show unasked; nothing where only what is confirmed was wanted. */
export function suggestEvery(comparison: ViewedComparison): readonly InView<SuggestedDiscrepancy>[] {
  if (comparison.leftOut !== null) return [];
  const before = everyFound.get(comparison);
  if (before) return before;
  const recorded = recordedBehind.get(comparison);
  if (recorded === undefined) throw new Error('A comparison that nobody made');
  const accounts = comparison.accounts.map(({ account }) => account);
  const { suggestions } = compare(recorded, accounts, { suggestions: 'all' });
  const viewed = inView(suggestions, comparison.view);
  everyFound.set(comparison, viewed);
  return viewed;
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
