import type { Account } from '@parley/schema';
import { alphabetic, byText, inTurn, smallest } from './order.ts';

const parts = /^(?<day>-?\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T(?<time>[\d:]+)(?<zone>Z|[+-][\d:]+)?)?/;

interface FirstSeen {
  day: string;
  /** Milliseconds, as if in UTC where no offset is given; undefined where the account gives the day only. */
  instant: number | undefined;
  /** Whether an offset from UTC is given, so that the instant is certain. */
  zoned: boolean;
}

/** When an account was first seen in print; an update without a publication date shows that it was out by then. */
function firstSeen(account: Account): FirstSeen | undefined {
  const date = (account.published ?? account.updated)?.date;
  const found = date === undefined ? undefined : parts.exec(date)?.groups;
  if (found?.['day'] === undefined) return undefined;
  const { day, time, zone } = found;
  const parsed = Date.parse(`${day}T${time}${zone ?? 'Z'}`);
  // Without a time, or in a year before 0, there is none.
  const instant = Number.isNaN(parsed) ? undefined : parsed;
  return { day, instant, zoned: zone !== undefined && instant !== undefined };
}

/** An account with when it was first seen. */
interface Seen {
  account: Account;
  seen: FirstSeen | undefined;
}

/**
 * Accounts in order of first publication; those without a date come last, equal ones by siglum, Z before AA. Within a
 * day times decide only where every account of that day gives one, since 19:02 is neither before nor after "that day".
 * Those that give an offset from UTC stand in the order of their instants, whatever days they print.
 */
export function orderAccounts(accounts: readonly Account[]): Account[] {
  const written = orderAsWritten(accounts.map((account) => ({ account, seen: firstSeen(account) })));
  const zoned = written
    .filter(({ seen }) => seen?.zoned)
    .toSorted(byInstant)
    .values();
  return written.map((one) => (one.seen?.zoned ? (zoned.next().value ?? one) : one).account);
}

/** By the day that each prints, in whatever zone. */
function orderAsWritten(accounts: readonly Seen[]): Seen[] {
  const days = new Map<string, Seen[]>();
  for (const { account, seen } of accounts) {
    // "~" sorts after every digit: no date comes last.
    const day = seen?.day ?? '~';
    const sameDay = days.get(day);
    if (sameDay) sameDay.push({ account, seen });
    else days.set(day, [{ account, seen }]);
  }
  return [...days]
    .toSorted(([first], [second]) => byText(first, second))
    .flatMap(([, sameDay]) =>
      sameDay.toSorted(sameDay.every(({ seen }) => seen?.instant !== undefined) ? byInstant : bySiglum),
    );
}

const bySiglum = inTurn(
  smallest(({ account }: Seen) => account.siglum.length),
  alphabetic(({ account }: Seen) => account.siglum),
);
const byInstant = inTurn(
  smallest(({ seen }: Seen) => seen?.instant ?? 0),
  bySiglum,
);
