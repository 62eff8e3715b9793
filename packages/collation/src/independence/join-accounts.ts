import type { AccountId } from '@parley/schema';

/**
 * Joins accounts that one of the lists names together, directly or through others. Groups and their members keep the
 * order of `accounts`. Union–find with path halving (Tarjan 1975): near-linear.
 */
export function joinAccounts(
  accounts: readonly AccountId[],
  together: Iterable<readonly AccountId[]>,
): AccountId[][] {
  const leads = new Map(accounts.map((account) => [account, account]));
  const leadOf = (account: AccountId): AccountId => {
    let current = account;
    for (;;) {
      const next = leads.get(current) ?? current;
      if (next === current) return current;
      leads.set(current, leads.get(next) ?? next);
      current = next;
    }
  };
  for (const [first, ...others] of together) {
    if (first === undefined) continue;
    for (const other of others) leads.set(leadOf(other), leadOf(first));
  }
  return [...Map.groupBy(accounts, leadOf).values()];
}
