import type { FindingFieldsFragment as Finding } from '../__generated__/graphql.ts';
import type { Block, ListItem } from './blocks.ts';
import { accountInWords, type Context, siglaOf, withoutStop } from './context.ts';
import type { Reference } from './records.ts';
import { link, styled } from './runs.ts';
import { placeOfFigure } from './sections/figures.ts';
import { placeOf, sectionIds } from './targets.ts';

/** A finding in words, with the place that proves it. */
interface WordedFinding {
  head: string;
  text: string;
  target: string;
}

/** The key findings, worded by rule, each leading to the page that proves it. */
export function composeFindings(context: Context): Block {
  const { words, comparison } = context;
  if (comparison.findings.length === 0) {
    return { kind: 'paragraph', style: 'body', text: [words.cover.noFindings] };
  }
  return {
    kind: 'list',
    style: 'findings',
    items: comparison.findings.map((finding) => itemOf(context, wordFinding(context, finding))),
  };
}

function itemOf({ words }: Context, { head, text, target }: WordedFinding): ListItem {
  return {
    target,
    text: [
      styled('strong', words.sentence(head)),
      ` ${text} `,
      link(target, [styled('small', `${words.pageReference} `, { kind: 'pageOf', target })], head),
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
  AgreementFinding: ({ words }, { statements, carriedByAll, carriedByOne, accountCount }) => ({
    ...words.findings.agreement(statements, carriedByAll, carriedByOne, accountCount),
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
