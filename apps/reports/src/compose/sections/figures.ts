import type { FigureGroupFieldsFragment } from '../../__generated__/graphql.ts';
import { accountLabel, siglumRuns } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import { indexRecorded } from '../find-recorded.ts';
import { findExtremes } from '../extremes.ts';
import type { DotPlotBlock } from '../figure-blocks.ts';
import type { BadgeTone, Inline } from '../inline.ts';
import { sayRows } from '../say-rows.ts';
import type { TableBlock, TableRow } from '../table-block.ts';
import { figurePlace, sectionIds } from '../targets.ts';
import { detailMark } from '../review.ts';
import { figuresOf } from '../standing-of-figures.ts';
import { shortenUnwritten } from '../unwritten.ts';
import { type PrintedDetail, printedAt } from './printed-at.ts';

type Group = FigureGroupFieldsFragment;
type ComparedFigure = Group['figures'][number];

const tones: Record<Group['agreement'], BadgeTone> = {
  DISAGREE: 'alert',
  COMPATIBLE: 'calm',
  AGREE: 'calm',
  ALONE: 'inference',
};

const bounds: Record<ComparedFigure['bound'], DotPlotBlock['rows'][number]['points'][number]['bound']> = {
  EXACT: 'exact',
  ABOUT: 'about',
  AT_LEAST: 'atLeast',
  OVER: 'atLeast',
  AT_MOST: 'atMost',
  UNDER: 'atMost',
  BETWEEN: 'exact',
};

/** Figures side by side: what counts the same thing, then what one account alone counts. */
export function composeFigures(context: Context): Section {
  const { words, comparison } = context;
  const groups = settleGroups(context);
  const compared = groups.filter(({ agreement }) => agreement !== 'ALONE');
  const alone = groups.filter(({ agreement }) => agreement === 'ALONE');
  const disagreeing = compared.filter(({ agreement }) => agreement === 'DISAGREE');
  const total = context.records.accounts.length;
  const lead = compared.length > 0 ? words.figures.lead : words.figures.noneLead(total);
  return {
    id: sectionIds.figures,
    title: words.figures.title(
      compared.length,
      disagreeing.length,
      comparison.figures.reduce((all, { figures }) => all + figures.length, 0),
      total,
    ),
    blocks: [
      ...opening(words.figures.name, comparison.figures.length === 0 ? words.figures.noFigures : lead),
      ...(compared.length === 0 ? [] : [comparedTable(context, compared)]),
      ...disagreeing.filter(inOneUnit).map((group, index) => plot(context, group, index + 1)),
      ...(alone.length === 0 ? [] : aloneBlocks(context, alone)),
    ],
  };
}

/** A group as it is printed: said to agree where somebody recorded that all its figures can be right. */
type SettledGroup = Group & { readonly settled: boolean };

function settleGroups(context: Context): SettledGroup[] {
  const find = indexRecorded(context);
  return context.comparison.figures.map((group) => {
    const settled = group.agreement === 'DISAGREE' && find(figuresOf(group))?.status === 'COMPATIBLE';
    const counts = shortenUnwritten(group.counts, context.words);
    return { ...group, counts, settled, ...(settled && { agreement: 'COMPATIBLE' as const }) };
  });
}

/** The place of the band in which a quantity is compared. */
export function placeOfFigure({ comparison }: Context, counts: string): string {
  const compared = comparison.figures.filter(({ agreement }) => agreement !== 'ALONE');
  const index = compared.findIndex((group) => group.counts === counts);
  return index < 0 ? sectionIds.figures : figurePlace(index + 1);
}

function comparedTable(context: Context, groups: readonly SettledGroup[]): TableBlock {
  const { words, records } = context;
  const heads = words.figures.columns;
  const first = groups.find(({ agreement }) => agreement === 'DISAGREE') ?? groups[0];
  return {
    kind: 'table',
    id: 'table-figures',
    caption: caption(
      context,
      words.figures.caption(first?.counts ?? '', first?.agreement ?? 'AGREE'),
      words.figures.comparedBasis(groups.flatMap(({ figures }) => figures).length, records.accounts.length),
    ),
    columns: [
      { head: [heads.accounts], width: { kind: 'fit', atMost: 0.2 }, rowHeader: true, face: 'sans' },
      { head: [heads.printed], width: { kind: 'share', weight: 1 } },
      { head: [heads.value], width: { kind: 'fit', atMost: 0.28 }, face: 'sans' },
      { head: [heads.speaker], width: { kind: 'fit', atMost: 0.22 }, face: 'sans' },
    ],
    groups: groups.map((group, index) => ({
      id: figurePlace(index + 1),
      heading: [
        words.capitalise(group.counts),
        '  ',
        {
          kind: 'badge',
          text: group.settled ? words.terms.settled : words.terms.agreement[group.agreement],
          tone: tones[group.agreement],
        },
        ...reasonRuns(context, group),
      ],
      rows: gatherAlike(context, group).map((figures) => figureRow(context, figures)),
    })),
  };
}

