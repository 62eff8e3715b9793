import type { FindingFieldsFragment } from '../__generated__/graphql.ts';
import type { Block, ListItem } from './blocks.ts';
import { accountInWords, type Context, siglaOf, withoutStop } from './context.ts';
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

/** Puts one typed finding into a sentence. */
export function wordFinding(context: Context, finding: FindingFieldsFragment): WordedFinding {
  const { records } = context;
  const { findings } = context.words;
  const total = records.accounts.length;
  switch (finding.__typename) {
    case 'AgreementFinding': {
      const { statements, carriedByAll, carriedByOne, accountCount } = finding;
      return {
        ...findings.agreement(statements, carriedByAll, carriedByOne, accountCount),
        target: sectionIds.matrix,
      };
    }
    case 'ContradictionFinding':
      return {
        ...findings.contradiction(
          discrepancyTitle(context, finding.discrepancy),
          finding.readings.map(({ accounts, gist }) => ({
            gist: withoutStop(gist),
            who: siglaOf(context, accounts).join(', '),
          })),
        ),
        target: placeOf(finding.discrepancy.recordId),
      };
    case 'FigureFinding':
      return {
        ...findings.figure(
          finding.counts,
          finding.values.map(({ accounts, printed }) => ({
            printed,
            who: siglaOf(context, accounts).join(', '),
          })),
        ),
        target: placeOfFigure(context, finding.counts),
      };
    case 'CueFinding':
      return {
        ...findings.cue(
          accountInWords(context, finding.account),
          records.actor(finding.speaker).name,
          finding.printed,
          siglaOf(context, finding.neutralIn),
        ),
        target: sectionIds.telling,
      };
    case 'VoiceFinding':
      return {
        ...findings.voice(
          records.actor(finding.side).name,
          finding.words,
          records.actor(finding.otherSide).name,
          finding.otherWords,
          finding.inAccount && accountInWords(context, finding.inAccount),
        ),
        target: sectionIds.voice,
      };
    case 'SharedTextFinding':
      return {
        ...findings.sharedText(
          finding.share,
          accountInWords(context, finding.of),
          accountInWords(context, finding.with),
        ),
        target: sectionIds.independence,
      };
    case 'LineageFinding':
      return {
        ...findings.lineage(
          siglaOf(context, finding.accounts),
          finding.copy && records.source(finding.copy).name,
          isWhole(context, finding.lineage),
          finding.inferred,
          total,
        ),
        target: placeOf(finding.lineage.recordId),
      };
    case 'OmissionFinding':
      return {
        ...findings.omission(
          records.statement(finding.statement).gist,
          finding.carriedBy,
          finding.independent,
          siglaOf(context, finding.leftOutBy),
        ),
        target: placeOf(finding.statement.recordId),
      };
    case 'UnknownSourceFinding':
      return {
        ...findings.unknownSource(siglaOf(context, finding.accounts), total),
        target: sectionIds.sources,
      };
  }
}

function discrepancyTitle({ comparison }: Context, { recordId }: { recordId: string }): string {
  const found = comparison.discrepancies.find(({ discrepancy }) => discrepancy.recordId === recordId);
  return found?.discrepancy.title ?? '';
}

/** Whether accounts go back to the copy as a whole, and not in passages only. */
function isWhole({ comparison }: Context, { recordId }: { recordId: string }): boolean {
  const lineage = comparison.independence.lineages.find((one) => one.lineage.recordId === recordId);
  return lineage !== undefined && lineage.members.every(({ whole }) => whole);
}
