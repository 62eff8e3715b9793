import type {
  DiscrepancyFieldsFragment,
  FindingFieldsFragment as Finding,
} from '../__generated__/graphql.ts';
import type { Block, ListItem } from './blocks.ts';
import { accountInWords, type Context, siglaOf, withoutStop } from './context.ts';
import { fillRuns } from './fill-runs.ts';
import type { Inline } from './inline.ts';
import type { Reference } from './records.ts';
import { countReviews, isSuggested, isUnreviewed, suggestedMark } from './review.ts';
import { joinGroups, link, styled } from './runs.ts';
import { placeOfFigure } from './sections/figures.ts';
import { isGrave as isGraveSuggestion } from './sections/suggestions.ts';
import { countSharing } from './sharing.ts';
import { placeOf, reviewPlace, sectionIds, statusPlace, suggestionPlace } from './targets.ts';

/** As many statements or points as a finding names; more are counted only. */
const mostNamed = 4;
const mostOpenNamed = 2;
const mostFoundNamed = 1;

/** A finding in words, with the place that proves it. */
interface WordedFinding {
  head: string;
  text: string;
  /** What stands in the slots of the text: records by name, each with the way to it. */
  runs?: Readonly<Record<string, Inline[]>>;
  /** Said after the text. */
  named?: Inline[];
  target: string;
  /** Follows on the next page where the first has no room for all. */
  mayMove?: boolean;
}

