import type { DiscrepancyStatus } from '../../__generated__/graphql.ts';
import type { Block, Fact } from '../blocks.ts';
import { accountLabel } from '../account-runs.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import { findExtremes } from '../extremes.ts';
import type { BarChartBlock } from '../figure-blocks.ts';
import { composeFindings } from '../findings.ts';
import type { Inline } from '../inline.ts';
import { countReviews, isUnreviewed } from '../review.ts';
import { sayRows } from '../say-rows.ts';
import { link } from '../runs.ts';
import { countSharing } from '../sharing.ts';
import { readTitle } from '../unwritten.ts';
import { accountsPlace, reviewPlace, sectionIds } from '../targets.ts';

/** More bars than this are no glance; of more accounts those that carry most are drawn; the table of accounts counts all. */
const mostBars = 8;

/** What stands under the title on page one: findings beside the facts, and the coverage at a glance. */
export function composeCover(context: Context): Block[] {
  const { cover } = context.words;
  return [
    {
      kind: 'columns',
      main: [
        { kind: 'heading', level: 2, id: 'key-findings', text: [cover.findings], unlisted: true },
        composeFindings(context),
      ],
      side: [{ kind: 'factBox', title: cover.factBox, facts: facts(context) }],
    },
    { kind: 'heading', level: 2, id: 'coverage', text: [cover.coverage], unlisted: true },
    coverageBars(context),
  ];
}

/** The words over and under the title, with the title. */
export function composeTitle(context: Context) {
  const { words, talks, comparison, records } = context;
  const total = records.accounts.length;
  return {
    kicker: words.cover.kicker(total, isUnreviewed(context)),
    title: words.cover.title(readTitle(talks.title), total),
    subtitle: words.cover.subtitle(
      total,
      words.date(talks.date),
      talks.place.name,
      comparison.discrepancies.some(({ status }) => status === 'CONTRADICTORY'),
    ),
  };
}

function facts(context: Context): Fact[] {
  const { words, talks, comparison, records } = context;
  const { cover, number } = words;
  const total = records.accounts.length;
  const sigla = words.list(records.accounts.map(({ siglum }) => siglum));
  const languages = new Set(records.accounts.map(({ language }) => words.languageName(language)));
  const { suggested, confirmed } = countReviews(context);
  const { byAll, bySeveral, byOne, onOneLineage } = countSharing(context);
  const { independentLineages } = comparison.independence;
  const of = (part: number) => cover.ofTotal(part, comparison.statements);
  const ofStatus = (status: DiscrepancyStatus) =>
    comparison.discrepancies.filter((one) => one.status === status).length;
  const divided = cover.divided(ofStatus('CONTRADICTORY'), ofStatus('UNRESOLVED'), ofStatus('COMPATIBLE'));
  const found = comparison.suggestions.length;
  const rows: [string, string | null][] = [
    [cover.facts.occasion, [words.date(talks.date), talks.place.name].join(words.comma)],
    [cover.facts.accounts, total > 8 ? number(total) : `${number(total)} (${sigla})`],
    [cover.facts.languages, words.list([...languages])],
    [cover.facts.statements, cover.inTopics(comparison.statements, comparison.coverage.bands.length)],
    ...(total > 1
      ? ([
          [cover.facts.byAll, of(byAll.length)],
          [cover.facts.bySeveral, of(bySeveral)],
          [cover.facts.onOneLineage, bySeveral === 0 ? null : cover.ofTotal(onOneLineage, bySeveral)],
          [cover.facts.byOne, of(byOne)],
          [cover.facts.disputed, of(comparison.disputed)],
          [cover.facts.discrepancies, divided],
          [
            cover.facts.independent,
            independentLineages < total ? cover.ofTotal(independentLineages, total) : null,
          ],
          [cover.facts.found, found === 0 ? null : cover.notReviewed(found, comparison.discrepancies.length)],
        ] satisfies [string, string | null][])
      : comparison.discrepancies.length > 0
        ? ([[cover.facts.discrepancies, divided]] satisfies [string, string | null][])
        : []),
    [
      cover.facts.review,
      comparison.leftOut
        ? cover.confirmedOnly(comparison.leftOut.attestations)
        : cover.reviewed(suggested, suggested + confirmed),
    ],
  ];
  const movable = new Set<string>([cover.facts.languages, cover.facts.onOneLineage, cover.facts.bySeveral]);
  return rows.flatMap(([term, value]) =>
    value
      ? [{ term, value: factRuns(context, term, value), ...(movable.has(term) && { mayMove: true }) }]
      : [],
  );
}

/** A fact, leading to the part of the briefing that shows it, where there is one. */
function factRuns({ words }: Context, term: string, value: string): Inline[] {
  const { facts: terms } = words.cover;
  const targets: Record<string, string> = {
    [terms.accounts]: sectionIds.sources,
    [terms.byAll]: sectionIds.matrix,
    [terms.byOne]: sectionIds.alone,
    [terms.discrepancies]: sectionIds.discrepancies,
    [terms.independent]: sectionIds.independence,
    [terms.found]: sectionIds.suggestions,
    [terms.review]: reviewPlace,
  };
  const target = targets[term];
  return target === undefined ? [value] : [link(target, [value], term)];
}

/** The accounts that carry most, as many as a glance takes in, in the order of the comparison. */
function pickFullest<Total extends { readonly carried: number }>(totals: readonly Total[]): readonly Total[] {
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

function coverageBars(context: Context): BarChartBlock {
  const { words, comparison, records } = context;
  const { cover } = words;
  const { totals } = comparison.coverage;
  const rows = pickFullest(totals).map((total) => ({
    account: total.account,
    quoted: total.direct + total.mixed,
    paraphrased: total.indirect + total.act,
    narrated: total.narrated,
    contradicting: total.contradicting,
    absent: total.absent,
  }));
  const { most, least } = findExtremes(
    context,
    totals.map(({ account, carried }) => ({ account, value: carried })),
  );
  return {
    kind: 'barChart',
    id: 'bars-coverage',
    caption: caption(
      context,
      cover.barCaption(comparison.statements, most, least),
      cover.barBasis(comparison.statements, comparison.provenance.length, rows.length, totals.length),
      ...(rows.length < totals.length
        ? [' ', link(accountsPlace, [cover.allOn, '\u00A0', { kind: 'pageOf', target: accountsPlace }])]
        : []),
    ),
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
