import { accountLabel } from '../account-runs.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import { findExtremes } from '../extremes.ts';
import type { BarChartBlock } from '../figure-blocks.ts';
import { link } from '../runs.ts';
import { sayRows } from '../say-rows.ts';
import { accountsPlace, coveragePlace, sectionIds } from '../targets.ts';

/** More bars than this are no glance; of more accounts those that carry most are drawn, and all of them after the contents. */
const mostBars = 8;
/** Of more accounts no reader compares the bars; the table of accounts counts what each carries. */
const mostInAll = 24;

type Total = Context['comparison']['coverage']['totals'][number];

/** The coverage for the first page: bars of all accounts, or of those that carry most. */
export function glanceBars(context: Context): BarChartBlock {
  const { words, comparison } = context;
  const { cover } = words;
  const { totals } = comparison.coverage;
  const shown = pickFullest(totals);
  const target = coverageInFull(context).length > 0 ? coveragePlace : accountsPlace;
  const { most, least } = findExtremes(
    context,
    totals.map(({ account, carried }) => ({ account, value: carried })),
  );
  return coverageBars(
    context,
    shown,
    'bars-coverage',
    caption(
      context,
      cover.barCaption(comparison.statements, most, least),
      cover.barBasis(comparison.statements, comparison.provenance.length, shown.length, totals.length),
      ...(shown.length < totals.length
        ? [' ', link(target, [cover.allOn, '\u00A0', { kind: 'pageOf', target }])]
        : []),
    ),
  );
}

/** Bars of all accounts, where the first page has room for some of them only. */
export function coverageInFull(context: Context): BarChartBlock[] {
  const { words, comparison } = context;
  const { totals } = comparison.coverage;
  if (totals.length <= mostBars || totals.length > mostInAll) return [];
  const carried = totals.map((total) => total.carried).toSorted((one, other) => other - one);
  const half = carried[Math.ceil(carried.length / 2) - 1] ?? 0;
  const bars = coverageBars(
    context,
    totals,
    coveragePlace,
    caption(
      context,
      words.cover.halfCaption(totals.length, half, comparison.statements),
      words.cover.barBasis(comparison.statements, comparison.provenance.length, totals.length, totals.length),
    ),
  );
  return [{ ...bars, mayFollow: sectionIds.alone }];
}

/** The accounts that carry most, as many as a glance takes in, in the order of the comparison. */
function pickFullest(totals: readonly Total[]): readonly Total[] {
  if (totals.length <= mostBars) return totals;
  const fullest = new Set(totals.toSorted((one, other) => other.carried - one.carried).slice(0, mostBars));
  return totals.filter((total) => fullest.has(total));
}

/** What the bars show; nothing of what no account has. */
function legendOf(
  { words: { cover } }: Context,
  rows: readonly Record<keyof typeof cover.barLegend, number>[],
): BarChartBlock['legend'] {
  const { quoted, paraphrased, narrated, contradicting, absent } = cover.barLegend;
  const has = (part: keyof typeof cover.barLegend) => rows.some((row) => row[part] > 0);
  return [
    ...(has('quoted') ? [{ pattern: 'solid' as const, label: quoted }] : []),
    ...(has('paraphrased') ? [{ pattern: 'hatched' as const, label: paraphrased }] : []),
    ...(has('narrated') ? [{ pattern: 'light' as const, label: narrated }] : []),
    ...(has('contradicting') ? [{ pattern: 'vermilion' as const, label: contradicting }] : []),
    ...(has('absent') ? [{ pattern: 'outlined' as const, label: absent }] : []),
  ];
}

function coverageBars(
  context: Context,
  totals: readonly Total[],
  id: string,
  says: BarChartBlock['caption'],
): BarChartBlock {
  const { words, records } = context;
  const { cover } = words;
  const rows = totals.map((total) => ({
    account: total.account,
    quoted: total.direct + total.mixed,
    paraphrased: total.indirect + total.act,
    narrated: total.narrated,
    contradicting: total.contradicting,
    absent: total.absent,
  }));
  return {
    kind: 'barChart',
    id,
    caption: says,
    ...sayRows(
      rows.map((row) =>
        cover.barAlt(
          records.account(row.account).siglum,
          row.quoted,
          row.paraphrased,
          row.narrated,
          row.contradicting,
          row.absent,
        ),
      ),
    ),
    legend: legendOf(context, rows),
    scale: 'share',
    rows: rows.map((row) => ({
      label: accountLabel(context, row.account),
      segments: [
        { pattern: 'solid', count: row.quoted },
        { pattern: 'hatched', count: row.paraphrased },
        { pattern: 'light', count: row.narrated },
        { pattern: 'vermilion', count: row.contradicting },
        { pattern: 'outlined', count: row.absent },
      ],
    })),
  };
}
