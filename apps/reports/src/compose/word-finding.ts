import type {
  DiscrepancyFieldsFragment,
  FindingFieldsFragment as Finding,
} from '../__generated__/graphql.ts';
import { accountInWords, type Context, siglaOf, withoutStop } from './context.ts';
import { fillRuns } from './fill-runs.ts';
import type { Inline } from './inline.ts';
import type { Reference } from './records.ts';
import { joinGroups, link } from './runs.ts';
import { placeOfFigure } from './sections/figures.ts';
import { wordReading } from './sections/recorded-words.ts';
import { countSharing } from './sharing.ts';
import { standingOfFigures } from './standing-of-figures.ts';
import { placeOf, sectionIds } from './targets.ts';

/** As many statements as a finding names; more are counted only. */
const mostNamed = 4;

/** A finding in words, with the place that proves it. */
export interface WordedFinding {
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
      wordReadings(context, discrepancy, readings).map(({ accounts, gist }) => ({
        gist: withoutStop(gist),
        who: letters(context, accounts),
      })),
    ),
    target: placeOf(discrepancy.recordId),
  }),
  FigureFinding: (context, { counts, values }) => ({
    ...context.words.findings.figure(
      counts,
      values.map(({ accounts, printed }) => ({ printed, who: letters(context, accounts) })),
    ),
    named: standingOfFigures(context, counts),
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
      context.records.accounts.length,
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

/** A name with its number, which leads to its place, and with the point in which it is contradicted. */
export function numbered(
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

/** The readings in the words that stand in the list of discrepancies. */
function wordReadings(
  context: Context,
  { recordId }: Reference,
  readings: readonly { accounts: readonly Reference[]; gist: string }[],
): readonly { accounts: readonly Reference[]; gist: string }[] {
  const listed = context.comparison.discrepancies.find((one) => one.discrepancy.recordId === recordId);
  if (!listed?.narrowed) return readings;
  return listed.readings.map((reading) => ({
    accounts: reading.accounts,
    gist: wordReading(context, listed, reading),
  }));
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
