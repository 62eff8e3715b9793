import type { Alignable } from './align.ts';

/** Reports in the same words by the same speaker in different accounts: shared copy, aligned as one. */
export interface Copies {
  /** One for all copies; its account is that of all of them. */
  readonly report: Alignable;
  /** Their places in the list. */
  readonly members: readonly number[];
}

/**
 * Takes copies together, so that what many accounts print from one agency is compared once. An account that says a
 * thing twice counts twice.
 */
export function collapseCopies(reports: readonly Alignable[]): Copies[] {
  const copies = new Map<string, { accounts: Set<string>; members: number[] }>();
  for (const [index, { account, speaker, side, stand, denied, content }] of reports.entries()) {
    const words = content.replaceAll(/\s+/g, ' ').trim();
    const base = JSON.stringify([speaker, side, stand === true, denied === true, words]);
    for (let turn = 0; ; turn += 1) {
      const key = `${base}${turn}`;
      const known = copies.get(key);
      if (known?.accounts.has(account)) continue;
      if (known) {
        known.accounts.add(account);
        known.members.push(index);
      } else copies.set(key, { accounts: new Set([account]), members: [index] });
      break;
    }
  }
  return [...copies.values()].flatMap(({ accounts, members }): Copies[] => {
    const first = reports[members[0] ?? -1];
    return first ? [{ report: { ...first, account: [...accounts].toSorted().join(' ') }, members }] : [];
  });
}
