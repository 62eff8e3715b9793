import type { TableCell } from '../compose/table-block.ts';
import { breakLines } from './break-lines.ts';
import { baselineOf } from './emit-lines.ts';
import type { PageItem } from './page-items.ts';
import { moveItem, penalty, type Piece } from './pieces.ts';
import type { Place } from './place.ts';
import { destinations, setLines } from './set-paragraph.ts';
import { palette, textStyles } from './styles.ts';
import { cellPaddingPt, type ColumnPlace, type CutCell } from './table-columns.ts';

const rowPaddingPt = 4.2;
/** Rows up to this many lines are never split. */
const wholeLines = 12;

/** The nodes and ids around one row. */
export interface RowPlace {
  body: number;
  /** Ids of the column heads, by column. */
  headerIds: readonly string[];
  bandId: string | undefined;
  rowId: string;
  ids: readonly (string | undefined)[];
}

/** One row: one piece, or one for each line where it is long. All cells share one grid of lines. */
export function setRow(
  cells: readonly CutCell[],
  columns: readonly ColumnPlace[],
  at: RowPlace,
  place: Place,
): Piece[] {
  const { setting, widthPt } = place;
  const row = setting.structure.add(at.body, 'TR');
  const headerColumn = columns.findIndex(({ column }) => column.rowHeader === true);
  const set = cells.map((cut) => {
    const [first, last] = [columns[cut.column], columns[cut.column + cut.span - 1]];
    const leftPt = first?.xPt ?? 0;
    const rightPt = (last?.xPt ?? 0) + (last?.widthPt ?? 0);
    const isHeader = cut.column === headerColumn;
    const rowId = headerColumn < 0 || isHeader ? undefined : at.rowId;
    const headers = [at.headerIds[cut.column], rowId, at.bandId].filter((id) => id !== undefined);
    const span = cut.span > 1 ? { columnSpan: cut.span } : {};
    const tag = setting.structure.add(
      row,
      isHeader ? 'TH' : 'TD',
      isHeader ? { scope: 'Row', id: at.rowId, ...span } : { headers, ...span },
    );
    const paddingPt = first?.column.width.kind === 'mark' ? 1 : cellPaddingPt;
    const insidePt = Math.max(4, rightPt - leftPt - 2 * paddingPt);
    const lines = setLines(
      breakLines(cut.atoms, insidePt, setting),
      {
        style: first?.style ?? textStyles.table,
        widthPt: insidePt,
        tag,
        baselinePt: baselineOf(textStyles.table),
      },
      setting,
    );
    if (cut.atoms.length === 0) lines[0]?.items.push({ kind: 'empty', tag });
    return { cell: cut.cell, lines, leftPt, textPt: leftPt + paddingPt, widthPt: rightPt - leftPt };
  });
  const count = Math.max(1, ...set.map((cell) => cell.lines.length));
  const leadingPt = textStyles.table.leadingPt;
  const anchor = destinations(at.ids, setting);
  const rule = (yPt: number): PageItem => ({
    kind: 'rect',
    tag: 'layout',
    xPt: 0,
    yPt,
    widthPt,
    heightPt: 0.5,
    fill: palette.rule,
  });
  if (count <= wholeLines) {
    const heightPt = count * leadingPt + 2 * rowPaddingPt;
    const tints = set.flatMap((cell) => tintOf(cell, 0, heightPt));
    const words = set.flatMap((cell) => placeLines(cell.lines, cell.textPt, rowPaddingPt));
    return [
      {
        heightPt,
        gapPt: 0,
        breakPenalty: penalty.row,
        items: [...anchor, ...tints, rule(heightPt - 0.5), ...words],
      },
    ];
  }
  return Array.from({ length: count }, (_, index) => {
    const topPt = index === 0 ? rowPaddingPt : 0;
    const last = index === count - 1;
    const heightPt = leadingPt + topPt + (last ? rowPaddingPt : 0);
    const words = set.flatMap((cell) =>
      (cell.lines[index]?.items ?? []).map((item) => moveItem(item, cell.textPt, topPt)),
    );
    // A hair more, so that no seam shows between the slices.
    const tints = set.flatMap((cell) => tintOf(cell, 0, heightPt + (last ? 0 : 0.4)));
    const nearEdge = index < 2 || index > count - 4;
    return {
      heightPt,
      gapPt: 0,
      breakPenalty: last ? penalty.row : nearEdge ? penalty.lonelyLine : penalty.keep,
      items: [...(index === 0 ? anchor : []), ...tints, ...(last ? [rule(heightPt - 0.5)] : []), ...words],
    };
  });
}

/** Items of lines that nobody else has, moved to their places in a row. */
function placeLines(lines: readonly Piece[], leftPt: number, topPt: number): PageItem[] {
  const items: PageItem[] = [];
  let yPt = 0;
  for (const line of lines) {
    for (const item of line.items) {
      if (item.kind !== 'empty') {
        item.xPt += leftPt;
        item.yPt = item.yPt + yPt + topPt;
      }
      items.push(item);
    }
    yPt += line.heightPt;
  }
  return items;
}

function tintOf(
  cell: { cell: TableCell; leftPt: number; widthPt: number },
  yPt: number,
  heightPt: number,
): PageItem[] {
  const { tone } = cell.cell;
  if (tone === undefined) return [];
  const fill = tone === 'contradicts' ? palette.vermilionTint : palette.tint;
  return [{ kind: 'rect', tag: 'layout', xPt: cell.leftPt, yPt, widthPt: cell.widthPt, heightPt, fill }];
}
