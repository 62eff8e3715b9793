import { accountHeading, speakerName, statementNumber } from '../account-runs.ts';
import type { Block, Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import { markOf } from '../modes.ts';
import { link, mark } from '../runs.ts';
import type { Reference } from '../records.ts';
import type { TableBlock, TableCell, TableColumn } from '../table-block.ts';
import { placeOf, sectionIds } from '../targets.ts';

/** What one account alone reports, and what each leaves out. */
export function composeAlone(context: Context): Section {
  const { words, comparison, records } = context;
  const byOne = comparison.profiles.reduce((all, { alone }) => all + alone.length, 0);
  const total = records.accounts.length;
  return {
    id: sectionIds.alone,
    title: words.alone.title(byOne, comparison.statements, total),
    blocks: [
      ...opening(words.alone.name, words.alone.lead),
      ...(byOne === 0 || total === 1 ? [] : [aloneTable(context, byOne)]),
      ...(total === 1 ? [] : leftOutBlocks(context)),
    ],
  };
}

function statementCells(context: Context, statement: Reference): TableCell[] {
  const { gist, speaker } = context.records.statement(statement);
  return [
    { content: statementNumber(context, statement) },
    { content: [speakerName(context, speaker)] },
    { content: [gist] },
  ];
}

function statementColumns({ words }: Context, last: TableColumn): TableColumn[] {
  const heads = words.alone.columns;
  return [
    { head: [heads.number], width: { kind: 'fit' }, face: 'muted' },
    { head: [heads.speaker], width: { kind: 'fit', atMost: 0.2 }, face: 'sans' },
    { head: [heads.statement], width: { kind: 'share', weight: 1 }, rowHeader: true },
    last,
  ];
}

function aloneTable(context: Context, byOne: number): TableBlock {
  const { words, comparison } = context;
  const profiles = comparison.profiles.filter(({ alone }) => alone.length > 0);
  const cells = new Map(
    comparison.coverage.bands
      .flatMap(({ statements }) => statements)
      .map((row) => [row.statement.recordId, row.cells[0]]),
  );
  return {
    kind: 'table',
    id: 'table-alone',
    caption: caption(context, words.alone.aloneCaption, words.alone.aloneBasis(byOne)),
    columns: statementColumns(context, {
      head: [words.alone.columns.mode],
      width: { kind: 'fit' },
      align: 'center',
    }),
    groups: profiles.map(({ account, alone }) => ({
      heading: accountHeading(context, account, words.sources.statements(alone.length)),
      rows: alone.map((statement) => {
        const cell = cells.get(statement.recordId);
        const [first] = cell?.attestations ?? [];
        const drawn = cell ? mark(markOf(cell.mode), words.terms.mode[cell.mode]) : '';
        return {
          cells: [
            ...statementCells(context, statement),
            { content: first ? [link(placeOf(first.recordId), [drawn])] : [drawn] },
          ],
        };
      }),
    })),
  };
}

function leftOutBlocks(context: Context): Block[] {
  const { words, comparison } = context;
  const shown = comparison.profiles.filter(({ leftOut }) => leftOut.length > 0);
  const total = shown.reduce((all, { leftOut }) => all + leftOut.length, 0);
  const heading: Block = { kind: 'heading', level: 2, id: 'left-out', text: [words.alone.leftOut] };
  if (total === 0) return [heading, { kind: 'paragraph', style: 'body', text: [words.alone.nothing] }];
  return [
    heading,
    {
      kind: 'table',
      id: 'table-left-out',
      caption: caption(context, words.alone.leftOutCaption, words.alone.leftOutBasis(total)),
      columns: statementColumns(context, {
        head: [words.alone.columns.carried],
        width: { kind: 'fit' },
        face: 'sans',
      }),
      groups: shown.map(({ account, leftOut }) => ({
        heading: accountHeading(context, account, words.sources.statements(leftOut.length)),
        rows: leftOut.map(({ statement, carriedBy, independent }) => ({
          cells: [
            ...statementCells(context, statement),
            { content: [words.alone.carried(carriedBy, independent)] },
          ],
        })),
      })),
    },
  ];
}
