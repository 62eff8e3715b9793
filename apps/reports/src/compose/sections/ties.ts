import type { IndependenceFieldsFragment } from '../../__generated__/graphql.ts';
import { accountHeading } from '../account-runs.ts';
import type { Block } from '../blocks.ts';
import { caption } from '../captions.ts';
import type { Context } from '../context.ts';
import type { Inline } from '../inline.ts';
import { lines, link, mark, styled } from '../runs.ts';
import type { TableRow } from '../table-block.ts';
import { placeOf } from '../targets.ts';

type Tie = IndependenceFieldsFragment['ties'][number];

/** More ties than this are no picture; the rest stand in the attached answer. */
const mostTies = 40;

/** Who has text from whom: an arrow only where something tells the direction. Nothing where nobody is tied. */
export function composeTies(context: Context): Block[] {
  const { words, comparison } = context;
  const { ties } = comparison.independence;
  if (ties.length === 0) return [];
  const shown = ties.slice(0, mostTies);
  const directed = ties.filter(({ basis }) => basis !== null).length;
  const heads = words.independence.tieColumns;
  return [
    { kind: 'heading', level: 2, id: 'ties', text: [words.independence.ties(directed, ties.length)] },
    {
      kind: 'table',
      id: 'table-ties',
      caption: caption(
        context,
        words.independence.tiesCaption(directed, ties.length),
        words.independence.tiesBasis(shown.length, ties.length),
      ),
      columns: [
        { head: [heads.from], width: { kind: 'share', weight: 4 }, rowHeader: true, face: 'sans' },
        { head: [heads.tie], width: { kind: 'fit' }, align: 'center', face: 'sans' },
        { head: [heads.to], width: { kind: 'share', weight: 4 }, face: 'sans' },
        { head: [heads.basis], width: { kind: 'share', weight: 3 }, face: 'sans' },
        { head: [heads.evidence], width: { kind: 'share', weight: 5 }, face: 'sans' },
        { head: [heads.strength], width: { kind: 'fit' }, face: 'sans' },
      ],
      groups: [{ rows: shown.map((tie) => rowOf(context, tie)) }],
    },
  ];
}

function rowOf(context: Context, tie: Tie): TableRow {
  const { words, records } = context;
  const { tie: signs } = words.independence;
  return {
    cells: [
      {
        content: tie.fromAccount
          ? accountHeading(context, tie.fromAccount)
          : [tie.fromSource ? (records.source(tie.fromSource).name ?? words.unnamedOutlet) : ''],
      },
      { content: [styled('strong', tie.basis === null ? signs.undirected : signs.directed)] },
      { content: accountHeading(context, tie.to) },
      { content: [tie.basis === null ? words.independence.undirected : words.terms.tieBasis[tie.basis]] },
      { content: evidenceRuns(context, tie) },
      { content: [words.terms.strength[tie.strength]] },
    ],
  };
}

/** The kinds of evidence, leading to the lineage; where shared text alone suggests the tie, how much of it there is. */
function evidenceRuns(context: Context, { lineage, evidence, fromAccount, to }: Tie): Inline[] {
  const { words, comparison } = context;
  const kinds = words.list(evidence.map((kind) => words.terms.evidence[kind]));
  if (lineage) return [link(placeOf(lineage.recordId), [kinds])];
  const pair = new Set([fromAccount?.recordId, to.recordId]);
  const found = comparison.independence.suggested.find(({ accounts }) =>
    accounts.every(({ recordId }) => pair.has(recordId)),
  );
  return lines(
    [mark('suggested', ''), '\u00A0', words.terms.review.SUGGESTED],
    found
      ? [styled('small', words.independence.unrecorded(found.longestRun, found.share))]
      : [styled('small', kinds)],
  );
}