/** Why the worst pair goes together or not, where that is not plain from the values. */
function reasonRuns({ words }: Context, group: Group): Inline[] {
  const [worst] = group.pairs;
  return worst && worst.agreement === group.agreement ? [`  ${words.terms.reason[worst.reason]}`] : [];
}

/** Figures of one group in the same words, read alike and said by the same: they stand in one row. */
function gatherAlike(context: Context, group: Group): ComparedFigure[][] {
  const rows = Map.groupBy(group.figures, (figure) =>
    JSON.stringify([
      figure.printed,
      context.records.account(figure.account).language,
      valueInWords(context, figure),
      sayer(context, figure),
      detailMark(context, figure.figure.review),
    ]),
  );
  return [...rows.values()];
}

function figureRow(context: Context, figures: readonly ComparedFigure[]): TableRow {
  const [first] = figures;
  if (first === undefined) return { cells: [] };
  const accounts = [...new Map(figures.map(({ account }) => [account.recordId, account])).values()];
  return {
    cells: [
      { content: siglumRuns(context, accounts) },
      { content: printedAt(context, asPrinted(figures)) },
      { content: [valueInWords(context, first)] },
      { content: [sayer(context, first)] },
    ],
  };
}

function asPrinted(figures: readonly ComparedFigure[]): PrintedDetail[] {
  return figures.map(({ figure, ...rest }) => ({ ...rest, kind: 'FIGURE', record: figure }));
}

function valueInWords({ words }: Context, { figure, bound, value, upper, asOf }: ComparedFigure): string {
  const read = words.figures.value(words.terms.bound[bound], value, upper, figure.unit);
  return asOf === null ? read : words.figures.asOf(read, words.date(asOf));
}

function sayer({ words, records }: Context, { speaker }: ComparedFigure): string {
  return speaker ? records.actor(speaker).name : words.figures.narrator;
}

/** What is counted in several units has no axis of its own: the values stand as the accounts have them. */
function inOneUnit({ unit, figures }: Group): boolean {
  return figures.every(({ figure }) => figure.unit === unit);
}

function plot(context: Context, group: Group, number: number): Block {
  const { words, records } = context;
  const values = group.figures.flatMap(({ value, upper }) => (upper === null ? [value] : [value, upper]));
  const rows = plotRows(group);
  return {
    kind: 'dotPlot',
    id: `plot-${number}`,
    caption: caption(
      context,
      words.figures.plot(group.counts, Math.min(...values), Math.max(...values), group.unit),
      words.figures.plotBasis,
    ),
    ...sayRows(
      rows.map(({ account, figures }) =>
        words.figures.plotAlt(
          group.counts,
          records.account(account).siglum,
          figures.map((figure) => words.quote(figure.printed)),
        ),
      ),
    ),
    unit: words.figures.unit(group.unit),
    rows: rows.map(({ account, figures }) => ({
      label: accountLabel(context, account),
      points: figures.map(({ value, upper, bound, printed: text }) => ({
        value,
        ...(upper !== null && { upTo: upper }),
        bound: bounds[bound],
        text,
      })),
    })),
  };
}

/** A row breaks nowhere: an account that gives a number more often than this has several. */
const mostPoints = 20;

/** The figures of each account, as rows. */
function plotRows({ figures }: Group): { account: ComparedFigure['account']; figures: ComparedFigure[] }[] {
  return [...Map.groupBy(figures, ({ account }) => account.recordId).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return Array.from({ length: Math.ceil(own.length / mostPoints) }, (_, row) => ({
      account: first.account,
      figures: own.slice(row * mostPoints, (row + 1) * mostPoints),
    }));
  });
}

function aloneBlocks(context: Context, groups: readonly Group[]): Block[] {
  const { words, records } = context;
  const heads = words.figures.columns;
  const figures = groups.flatMap((group) => group.figures);
  const { most } = findExtremes(
    context,
    records.accounts.map((account) => ({
      account,
      value: figures.filter((one) => one.account.recordId === account.recordId).length,
    })),
  );
  return [
    { kind: 'heading', level: 2, id: 'figures-alone', text: [words.figures.alone(figures.length)] },
    {
      kind: 'table',
      id: 'table-figures-alone',
      caption: caption(
        context,
        words.figures.aloneCaption(most, figures.length),
        words.figures.basis(figures.length, records.accounts.length),
      ),
      columns: [
        { head: [heads.counts], width: { kind: 'share', weight: 1 }, rowHeader: true },
        { head: [heads.account], width: { kind: 'fit' }, face: 'sans' },
        { head: [heads.printed], width: { kind: 'fit', atMost: 0.25 } },
        { head: [heads.value], width: { kind: 'fit', atMost: 0.25 }, face: 'sans' },
        { head: [heads.speaker], width: { kind: 'fit', atMost: 0.22 }, face: 'sans' },
      ],
      groups: [
        {
          rows: groups.flatMap((group) =>
            group.figures.map((figure) => ({
              cells: [
                { content: [words.capitalise(group.counts)] },
                { content: siglumRuns(context, [figure.account]) },
                { content: printedAt(context, asPrinted([figure])) },
                { content: [valueInWords(context, figure)] },
                { content: [sayer(context, figure)] },
              ],
            })),
          ),
        },
      ],
    },
  ];
}
