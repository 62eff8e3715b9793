import type { Mode } from '../../__generated__/graphql.ts';
import { siglumRuns } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import { markOf } from '../modes.ts';
import { countReviews } from '../review.ts';
import { mark, styled } from '../runs.ts';
import type { TableBlock, TableColumn } from '../table-block.ts';
import { reviewPlace, sectionIds } from '../targets.ts';

/** Method: how the briefing was made, what its words mean, what it cannot tell, and of which data it was made. */
export function composeMethod(context: Context, answerDigest: string): Section {
  const { words, talks } = context;
  const { method } = words;
  const { suggested, confirmed } = countReviews(context);
  return {
    id: sectionIds.method,
    title: method.title(suggested, suggested + confirmed),
    blocks: [
      ...opening(method.name, method.lead),
      ...method.paragraphs.map((text): Block => ({ kind: 'paragraph', style: 'body', text: [text] })),
      { kind: 'heading', level: 2, id: 'method-modes', text: [method.modes] },
      {
        kind: 'hangingList',
        labelWidth: 'term',
        entries: Object.entries(words.terms.modeMeaning).map(([mode, meaning]) => ({
          label: [mark(markOf(mode as Mode), ''), ` ${words.capitalise(words.terms.mode[mode as Mode])}`],
          text: [words.sentence(words.capitalise(meaning))],
        })),
      },
      { kind: 'heading', level: 2, id: 'method-statuses', text: [method.statuses] },
      {
        kind: 'hangingList',
        labelWidth: 'term',
        entries: Object.entries(words.terms.statusMeaning).map(([status, meaning]) => ({
          label: [words.capitalise(words.terms.status[status as keyof typeof words.terms.status])],
          text: [words.sentence(words.capitalise(meaning))],
        })),
      },
      { kind: 'heading', level: 2, id: reviewPlace, text: [method.review] },
      { kind: 'paragraph', style: 'body', text: [method.reviewText] },
      ...leftOutParagraph(context),
      reviewTable(context),
      { kind: 'heading', level: 2, id: 'method-compared', text: [method.compared] },
      ...comparedBlocks(context),
      { kind: 'heading', level: 2, id: 'method-limits', text: [method.limits] },
      { kind: 'list', style: 'bulleted', items: method.limitsList.map((text) => ({ text: [text] })) },
      { kind: 'heading', level: 2, id: 'method-versions', text: [method.versions] },
      {
        kind: 'hangingList',
        labelWidth: 'term',
        entries: [
          { label: [method.facts.dossier], text: [talks.recordId] },
          { label: [method.facts.dossierDigest], text: [styled('code', talks.digest)] },
          { label: [method.facts.answerDigest], text: [styled('code', answerDigest)] },
          { label: [method.facts.attached], text: [method.attachedText] },
          { label: [method.facts.check], text: [method.checkText] },
        ],
      },
    ],
  };
}

/** What was left out because no person has confirmed it, where that was asked for. */
function leftOutParagraph({ words: { method }, comparison: { leftOut } }: Context): Block[] {
  if (!leftOut) return [];
  const { statements, attestations, quotations, figures, mentions, variants, discrepancies, lineages } =
    leftOut;
  const counts = method.leftOut([
    ['statements', statements],
    ['attestations', attestations],
    ['quotations', quotations],
    ['figures', figures],
    ['mentions', mentions],
    ['variants', variants],
    ['discrepancies', discrepancies],
    ['lineages', lineages],
  ]);
  return [{ kind: 'paragraph', style: 'body', text: [`${method.confirmedOnly} ${counts}`] }];
}

/** What rules could not look at in which account: their silence there says nothing. */
function comparedBlocks(context: Context): Block[] {
  const { words, comparison } = context;
  const { limit, allCompared } = words.method;
  if (comparison.limits.length === 0) {
    return [{ kind: 'paragraph', style: 'body', text: [allCompared] }];
  }
  const alike = Map.groupBy(comparison.limits, ({ reason, parts }) => [reason, ...parts].join(' '));
  return [
    {
      kind: 'hangingList',
      labelWidth: 'siglum',
      entries: [...alike.values()]
        .toSorted((one, other) => other.length - one.length)
        .map((limits) => {
          const [{ reason, parts }] = limits as [(typeof limits)[number]];
          const languages = new Set(limits.map(({ language }) => words.languageName(language)));
          const why = words.terms.limitReason[reason](limits.length, [...languages]);
          return {
            label: siglumRuns(
              context,
              limits.map(({ account }) => account),
            ),
            text: [
              limit(
                why,
                parts.map((part) => words.terms.limitPart[part]),
              ),
            ],
          };
        }),
    },
  ];
}

function reviewTable(context: Context): TableBlock {
  const { words } = context;
  const { method } = words;
  const { rows, confirmed, suggested } = countReviews(context);
  return {
    kind: 'table',
    id: 'table-review',
    caption: caption(
      context,
      method.reviewCaption(suggested, confirmed + suggested),
      method.reviewBasis(confirmed + suggested),
    ),
    columns: [
      {
        head: [method.reviewColumns.records],
        width: { kind: 'share', weight: 2 },
        rowHeader: true,
        face: 'sans',
      },
      column(words.capitalise(words.terms.review.CONFIRMED)),
      column(words.capitalise(words.terms.review.SUGGESTED)),
    ],
    groups: [
      {
        rows: rows.map((row) => ({
          cells: [
            { content: [method.reviewed[row.of]] },
            { content: [words.number(row.confirmed)] },
            { content: [words.number(row.suggested)] },
          ],
        })),
      },
    ],
  };
}

function column(head: string): TableColumn {
  return { head: [head], width: { kind: 'share', weight: 1 }, align: 'end', face: 'sans' };
}
