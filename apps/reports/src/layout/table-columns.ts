import type { TableBlock, TableCell, TableColumn } from '../compose/table-block.ts';
import type { Atom } from './atoms.ts';
import { breakLines, widestUnit } from './break-lines.ts';
import type { Place } from './place.ts';
import { cutWords } from './set-paragraph.ts';
import { type TextStyle, textStyles } from './styles.ts';

/** Space between the edge of a cell and its words, left and right. */
export const cellPaddingPt = 4;

/** A cell with its words cut, before any line is broken. */
export interface CutCell {
  cell: TableCell;
  atoms: readonly Atom[];
  /** Index of its first column. */
  column: number;
  span: number;
}

/** Where a column lies. */
export interface ColumnPlace {
  column: TableColumn;
  xPt: number;
  widthPt: number;
  style: TextStyle;
}

/** Style of the cells of a column. */
export function cellStyle(column: TableColumn): TextStyle {
  const base = { serif: textStyles.table, sans: textStyles.tableSans, muted: textStyles.tableMuted }[
    column.face ?? 'serif'
  ];
  return { ...base, align: column.align ?? (column.width.kind === 'mark' ? 'center' : 'start') };
}

/** Style of the head of a column. */
export function headStyle(column: TableColumn): TextStyle {
  const base = column.headStyle === 'siglum' ? textStyles.tableSiglum : textStyles.tableHead;
  return { ...base, align: column.align ?? (column.width.kind === 'mark' ? 'center' : 'start') };
}

/** Cuts the words of every cell once; widths and lines both come from them. */
export function cutRows(block: TableBlock, styles: readonly TextStyle[], place: Place): CutCell[][][] {
  return block.groups.map((group) =>
    group.rows.map((row) => {
      let column = 0;
      return fillRow(row.cells, block.columns.length).map((cell) => {
        const style = styles[column] ?? textStyles.table;
        const span = Math.max(1, Math.min(cell.columnSpan ?? 1, block.columns.length - column));
        const cut = { cell, atoms: cutWords(cell.content, style, place.setting), column, span };
        column += span;
        return cut;
      });
    }),
  );
}

/** As many cells as columns, so that the grid is regular: missing ones are empty, what is too many joins the last. */
function fillRow(cells: readonly TableCell[], columns: number): TableCell[] {
  const filled: TableCell[] = [];
  let taken = 0;
  for (const cell of cells) {
    const last = filled.at(-1);
    if (taken < columns || last === undefined) filled.push(cell);
    else
      filled[filled.length - 1] = { ...last, content: [...last.content, { kind: 'break' }, ...cell.content] };
    taken += cell.columnSpan ?? 1;
  }
  for (; taken < columns; taken += 1) filled.push({ content: [] });
  return filled;
}

const markPt = { widest: 23, narrowest: 13 };
/** Of the width that all columns of marks together may take. */
const mostForMarks = 0.48;
const shareLeastPt = 46;
const shortHeadPt = 60;

/** Widths of all columns: marks and fitted columns first, the rest by weight. */
export function placeColumns(block: TableBlock, rows: readonly CutCell[][][], place: Place): ColumnPlace[] {
  const { columns } = block;
  const totalPt = place.widthPt;
  const marks = columns.filter((column) => column.width.kind === 'mark').length;
  const markWidth = Math.max(
    markPt.narrowest,
    Math.min(markPt.widest, (totalPt * mostForMarks) / Math.max(1, marks)),
  );
  const widths = columns.map((column, index) => {
    if (column.width.kind === 'mark') return markWidth;
    if (column.width.kind === 'share') return 0;
    return fitWidth(column, index, rows, (column.width.atMost ?? 0.25) * totalPt, place);
  });
  const weights = columns.map((column) => (column.width.kind === 'share' ? column.width.weight : 0));
  const allWeights = weights.reduce((sum, weight) => sum + weight, 0);
  const fixed = widths.reduce((sum, width) => sum + width, 0);
  const wanted = weights.filter((weight) => weight > 0).length * shareLeastPt;
  // Too many fixed columns shrink alike, so that the table never leaves the page.
  const squeeze =
    allWeights > 0 && fixed + wanted > totalPt
      ? Math.max(0.1, (totalPt - wanted) / fixed)
      : allWeights === 0
        ? totalPt / fixed
        : 1;
  if (squeeze === 1) giveSurplus(block, widths, totalPt - fixed, rows, place);
  const restPt = totalPt - widths.reduce((sum, width) => sum + width, 0) * squeeze;
  let xPt = 0;
  return columns.map((column, index) => {
    const weight = weights[index] ?? 0;
    const widthPt = weight > 0 ? (restPt * weight) / allWeights : (widths[index] ?? 0) * squeeze;
    const result = { column, xPt, widthPt, style: cellStyle(column) };
    xPt += widthPt;
    return result;
  });
}

