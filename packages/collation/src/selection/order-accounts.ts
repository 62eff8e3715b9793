import type { Account } from '@parley/schema';
import { alphabetic, byText, inTurn, smallest } from './order.ts';

const parts = /^(?<day>-?\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T(?<time>[\d:]+)(?<zone>Z|[+-][\d:]+)?)?/;

interface FirstSeen {
  day: string;
  /** Milliseconds; undefined where the account gives the day only. */
  instant: number | undefined;
}

/** When an account was first seen in print; an update without a publication date shows that it was out by then. */
function firstSeen(account: Account): FirstSeen | undefined {
  const date = (account.published ?? account.updated)?.date;
  const found = date === undefined ? undefined : parts.exec(date)?.groups;
  if (found?.['day'] === undefined) return undefined;
  const { day, time, zone } = found;
  return { day, instant: time === undefined ? undefined : Date.parse(`${day}T${time}${zone ?? 'Z'}`) };
}

/**
 * Accounts in order of first publication; those without a date come last, equal ones by siglum, Z before AA. Within a day times
 * decide only where every account of that day gives one, since 19:02 is neither before nor after "that day".
 */
export function orderAccounts(accounts: readonly Account[]): Account[] {
  const days = new Map<string, { account: Account; seen: FirstSeen | undefined }[]>();
  for (const account of accounts) {
    const seen = firstSeen(account);
    // "~" sorts after every digit: no date comes last.
    const day = seen?.day ?? '~';
    const sameDay = days.get(day);
    if (sameDay) sameDay.push({ account, seen });
    else days.set(day, [{ account, seen }]);
  }
  const bySiglum = inTurn(
    smallest((account: Account) => account.siglum.length),
    alphabetic((account: Account) => account.siglum),
  );
  return [...days]
    .toSorted(([first], [second]) => byText(first, second))
    .flatMap(([, sameDay]) => {
      const timed = sameDay.every(({ seen }) => seen?.instant !== undefined);
      return sameDay
        .toSorted(
          (first, second) =>
            (timed ? (first.seen?.instant ?? 0) - (second.seen?.instant ?? 0) : 0) ||
            bySiglum(first.account, second.account),
        )
        .map(({ account }) => account);
    });
}
