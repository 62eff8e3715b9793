import type {
  DiscrepancyFieldsFragment,
  FindingFieldsFragment as Finding,
} from '../__generated__/graphql.ts';
import type { Block, ListItem } from './blocks.ts';
import { accountInWords, type Context, siglaOf, withoutStop } from './context.ts';
import type { Inline } from './inline.ts';
import type { Reference } from './records.ts';
import { joinGroups, link, styled } from './runs.ts';
import { placeOfFigure } from './sections/figures.ts';
import { countSharing } from './sharing.ts';
import { placeOf, sectionIds, statusPlace } from './targets.ts';

/** As many statements or points as a finding names; more are counted only. */
const mostNamed = 4;
const mostOpenNamed = 2;

/** A finding in words, with the place that proves it. */
interface WordedFinding {
  head: string;
  text: string;
  /** Said after the text: records by name, each with the way to it. */
  named?: Inline[];
  target: string;
}

/** The key findings, worded by rule, each leading to the page that proves it. */
export function composeFindings(context: Context): Block {
  const { words, comparison } = context;
  const worded = [
    ...comparison.findings.filter(isGrave).map((finding) => wordFinding(context, finding)),
    ...wordOpenPoints(context),
    ...comparison.findings
      .filter((finding) => !isGrave(finding))
      .map((finding) => wordFinding(context, finding)),
  ];
  if (worded.length === 0) return { kind: 'paragraph', style: 'body', text: [words.cover.noFindings] };
  return { kind: 'list', style: 'findings', items: worded.map((finding) => itemOf(context, finding)) };
}

/** What comes before the points that stay open. */
function isGrave({ __typename }: Finding): boolean {
  return __typename === 'AgreementFinding' || __typename === 'ContradictionFinding';
}

function itemOf({ words }: Context, { head, text, named = [], target }: WordedFinding): ListItem {
  return {
    target,
    text: [
      styled('strong', words.sentence(head)),
      ` ${text} `,
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
    return numbered(gist, number, placeOf(statement.recordId), against && pointRuns(context, against));
  });
  return [`${words.findings.common(records.accounts.length)} `, ...joinGroups(named, '; '), '. '];
}

/** The points that the texts do not settle: how many, and the gravest of them by name. */
function wordOpenPoints({ comparison, words }: Context): WordedFinding[] {
  const open = comparison.discrepancies.filter(({ status }) => status === 'UNRESOLVED');
  if (open.length === 0) return [];
  const named = open
    .slice(0, mostOpenNamed)
    .map(({ discrepancy, rank }) =>
      numbered(words.quote(discrepancy.title), rank, placeOf(discrepancy.recordId)),
    );
  return [
    {
      ...words.findings.open(open.length, named.length),
      named: [...joinGroups(named, ', '), '. '],
      target: statusPlace('UNRESOLVED'),
    },
  ];
}

/** That a statement all accounts carry is contradicted all the same, with the way to the point. */
function pointRuns({ words }: Context, { rank, discrepancy }: DiscrepancyFieldsFragment): Inline[] {
  return [
    `, ${words.findings.inDispute} `,
    link(placeOf(discrepancy.recordId), [String(rank)], discrepancy.title),
  ];
}

/** A name with its number, which leads to its place. */
function numbered(name: string, number: number, target: string, note: Inline[] = []): Inline[] {
  return [`${name} (`, link(target, [String(number)], name), ...note, ')'];
}

function letters(context: Context, accounts: readonly Reference[]): string {
  return siglaOf(context, accounts).join(', ');
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
