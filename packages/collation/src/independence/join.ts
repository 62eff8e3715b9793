/**
 * Joins items that one of the lists names together, directly or through others. Groups and their members keep the
 * order of `items`. Union–find with path halving (Tarjan 1975): near-linear.
 */
export function join<Item>(items: readonly Item[], together: Iterable<readonly Item[]>): Item[][] {
  const leads = new Map(items.map((item) => [item, item]));
  const leadOf = (item: Item): Item => {
    let current = item;
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
  return [...Map.groupBy(items, leadOf).values()];
}
