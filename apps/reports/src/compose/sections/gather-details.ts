import type { PlaceGroupFieldsFragment, TimeGroupFieldsFragment } from '../../__generated__/graphql.ts';
import type { Context } from '../context.ts';
import { indexRecorded, type RecordedDetail } from '../find-recorded.ts';
import type { Inline } from '../inline.ts';
import type { Reference } from '../records.ts';
import { detailMark } from '../review.ts';
import { lines, mark, styled } from '../runs.ts';
import { shortenUnwritten } from '../unwritten.ts';
import { printedAt } from './printed-at.ts';

type Time = TimeGroupFieldsFragment['times'][number];
type Place = PlaceGroupFieldsFragment['places'][number];

/** Times or places of one thing, as rows of a table. */
export interface DetailGroup {
  about: string;
  agreement: 'conflict' | 'finer' | 'same' | 'alone';
  /** The agreement in words. */
  says: string;
  /** Mentions in all rows. */
  mentions: number;
  rows: DetailRow[];
}

/** What accounts print alike and what is read from it alike. */
export interface DetailRow {
  accounts: Reference[];
  printed: Inline[];
  read: Inline[];
  /** The day on which a time is told; null for places. */
  told: { day: string; own: boolean } | null;
}

const timeAgreements = { DISAGREE: 'conflict', COMPATIBLE: 'finer', AGREE: 'same', ALONE: 'alone' } as const;
const placeAgreements = { APART: 'conflict', FINER: 'finer', SAME: 'same', ALONE: 'alone' } as const;

/** Times, then places, each in the order of the comparison: what does not fit first. */
export function gatherDetails(context: Context): DetailGroup[] {
  const { comparison, words } = context;
  const find = indexRecorded(context);
  const judge = (
    agreement: DetailGroup['agreement'],
    says: string,
    details: readonly (Time | Place)[],
  ): Pick<DetailGroup, 'agreement' | 'says'> => {
    const recorded = agreement === 'conflict' ? find(details.map(detailOf)) : undefined;
    return recorded?.status === 'COMPATIBLE'
      ? { agreement: 'finer', says: words.terms.settled }
      : { agreement, says };
  };
  return [
    ...comparison.times.map(({ about, agreement, times }) => ({
      about: shortenUnwritten(about, words),
      ...judge(timeAgreements[agreement], words.terms.agreement[agreement], times),
      mentions: times.length,
      rows: gatherRows(context, times, readTime, (time) => ({ day: time.toldOn, own: time.own })),
    })),
    ...comparison.places.map(({ about, agreement, places }) => ({
      about: shortenUnwritten(about, words),
      ...judge(placeAgreements[agreement], words.terms.placeAgreement[agreement], places),
      mentions: places.length,
      rows: gatherRows(context, places, readPlace, () => null),
    })),
  ];
}

/** A time or place, as a recorded discrepancy may rest on it. */
function detailOf({ account, mention }: Time | Place): RecordedDetail {
  return { account, start: mention.anchor.start, report: null };
}

/** One row for the accounts that have the same words, read the same and told on the same day. */
function gatherRows<Detail extends Time | Place>(
  context: Context,
  details: readonly Detail[],
  read: (context: Context, detail: Detail) => Inline[],
  told: (detail: Detail) => DetailRow['told'],
): DetailRow[] {
  const rows = Map.groupBy(details, (detail) =>
    JSON.stringify([
      detail.printed,
      read(context, detail),
      told(detail),
      detailMark(context, detail.mention.review),
    ]),
  );
  return [...rows.values()].flatMap((alike): DetailRow[] => {
    const [first] = alike;
    if (first === undefined) return [];
    return [
      {
        accounts: [...new Map(alike.map(({ account }) => [account.recordId, account])).values()],
        printed: printedAt(
          context,
          alike.map(({ mention, ...rest }) => ({ ...rest, kind: 'MENTION', record: mention })),
        ),
        read: read(context, first),
        told: told(first),
      },
    ];
  });
}

/** The date that is recorded and, where a rule comes to another, that one too, marked as a rule's. */
function readTime({ words }: Context, { date, reading, resolved }: Time): Inline[] {
  const recorded = words.date(date);
  if (reading !== 'DIFFERS' || resolved === null) return [recorded];
  const { ruleReads } = words.details;
  return lines(
    [recorded],
    [mark('suggested', ''), '\u00A0', styled('small', ruleReads(words.date(resolved)))],
  );
}

function readPlace(_context: Context, { place }: Place): Inline[] {
  return [place.name];
}
