import type {
  DiscrepancyFieldsFragment,
  FindingFieldsFragment as Finding,
} from '../__generated__/graphql.ts';
import type { ListBlock, ListItem } from './blocks.ts';
import type { Context } from './context.ts';
import { fillRuns } from './fill-runs.ts';
import { countReviews, isUnreviewed } from './review.ts';
import { joinGroups, link, styled } from './runs.ts';
import { titleOf } from './sections/sayings.ts';
import { isGrave as isGraveSuggestion } from './sections/suggestions.ts';
import { placeOf, reviewPlace, sectionIds, statusPlace, suggestionPlace } from './targets.ts';
import { numbered, wordFinding, type WordedFinding } from './word-finding.ts';

/** As many points as a finding names; more are counted only. */
const mostOpenNamed = 2;
const mostFoundNamed = 1;

/** The key findings, worded by rule, each leading to the page that proves it. Layout says which of them fit page one. */
export function composeFindings(context: Context): ListBlock {
  const items = orderFindings(context).map((finding) => itemOf(context, finding));
  return { kind: 'list', style: 'findings', items };
}

/**
 * What is settled, what is disputed, how far the accounts depend on one another; then all else. The gravest of each of
 * the three stays on the first page, however little room it has.
 */
function orderFindings(context: Context): WordedFinding[] {
  const { comparison } = context;
  const say = (which: (finding: Finding) => boolean) =>
    comparison.findings.filter(which).map((finding) => wordFinding(context, finding));
  const dependence = say(isOfDependence);
  const unreviewed = isUnreviewed(context);
  return [
    ...(unreviewed ? wordReview(context) : []),
    ...say(({ __typename }) => __typename === 'AgreementFinding'),
    ...wordSingle(context),
    ...moveAfter(
      [
        ...say((finding) => isGrave(finding) && finding.__typename !== 'AgreementFinding'),
        ...wordFurtherPoints(context),
        ...wordOpenPoints(context),
        ...wordFound(context),
      ],
      mostGrave,
    ),
    ...moveAfter(dependence.length > 0 ? dependence : wordIndependence(context), 1),
    ...moveAfter(
      [
        ...say((finding) => !isGrave(finding) && !isOfDependence(finding)),
        ...(unreviewed ? [] : wordReview(context)),
      ],
      0,
    ),
  ];
}

/** So many of what is disputed stay on the first page. */
const mostGrave = 2;

function moveAfter(findings: readonly WordedFinding[], staying: number): WordedFinding[] {
  return findings.map((finding, index) => (index < staying ? finding : { ...finding, mayMove: true }));
}

/** What comes before the points that stay open. */
function isGrave({ __typename }: Finding): boolean {
  return (
    __typename === 'AgreementFinding' ||
    __typename === 'ContradictionFinding' ||
    __typename === 'FigureFinding'
  );
}

/** What says how far accounts go back to one another. */
function isOfDependence({ __typename }: Finding): boolean {
  return __typename === 'LineageFinding' || __typename === 'SharedTextFinding';
}

function itemOf(
  { words }: Context,
  { head, text, named = [], runs, target, mayMove = false }: WordedFinding,
): ListItem {
  return {
    target,
    ...(mayMove && { mayMove }),
    text: [
      styled('strong', words.sentence(head)),
      ' ',
      ...(runs ? fillRuns(text, runs) : [text]),
      // No line begins with the page alone.
      ...(named.length === 0 ? ['\u00A0'] : [' ', ...named]),
      link(target, [styled('small', `${words.pageReference}\u00A0`, { kind: 'pageOf', target })], head),
    ],
  };
}

/** What there is to say of one account alone. */
function wordSingle({ comparison, records, words }: Context): WordedFinding[] {
  if (records.accounts.length !== 1) return [];
  const { statements, voice } = comparison;
  return [{ ...words.findings.single(statements, voice.speakers.length), target: sectionIds.matrix }];
}

/** The contradictions that have no finding of their own. */
function wordFurtherPoints(context: Context): WordedFinding[] {
  const { comparison } = context;
  const told = new Set(
    comparison.findings.flatMap((one) =>
      one.__typename === 'ContradictionFinding' ? [one.discrepancy.recordId] : [],
    ),
  );
  const further = comparison.discrepancies.filter(
    ({ status, discrepancy }) => status === 'CONTRADICTORY' && !told.has(discrepancy.recordId),
  );
  return wordPoints(context, further, 'CONTRADICTORY', (total, named) =>
    context.words.findings.further(total, named, told.size),
  );
}

/** The points that the texts do not settle: how many, and the gravest of them by name. */
function wordOpenPoints(context: Context): WordedFinding[] {
  const open = context.comparison.discrepancies.filter(({ status }) => status === 'UNRESOLVED');
  return wordPoints(context, open, 'UNRESOLVED', context.words.findings.open);
}

function wordPoints(
  context: Context,
  points: readonly DiscrepancyFieldsFragment[],
  status: 'CONTRADICTORY' | 'UNRESOLVED',
  say: (total: number, named: number) => { head: string; text: string },
): WordedFinding[] {
  const { words } = context;
  if (points.length === 0) return [];
  const named = points
    .slice(0, mostOpenNamed)
    .map(({ discrepancy, rank }) =>
      numbered(context, words.quote(discrepancy.title), rank, placeOf(discrepancy.recordId)),
    );
  return [
    {
      ...say(points.length, named.length),
      runs: { points: joinGroups(named, words.comma) },
      target: statusPlace(status),
    },
  ];
}

/** What rules find that may be grave and nobody has reviewed. */
function wordFound(context: Context): WordedFinding[] {
  const { comparison, words } = context;
  const { suggestions, discrepancies } = comparison;
  const grave = suggestions.filter(isGraveSuggestion);
  if (grave.length === 0 && (discrepancies.length > 0 || suggestions.length === 0)) return [];
  const named = grave.slice(0, mostFoundNamed).map((suggestion) => {
    const number = words.suggestions.number(suggestions.indexOf(suggestion) + 1);
    const title = words.quote(titleOf(context, suggestion));
    return numbered(context, title, number, suggestionPlace(suggestion.id));
  });
  return [
    {
      ...words.findings.found(suggestions.length, discrepancies.length, named.length),
      runs: { points: joinGroups(named, words.comma) },
      target: sectionIds.suggestions,
    },
  ];
}

/** That nothing shows a common copy, and whether that was looked for; nothing for one account. */
function wordIndependence({ comparison, records, words }: Context): WordedFinding[] {
  const total = records.accounts.length;
  if (total < 2) return [];
  const { state } = comparison.independence.sharedText;
  const measured = state === 'MEASURED' ? 'all' : state === 'PARTLY' ? 'some' : 'none';
  return [{ ...words.findings.independent(total, measured), target: sectionIds.independence }];
}

/** How much of all this no person has confirmed; nothing where everything is. */
function wordReview(context: Context): WordedFinding[] {
  const { suggested, confirmed } = countReviews(context);
  if (suggested === 0) return [];
  const { findings } = context.words;
  const worded =
    confirmed === 0
      ? findings.unreviewed(suggested)
      : findings.partlyReviewed(suggested, suggested + confirmed);
  return [{ ...worded, target: reviewPlace }];
}