/**
 * What the one column that takes the rest does not need goes to columns that were held to a part of the table, so that
 * no name is broken beside white paper.
 */
function giveSurplus(
  { columns }: TableBlock,
  widths: number[],
  restPt: number,
  rows: readonly CutCell[][][],
  place: Place,
): void {
  const taking = columns.flatMap(({ width }, index) => (width.kind === 'share' ? [index] : []));
  const [rest] = taking;
  if (rest === undefined || taking.length > 1) return;
  const held = columns.flatMap(({ width }, index) =>
    width.kind === 'fit' && (widths[index] ?? 0) >= (width.atMost ?? 0.25) * place.widthPt - 0.1
      ? [index]
      : [],
  );
  if (held.length === 0) return;
  let surplusPt = restPt - widestCell(rows, rest, restPt);
  for (const index of held) {
    const widthPt = widths[index] ?? 0;
    const morePt = Math.min(surplusPt, widestCell(rows, index, widthPt + surplusPt) - widthPt);
    if (morePt <= 0) continue;
    widths[index] = widthPt + morePt;
    surplusPt -= morePt;
  }
}

/** Width that the cells of a column want for lines without a break; `atMostPt` where one wants more. */
function widestCell(rows: readonly CutCell[][][], column: number, atMostPt: number): number {
  let widest = shareLeastPt;
  for (const group of rows) {
    for (const cells of group) {
      const cell = cells.find((candidate) => candidate.column === column && candidate.span === 1);
      let linePt = 0;
      for (const atom of cell?.atoms ?? []) {
        linePt += atom.widthPt;
        widest = Math.max(widest, linePt + 2 * cellPaddingPt + 0.1);
        if (widest >= atMostPt) return atMostPt;
        if (atom.mustBreak === true) linePt = 0;
      }
    }
  }
  return widest;
}

function fitWidth(
  column: TableColumn,
  index: number,
  rows: readonly CutCell[][][],
  atMostPt: number,
  place: Place,
): number {
  const { setting } = place;
  const head = cutWords(column.head, headStyle(column), setting);
  const sub = column.sub === undefined ? [] : cutWords(column.sub, textStyles.tableSub, setting);
  let widest = Math.max(widestUnit(head), widestUnit(sub), headRoom(columnHeadLine(head, place)));
  for (const group of rows) {
    for (const cells of group) {
      const cell = cells.find((candidate) => candidate.column === index && candidate.span === 1);
      if (cell === undefined || widest + 2 * cellPaddingPt >= atMostPt) continue;
      for (const line of breakLines(cell.atoms, Number.POSITIVE_INFINITY, setting))
        widest = Math.max(widest, line.widthPt);
    }
  }
  return Math.min(widest + 2 * cellPaddingPt + 0.1, atMostPt);
}

/** A short head stands on one line; a longer one may take two. */
function headRoom(linePt: number): number {
  return linePt <= shortHeadPt ? linePt : linePt / 2;
}

function columnHeadLine(head: readonly Atom[], place: Place): number {
  return breakLines(head, Number.POSITIVE_INFINITY, place.setting)[0]?.widthPt ?? 0;
}
