import type { Lineage } from '@parley/schema';
import { join } from './join.ts';

/**
 * Groups lineages that go back to one copy: an account that is in two of them as a whole is the bridge, since what
 * others took from it, each in passages of their own, they took from the same text. Lineages that name different
 * sources of the copy stay apart, as those of an account that credits two agencies.
 */
export function linkLineages(lineages: readonly Lineage[]): Lineage[][] {
  const byWholeMember = new Map<string, Lineage[]>();
  for (const lineage of lineages) {
    for (const { account, passages } of lineage.members) {
      if (passages.length > 0) continue;
      const sameAccount = byWholeMember.get(account) ?? [];
      byWholeMember.set(account, sameAccount);
      sameAccount.push(lineage);
    }
  }
  const bridges = [...byWholeMember.values()].flatMap((sameAccount) => [
    ...Map.groupBy(sameAccount, ({ copy }) => copy).values(),
  ]);
  return join(lineages, bridges);
}