/** The key findings, worded by rule, each leading to the page that proves it. Layout says which of them fit page one. */
export function composeFindings(context: Context): Block {
  const { words } = context;
  const items = orderFindings(context).map((finding) => itemOf(context, finding));
  return items.length === 0
    ? { kind: 'paragraph', style: 'body', text: [words.cover.noFindings] }
    : { kind: 'list', style: 'findings', items };
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
    ...moveAfter(
      [
        ...say((finding) => isGrave(finding) && finding.__typename !== 'AgreementFinding'),
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

/** The mark of figures that no person has confirmed, where one of those that count something is such. */
function unconfirmedFigures(context: Context, counts: string): Inline[] {
  const group = context.comparison.figures.find((one) => one.counts === counts);
  const open = group?.figures
    .map(({ figure }) => figure.review)
    .find((review) => review && isSuggested(review));
  return open ? suggestedMark(context, open) : [];
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
      ' ',
      ...named,
      link(target, [styled('small', `${words.pageReference}\u00A0`, { kind: 'pageOf', target })], head),
    ],
  };
}

/** How each type of finding is put into words, and where its proof stands. */
const worders: {
  [Type in Finding['__typename']]: (
    context: Context,
    finding: Extract<Finding, { __typename: Type }>,
  ) => WordedFinding;
} = {
  AgreementFinding: (context, { statements, carriedByAll, carriedByOne, accountCount }) => ({
    ...context.words.findings.agreement(statements, carriedByAll, carriedByOne, accountCount),
    named: nameCommon(context),
    target: sectionIds.matrix,
  }),
  ContradictionFinding: (context, { discrepancy, readings }) => ({
    ...context.words.findings.contradiction(
      discrepancyTitle(context, discrepancy),
      readings.map(({ accounts, gist }) => ({ gist: withoutStop(gist), who: letters(context, accounts) })),
    ),
    target: placeOf(discrepancy.recordId),
  }),
  FigureFinding: (context, { counts, values }) => ({
    ...context.words.findings.figure(
      counts,
      values.map(({ accounts, printed }) => ({ printed, who: letters(context, accounts) })),
    ),
    named: unconfirmedFigures(context, counts),
    target: placeOfFigure(context, counts),
  }),
  CueFinding: (context, { account, speaker, printed, neutralIn }) => ({
    ...context.words.findings.cue(
      accountInWords(context, account),
      context.records.actor(speaker).name,
      printed,
      siglaOf(context, neutralIn),
    ),
    target: sectionIds.telling,
  }),
  VoiceFinding: (context, { inAccount, side, words, otherSide, otherWords }) => ({
    ...context.words.findings.voice(
      context.records.actor(side).name,
      words,
      context.records.actor(otherSide).name,
      otherWords,
      inAccount && accountInWords(context, inAccount),
    ),
    target: sectionIds.voice,
  }),
  SharedTextFinding: (context, finding) => ({
    ...context.words.findings.sharedText(
      finding.share,
      accountInWords(context, finding.of),
      accountInWords(context, finding.with),
    ),
    target: sectionIds.independence,
  }),
  LineageFinding: (context, { accounts, copy, inferred, lineage }) => ({
    ...context.words.findings.lineage(
      siglaOf(context, accounts),
      copy && context.records.source(copy).name,
      isWhole(context, lineage),
      inferred,
      context.records.accounts.length,
      countSharing(context),
    ),
    target: placeOf(lineage.recordId),
  }),
  OmissionFinding: (context, { statement, carriedBy, independent, leftOutBy }) => ({
    ...context.words.findings.omission(
      context.records.statement(statement).gist,
      carriedBy,
      independent,
      siglaOf(context, leftOutBy),
    ),
    target: placeOf(statement.recordId),
  }),
  UnknownSourceFinding: (context, { accounts }) => ({
    ...context.words.findings.unknownSource(siglaOf(context, accounts), context.records.accounts.length),
    target: sectionIds.sources,
  }),
};

/** Puts one typed finding into a sentence. */
export function wordFinding(context: Context, finding: Finding): WordedFinding {
  // The compiler cannot see that the type of a finding picks the function for that very type.
  const word = worders[finding.__typename] as (context: Context, finding: Finding) => WordedFinding;
  return word(context, finding);
}

/** The statements that all accounts carry, where they are few; those that are in dispute say so. */
function nameCommon(context: Context): Inline[] {
  const { comparison, records, words } = context;
  const { byAll } = countSharing(context);
  const contradictions = comparison.discrepancies.filter(({ status }) => status === 'CONTRADICTORY');
  if (records.accounts.length < 2 || byAll.length === 0 || byAll.length > mostNamed) return [];
  const named = byAll.map(({ statement, number }) => {
    const gist = withoutStop(records.statement(statement).gist);
    const against = contradictions.find(({ statements }) =>
      statements.some(({ recordId }) => recordId === statement.recordId),
    );
    return numbered(context, gist, number, placeOf(statement.recordId), against);
  });
  return [
    ...fillRuns(words.findings.common(records.accounts.length), {
      statements: joinGroups(named, words.semicolon),
    }),
    ' ',
  ];
}

/** The points that the texts do not settle: how many, and the gravest of them by name. */
function wordOpenPoints(context: Context): WordedFinding[] {
  const { comparison, words } = context;
  const open = comparison.discrepancies.filter(({ status }) => status === 'UNRESOLVED');
  if (open.length === 0) return [];
  const named = open
    .slice(0, mostOpenNamed)
    .map(({ discrepancy, rank }) =>
      numbered(context, words.quote(discrepancy.title), rank, placeOf(discrepancy.recordId)),
    );
  return [
    {
      ...words.findings.open(open.length, named.length),
      runs: { points: joinGroups(named, words.comma) },
      target: statusPlace('UNRESOLVED'),
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
    const { id, title } = suggestion;
    return numbered(context, words.quote(words.capitalise(title)), number, suggestionPlace(id));
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

/** A name with its number, which leads to its place, and with the point in which it is contradicted. */
function numbered(
  { words }: Context,
  name: string,
  value: number | string,
  target: string,
  against?: DiscrepancyFieldsFragment,
): Inline[] {
  const number = [link(target, [typeof value === 'number' ? words.number(value) : value], name)];
  if (!against) return [name, ...fillRuns(words.findings.numbered, { number })];
  const { rank, discrepancy } = against;
  const point = [link(placeOf(discrepancy.recordId), [words.number(rank)], discrepancy.title)];
  return [name, ...fillRuns(words.findings.numberedInDispute, { number, point })];
}

function letters(context: Context, accounts: readonly Reference[]): string {
  return context.words.findings.letters(siglaOf(context, accounts));
}

function discrepancyTitle({ comparison }: Context, { recordId }: Reference): string {
  const found = comparison.discrepancies.find(({ discrepancy }) => discrepancy.recordId === recordId);
  return found?.discrepancy.title ?? '';
}

/** Whether accounts go back to the copy as a whole, and not in passages only. */
function isWhole({ comparison }: Context, { recordId }: Reference): boolean {
  const lineage = comparison.independence.lineages.find((one) => one.lineage.recordId === recordId);
  return lineage !== undefined && lineage.members.every(({ whole }) => whole);
}
