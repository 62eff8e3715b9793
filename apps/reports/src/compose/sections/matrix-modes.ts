import type { Context } from '../context.ts';
import { markOf } from '../modes.ts';
import { link, mark } from '../runs.ts';
import type { TableCell, TableColumn } from '../table-block.ts';
import { annexPlace } from '../targets.ts';
import { type CoverageCell, type CoverageRow, modesByStrength } from './matrix-cell.ts';

/** The columns between statement and tally where accounts are too many for a column each and none shares a copy. */
export interface ModeColumns {
  readonly columns: readonly TableColumn[];
  readonly cellsOf: (row: CoverageRow) => TableCell[];
}

/** One column for each way of reporting that occurs, and one for what contradicts: how many accounts report so. */
export function modeColumns(context: Context): ModeColumns {
  const { words, comparison } = context;
  const cells = comparison.coverage.bands.flatMap(({ statements }) => statements.flatMap((row) => row.cells));
  const kinds = [
    ...modesByStrength.map((mode) => ({
      head: mark(markOf(mode), words.terms.mode[mode]),
      counts: (cell: CoverageCell) => cell.mode === mode && !cell.contradicts,
    })),
    {
      head: mark('contradicts', words.terms.mark.contradicts),
      counts: (cell: CoverageCell) => cell.contradicts,
    },
  ].filter(({ counts }) => cells.some(counts));
  return {
    columns: kinds.map(({ head }) => ({ head: [head], width: { kind: 'mark' }, align: 'center' })),
    cellsOf: (row) =>
      kinds.map(({ counts, head }) => {
        const total = row.cells.filter(counts).length;
        const content =
          total === 0
            ? [mark('absent', words.terms.absent)]
            : [
                link(
                  annexPlace(row.statement.recordId),
                  [words.number(total)],
                  words.matrix.modeCell(head.says, total),
                ),
              ];
        return { content, ...(head.mark === 'contradicts' && total > 0 && { tone: 'contradicts' }) };
      }),
  };
}
