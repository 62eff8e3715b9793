import type { PageItem } from './page-items.ts';
import { joinPieces, moveItem } from './pieces.ts';
import type { Place } from './place.ts';
import { setParagraph } from './set-paragraph.ts';
import { palette, textStyles } from './styles.ts';
import { cellPaddingPt, type ColumnPlace, headStyle } from './table-columns.ts';

const paddingPt = { top: 5, bottom: 4 };

/** The row of column heads between two rules, heads standing on one line at its foot. */
export function setTableHead(
  columns: readonly ColumnPlace[],
  table: number,
  headerIds: readonly string[],
  place: Place,
): { heightPt: number; items: PageItem[] } {
  const { setting, widthPt } = place;
  const { structure } = setting;
  const head = structure.add(table, 'THead');
  const row = structure.add(head, 'TR');
  const cells = columns.map(({ column, xPt, widthPt: columnPt }, index) => {
    const tag = structure.add(row, 'TH', { scope: 'Column', id: headerIds[index] ?? '' });
    const insidePt = Math.max(4, columnPt - (column.width.kind === 'mark' ? 2 : 2 * cellPaddingPt));
    const style = headStyle(column);
    const words = setParagraph(column.head, { style, widthPt: insidePt, tag }, setting);
    const subStyle = { ...textStyles.tableSub, align: style.align ?? 'start' };
    const sub =
      column.sub === undefined
        ? []
        : setParagraph(column.sub, { style: subStyle, widthPt: insidePt, tag }, setting);
    const joined = joinPieces([...words, ...sub]);
    // A siglum that is a link needs no rule between those of the head.
    if (column.headStyle === 'siglum') joined.items = joined.items.filter((item) => item.kind !== 'rect');
    if (!joined.items.some((item) => 'tag' in item && item.tag === tag))
      joined.items.push({ kind: 'empty', tag });
    return { ...joined, xPt: xPt + (columnPt - insidePt) / 2 };
  });
  const tallest = Math.max(0, ...cells.map((cell) => cell.heightPt));
  const heightPt = tallest + paddingPt.top + paddingPt.bottom;
  const rule = (yPt: number, thickPt: number): PageItem => ({
    kind: 'rect',
    tag: 'layout',
    xPt: 0,
    yPt,
    widthPt,
    heightPt: thickPt,
    fill: palette.ink,
  });
  const items = [rule(0, 1.2), rule(heightPt - 0.7, 0.7)];
  for (const cell of cells) {
    const dyPt = paddingPt.top + tallest - cell.heightPt;
    items.push(...cell.items.map((item) => moveItem(item, cell.xPt, dyPt)));
  }
  return { heightPt, items };
}

/** The same drawing as furniture: read once, in the real head. */
export function asFurniture(items: readonly PageItem[]): PageItem[] {
  return items.flatMap((item): PageItem[] => {
    if (item.kind === 'text' || item.kind === 'rect' || item.kind === 'path')
      return [{ ...item, tag: 'pagination' }];
    return [];
  });
}
