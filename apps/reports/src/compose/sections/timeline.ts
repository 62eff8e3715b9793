import { accountLabel } from '../account-runs.ts';
import type { Block } from '../blocks.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import { sayRows } from '../say-rows.ts';

/** Of more accounts those without a date are counted only. */
const mostUndated = 8;

const day = /^\d{4}-\d\d-\d\d/;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** When each account appeared; nothing where no text shows a date. */
export function composeTimeline(context: Context): Block[] {
  const { words, records, talks } = context;
  const all = records.accounts.map((account) => {
    const published = account.published?.date ?? null;
    const updated = account.updated?.date ?? null;
    const first = published ?? updated;
    const printed = [
      ...(published === null ? [] : [words.date(published)]),
      ...(updated === null ? [] : [words.independence.updated(words.date(updated))]),
    ];
    return {
      label: accountLabel(context, account),
      first: first !== null && day.test(first) ? isoOf(first) : null,
      ...(published !== null && updated !== null && day.test(updated) && { updates: [isoOf(updated)] }),
      text: printed.length === 0 ? words.independence.undated : printed.join(', '),
    };
  });
  const dated = all.filter(({ first }) => first !== null);
  if (dated.length === 0) return [];
  const rows = all.length > mostUndated ? dated : all;
  const days = rows
    .flatMap(({ first, updates = [] }) => [first, ...updates])
    .flatMap((text) => (text === null ? [] : [text.slice(0, 10)]))
    .toSorted();
  const said = rows.map(({ label, text }) => words.sentence(`${label.siglum}: ${text}`));
  return [
    {
      kind: 'heading',
      level: 2,
      id: 'timeline',
      text: [words.independence.timeline(dated.length, all.length)],
    },
    {
      kind: 'timeline',
      id: 'figure-timeline',
      caption: caption(
        context,
        words.independence.timelineCaption(words.date(days[0] ?? ''), words.date(days.at(-1) ?? '')),
        words.independence.timelineBasis(all.length - rows.length),
      ),
      ...sayRows(said),
      ...(day.test(talks.date) &&
        !sameDay(rows, talks.date) && {
          band: { from: isoOf(talks.date), to: endOf(talks.date), label: words.independence.band },
        }),
      rows,
    },
  ];
}

/** Whether everything is of the day of the talks: a band would fill the whole axis and say nothing. */
function sameDay(rows: readonly { first: string | null; updates?: string[] }[], date: string): boolean {
  const days = rows.flatMap(({ first, updates = [] }) => [first ?? date, ...updates]);
  return !time.test(date) && days.every((text) => text.slice(0, 10) === date.slice(0, 10));
}

/** An EDTF date of a day or finer as ISO 8601: without qualifier, the first of two; a day stays a day. */
function isoOf(edtf: string): string {
  const [first = ''] = edtf.replaceAll(/[?~%]/g, '').split('/');
  if (!time.test(first)) return first.slice(0, 10);
  return /(?:Z|[+-]\d\d:\d\d)$/.test(first) ? first : `${first}Z`;
}

/** The end of the last day of an EDTF date. */
function endOf(edtf: string): string {
  const [, last = edtf] = edtf.split('/');
  return time.test(last) ? isoOf(last) : `${(day.exec(last)?.[0] ?? isoOf(edtf)).slice(0, 10)}T23:59:00Z`;
}
