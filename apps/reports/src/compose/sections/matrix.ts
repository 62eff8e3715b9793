import { speakerName } from '../account-runs.ts';
import type { Section } from '../blocks.ts';
import { caption, opening } from '../captions.ts';
import type { Context } from '../context.ts';
import { markLegend } from '../modes.ts';
import { suggestedMark } from '../review.ts';
import { link, mark } from '../runs.ts';
import { countSharing } from '../sharing.ts';
import type { TableCell, TableColumn, TableRow } from '../table-block.ts';
import { placeOf, sectionIds } from '../targets.ts';
import { type CoverageRow, passageRuns } from './matrix-cell.ts';
import { lineageColumns } from './matrix-lineages.ts';
import { modeColumns } from './matrix-modes.ts';

/** From so many columns of marks on the matrix is set on landscape pages. */
const landscapeFrom = 9;
/** Beyond this a column for each account would be too narrow: there is one for each lineage, and an annex. */
const mostColumns = 24;

/** Whether accounts are too many for a column each, so that the annex must name them. */
export function needsAnnex({ records }: Context): boolean {
  return records.accounts.length > mostColumns;
}

/** Who reports what: every statement against every account. */
export function composeMatrix(context: Context): Section {
  const { comparison, records, words } = context;
  const total = records.accounts.length;
  const summed = needsAnnex(context);
  const lineages = summed && isJoined(context) ? lineageColumns(context) : undefined;
  const modes = summed && !lineages ? modeColumns(context) : undefined;
  const { columns: carriers, cellsOf } = lineages ??
    modes ?? {
      columns: accountColumns(context),
      cellsOf: (row: CoverageRow) => accountCells(context, row),
    };
  const orientation = carriers.length >= landscapeFrom && !modes ? 'landscape' : 'portrait';
  const lead = lineages ? words.matrix.lineageLead : modes ? words.matrix.modeLead : words.matrix.lead(total);
  return {
    id: sectionIds.matrix,
    title: words.matrix.title(comparison.statements, countSharing(context).byAll.length, total),
    orientation,
    blocks: [
      ...opening(words.matrix.name, lead),
      { kind: 'legend', entries: markLegend(context) },
      {
        kind: 'table',
        id: 'table-matrix',
        caption: caption(
          context,
          (lineages ? words.matrix.lineageCaption : modes ? words.matrix.modeCaption : words.matrix.caption)(
            comparison.statements,
            countSharing(context).byOne,
            total,
          ),
          (modes ? words.matrix.readBasis : words.matrix.basis)(
            comparison.statements,
            comparison.provenance.length,
            total,
          ),
        ),
        columns: columns(context, carriers, orientation, modes !== undefined),
        groups: comparison.coverage.bands.map(({ topic, statements }) => ({
          heading: [records.topic(topic).label],
          rows: statements.map((row) => matrixRow(context, row, cellsOf(row), modes !== undefined)),
        })),
      },
      ...(lineages ? [lineages.key] : []),
    ],
  };
}

/** Whether copies join accounts, so that columns for lineages say more than one for each account. */
function isJoined({ comparison }: Context): boolean {
  return comparison.independence.groups.some(({ accounts }) => accounts.length > 1);
}

/** The letters of the accounts, under each the country of its source where that is known. */
function accountColumns({ records, words }: Context): TableColumn[] {
  return records.accounts.map(({ siglum, recordId, source }): TableColumn => {
    const { country } = records.source(source);
    return {
      head: [link(placeOf(recordId), [siglum], words.accounts([siglum], 0))],
      ...(country !== null && { sub: [country] }),
      headStyle: 'siglum',
      width: { kind: 'mark' },
      align: 'center',
    };
  });
}

function columns(
  { records, words }: Context,
  witnesses: readonly TableColumn[],
  orientation: Section['orientation'],
  byMode: boolean,
): TableColumn[] {
  const total = records.accounts.length;
  const heads = words.matrix.columns;
  return [
    { head: [heads.number], width: { kind: 'fit' }, face: 'muted' },
    {
      head: [heads.speaker],
      width: { kind: 'fit', atMost: orientation === 'portrait' ? 0.16 : 0.11 },
      face: 'sans',
    },
    { head: [heads.statement], width: { kind: 'share', weight: 1 }, rowHeader: true },
    ...witnesses,
    // One account has nothing to be counted against.
    ...(total > 1
      ? [heads.carried, ...(byMode ? [] : [heads.lineages])].map((head) => ({
          head: [head],
          width: { kind: 'fit' as const },
          face: 'sans' as const,
          align: 'center' as const,
        }))
      : []),
  ];
}

function matrixRow(context: Context, row: CoverageRow, carriers: TableCell[], byMode: boolean): TableRow {
  const { records, words } = context;
  const { gist, speaker, review } = records.statement(row.statement);
  return {
    id: placeOf(row.statement.recordId),
    cells: [
      { content: [...suggestedMark(context, review), String(row.number)] },
      { content: [speakerName(context, speaker)] },
      { content: [gist] },
      ...carriers,
      ...(records.accounts.length > 1
        ? [
            { content: [words.matrix.ofTotal(row.carriedBy, records.accounts.length)] },
            ...(byMode ? [] : [{ content: [String(row.independent)] }]),
          ]
        : []),
    ],
  };
}

function accountCells(context: Context, row: CoverageRow): TableCell[] {
  const { records, words } = context;
  const cells = new Map(row.cells.map((cell) => [cell.account.recordId, cell]));
  return records.accounts.map(({ recordId }) => {
    const cell = cells.get(recordId);
    if (!cell) return { content: [mark('absent', words.terms.absent)] };
    return { content: passageRuns(context, cell), ...(cell.contradicts && { tone: 'contradicts' }) };
  });
}
