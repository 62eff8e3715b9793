import type { Account, EdtfDate, Mention } from '@parley/schema';
import { agreements, type Agreement } from '../figures/figure-group.ts';
import { canCoincide } from '../figures/same-day.ts';
import { alphabetic, greatest, inTurn, smallest } from '../selection/order.ts';
import type { Selection } from '../selection/selection.ts';
import { foldWord } from '../words/fold-word.ts';
import { daysOf } from './edtf-range.ts';
import { resolveTime } from './resolve-time.ts';
import type { ComparedTime, TimeGroup } from './time-group.ts';

/** A mention of a time. */
export type TimeMention = Extract<Mention, { kind: 'time' }>;

/** A date given as approximate leaves so many days on either side, a weekend and a day. Our choice. */
const aboutDays = 3;

/** Times of the same thing by the words of `about`, those that disagree first. */
export function groupTimes({ dossier, places, accounts }: Selection): TimeGroup[] {
  const accountsById = new Map(accounts.map((account) => [account.id, account]));
  const times = dossier.mentions
    .filter((mention): mention is TimeMention => mention.kind === 'time' && places.has(mention.account))
    .toSorted(
      inTurn(
        smallest(({ account }) => places.get(account) ?? 0),
        smallest(({ anchor }) => anchor.start),
        alphabetic(({ id }) => id),
      ),
    );
  return [...Map.groupBy(times, ({ about }) => foldWord(about)).values()]
    .map((same): TimeGroup => {
      const compared = same.map((mention) =>
        compareTime(mention, accountsById.get(mention.account), dossier.talks.date),
      );
      return { about: same[0]?.about ?? '', agreement: agreementOf(compared), times: compared };
    })
    .toSorted(
      inTurn(
        smallest(({ agreement }) => agreements.indexOf(agreement)),
        greatest((group) => accountsOf(group.times)),
        alphabetic(({ about }) => about),
      ),
    );
}

function compareTime(mention: TimeMention, account: Account | undefined, talks: EdtfDate): ComparedTime {
  const own = (account?.published ?? account?.updated)?.date;
  const toldOn = dayOf(own ?? talks);
  const english = (account?.language ?? 'en').split('-')[0] === 'en';
  const resolved = english ? resolveTime(mention.printed, toldOn, mention.date) : undefined;
  return {
    mention: mention.id,
    account: mention.account,
    printed: mention.printed,
    date: mention.date,
    toldOn,
    own: own !== undefined,
    resolved: resolved ?? null,
    reading: resolved === undefined ? 'unread' : sameTime(resolved, mention.date) ? 'same' : 'differs',
    attestation: mention.attestation ?? null,
  };
}

/** An EDTF time without its hours and its qualifier. */
function dayOf(date: EdtfDate): EdtfDate {
  return /^-?\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? date;
}

/** Whether two dates can mean one time, those given as approximate with some days to either side. */
function sameTime(first: EdtfDate, second: EdtfDate): boolean {
  if (canCoincide(first, second)) return true;
  const [one, other] = [daysOf(first), daysOf(second)];
  if (!one.about && !other.about) return false;
  return one.from - aboutDays <= other.to && other.from - aboutDays <= one.to;
}

function agreementOf(times: readonly ComparedTime[]): Agreement {
  const dates = [...new Set(times.map(({ date }) => date))];
  const apart = dates.some((first, place) =>
    dates.slice(place + 1).some((second) => !sameTime(first, second)),
  );
  // Two dates of one account for one thing are as a rule two steps of it; two accounts are needed to disagree.
  if (accountsOf(times) < 2) return 'alone';
  if (apart) return 'disagree';
  return dates.length > 1 ? 'compatible' : 'agree';
}

function accountsOf(times: readonly ComparedTime[]): number {
  return new Set(times.map(({ account }) => account)).size;
}
