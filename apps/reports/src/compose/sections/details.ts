import { siglumRuns } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import type { BadgeTone, Inline } from '../inline.ts';
import { sectionIds } from '../targets.ts';
import type { TableBlock } from '../table-block.ts';
import { type DetailGroup, gatherDetails } from './gather-details.ts';

const tones: Record<DetailGroup['agreement'], BadgeTone> = {
  conflict: 'alert',
  finer: 'calm',
  same: 'calm',
  alone: 'inference',
};

/** When and where: times and places side by side, then what one account alone gives. No section where there is none. */
export function composeDetails(context: Context): Section[] {
  const { words } = context;
  const groups = gatherDetails(context);
  if (groups.length === 0) return [];
  const compared = groups.filter(({ agreement }) => agreement !== 'alone');
  const alone = groups.filter(({ agreement }) => agreement === 'alone');
  const of = (agreement: DetailGroup['agreement']) =>
    compared.filter((group) => group.agreement === agreement);
  return [
    {
      id: sectionIds.details,
      title: words.details.title(
        compared.length,
        of('conflict').length,
        of('finer').length,
        context.records.accounts.length,
      ),
      blocks: [
        ...opening(
          words.details.name,
          compared.length === 0
            ? words.details.noneLead(context.records.accounts.length)
            : words.details.lead,
        ),
        ...(compared.length === 0 ? [] : [comparedTable(context, compared)]),
        ...(alone.length === 0 ? [] : aloneBlocks(context, alone)),
      ],
    },
  ];
}

function basis({ words, records }: Context, groups: readonly DetailGroup[]): string {
  const mentions = groups.reduce((all, { mentions: total }) => all + total, 0);
  return words.details.basis(mentions, records.accounts.length);
}

function comparedTable(context: Context, groups: readonly DetailGroup[]): TableBlock {
  const { words } = context;
  const heads = words.details.columns;
  const first = groups.find(({ agreement }) => agreement === 'conflict' || agreement === 'finer');
  return {
    kind: 'table',
    id: 'table-details',
    caption: caption(
      context,
      words.details.caption(first?.about ?? null, first?.agreement === 'conflict'),
      basis(context, groups),
    ),
    columns: [
      { head: [heads.accounts], width: { kind: 'fit', atMost: 0.2 }, rowHeader: true, face: 'sans' },
      { head: [heads.printed], width: { kind: 'share', weight: 3 } },
      { head: [heads.read], width: { kind: 'share', weight: 3 }, face: 'sans' },
      { head: [heads.told], width: { kind: 'share', weight: 2 }, face: 'sans' },
    ],
    groups: groups.map((group) => ({
      heading: [
        words.capitalise(group.about),
        '  ',
        { kind: 'badge', text: group.says, tone: tones[group.agreement] },
      ],
      rows: group.rows.map((row) => ({
        cells: [
          { content: siglumRuns(context, row.accounts) },
          { content: row.printed },
          { content: row.read },
          { content: toldRuns(context, row.told) },
        ],
      })),
    })),
  };
}

function toldRuns({ words }: Context, told: DetailGroup['rows'][number]['told']): Inline[] {
  return told ? [words.details.told(words.date(told.day), told.own)] : ['–'];
}

function aloneBlocks(context: Context, groups: readonly DetailGroup[]): Block[] {
  const { words } = context;
  const heads = words.details.columns;
  return [
    { kind: 'heading', level: 2, id: 'details-alone', text: [words.details.alone(groups.length)] },
    {
      kind: 'table',
      id: 'table-details-alone',
      caption: caption(context, words.details.aloneCaption(groups.length), basis(context, groups)),
      columns: [
        { head: [heads.about], width: { kind: 'share', weight: 4 }, rowHeader: true },
        { head: [heads.accounts], width: { kind: 'fit', atMost: 0.2 }, face: 'sans' },
        { head: [heads.printed], width: { kind: 'share', weight: 3 } },
        { head: [heads.read], width: { kind: 'share', weight: 3 }, face: 'sans' },
        { head: [heads.told], width: { kind: 'share', weight: 2 }, face: 'sans' },
      ],
      groups: [
        {
          rows: groups.flatMap(({ about, rows }) =>
            rows.map((row) => ({
              cells: [
                { content: [words.capitalise(about)] },
                { content: siglumRuns(context, row.accounts) },
                { content: row.printed },
                { content: row.read },
                { content: toldRuns(context, row.told) },
              ],
            })),
          ),
        },
      ],
    },
  ];
}
