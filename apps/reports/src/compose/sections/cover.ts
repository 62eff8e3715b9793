import type { DiscrepancyStatus } from '../../__generated__/graphql.ts';
import type { Block, Fact } from '../blocks.ts';
import type { Context } from '../context.ts';
import { composeFindings } from '../findings.ts';
import type { Inline } from '../inline.ts';
import { countReviews, isUnreviewed } from '../review.ts';
import { link } from '../runs.ts';
import { countSharing } from '../sharing.ts';
import { readTitle } from '../unwritten.ts';
import { reviewPlace, sectionIds } from '../targets.ts';
import { glanceBars } from './coverage-bars.ts';

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
    glanceBars(context),
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
  const found = comparison.suggestions.length;
  const divided = cover.divided(
    ofStatus('CONTRADICTORY'),
    ofStatus('UNRESOLVED'),
    ofStatus('COMPATIBLE'),
    found > 0 || comparison.findings.some(({ __typename }) => __typename === 'FigureFinding'),
  );
  const rows: [string, string | null][] = [
    [cover.facts.occasion, [words.date(talks.date), talks.place.name].join(words.comma)],
    [cover.facts.accounts, total > 8 ? number(total) : `${number(total)} (${sigla})`],
    [cover.facts.languages, words.list([...languages])],
    [
      total > 1 ? cover.facts.statements : cover.facts.statementsOfOne,
      cover.inTopics(comparison.statements, comparison.coverage.bands.length),
    ],
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
