import type { Context } from './context.ts';
import type { Reference } from './records.ts';

/** Accounts that go back to one copy as a whole, and so weigh as one witness. */
export interface Witness {
  /** From 1, the most accounts first. */
  readonly number: number;
  readonly accounts: readonly Reference[];
  /** The lineages that join them, as far as they are recorded; others follow from shared text. */
  readonly lineages: readonly (Reference & { title: string })[];
}

/** The accounts by how they depend on one another: every account stands in one of the two. */
export interface Witnesses {
  readonly joined: readonly Witness[];
  /** Accounts that no copy joins to another. */
  readonly alone: readonly Reference[];
}

/** Groups accounts by the copy that they go back to. */
export function groupWitnesses({ comparison, records }: Context): Witnesses {
  const { groups, lineages } = comparison.independence;
  const joined = groups
    .map(({ accounts }) => accounts)
    .filter((accounts) => accounts.length > 1)
    .toSorted((one, other) => other.length - one.length);
  const taken = new Set(joined.flat().map(({ recordId }) => recordId));
  return {
    joined: joined.map((accounts, index) => ({
      number: index + 1,
      accounts,
      lineages: lineages.flatMap(({ lineage, title, members }) =>
        members.some(({ account, whole }) => whole && has(accounts, account))
          ? [{ recordId: lineage.recordId, title }]
          : [],
      ),
    })),
    alone: records.accounts.filter(({ recordId }) => !taken.has(recordId)),
  };
}

function has(accounts: readonly Reference[], { recordId }: Reference): boolean {
  return accounts.some((one) => one.recordId === recordId);
}
