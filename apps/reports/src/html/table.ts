import type { TableBlock, TableCell, TableColumn, TableRow } from '../compose/table-block.ts';
import { plainWords } from '../layout/flatten-inline.ts';
import { renderCaption } from './caption.ts';
import { directionOfRuns } from './direction.ts';
import { escapeXml } from './escape.ts';
import { renderInline } from './inline.ts';
import { anchorOf, type Page } from './page.ts';

/** A table with its heads; on a narrow screen each row becomes a card, and every cell says whose it is. */
export function renderTable(block: TableBlock, page: Page): string {
  const heads = block.columns.map((column) => plainWords(column.head).trim());
  const head = block.columns.map((column, index) => renderHead(column, heads[index] ?? '', page)).join('');
  const bodies = block.groups.map((group) => {
    const band =
      group.heading === undefined
        ? ''
        : `<tr class="band"${page.id(group.id)}><th scope="rowgroup" colspan="${block.columns.length}"${directionOfRuns(group.heading, page.language)}>${renderInline(group.heading, page)}</th></tr>`;
    const rows = group.rows.map((row) => renderRow(row, block.columns, heads, page));
    const id = group.heading === undefined ? page.id(group.id) : '';
    return `<tbody${id}>${band}${rows.join('\n')}</tbody>`;
  });
  const caption = `${anchorOf(block.id)}-caption`;
  return `<div class="scroll" tabindex="0" role="group" aria-labelledby="${caption}"><table${page.id(block.id)}><caption id="${caption}">${renderCaption(block, page)}</caption><thead><tr>${head}</tr></thead>\n${bodies.join('\n')}</table></div>`;
}

function renderHead(column: TableColumn, words: string, page: Page): string {
  const sub = column.sub === undefined ? '' : `<span class="sub">${renderInline(column.sub, page)}</span>`;
  const form = classOf(column);
  // A head without words would be read as an empty one.
  if (words === '') return `<td${form}></td>`;
  return `<th scope="col"${form}>${renderInline(column.head, page)}${sub}</th>`;
}

function renderRow(
  row: TableRow,
  columns: readonly TableColumn[],
  heads: readonly string[],
  page: Page,
): string {
  let at = 0;
  const cells = row.cells.map((cell) => {
    const index = Math.min(at, columns.length - 1);
    at += cell.columnSpan ?? 1;
    return renderCell(cell, columns[index], heads[index] ?? '', page);
  });
  for (; at < columns.length; at += 1) cells.push('<td></td>');
  return `<tr${page.id(row.id)}>${cells.join('')}</tr>`;
}

function renderCell(cell: TableCell, column: TableColumn | undefined, head: string, page: Page): string {
  const span = cell.columnSpan === undefined ? '' : ` colspan="${cell.columnSpan}"`;
  const named = head === '' ? '' : ` data-head="${escapeXml(head)}"`;
  const attributes = `${classOf(column, cell.tone)}${span}${named}${directionOfRuns(cell.content, page.language)}`;
  const words = renderInline(cell.content, page);
  return column?.rowHeader === true && words !== ''
    ? `<th scope="row"${attributes}>${words}</th>`
    : `<td${attributes}>${words}</td>`;
}

function classOf(column: TableColumn | undefined, tone?: TableCell['tone']): string {
  const names = [
    ...(column?.width.kind === 'mark' ? ['sign'] : []),
    ...(column?.align === 'end' || column?.align === 'center' ? [column.align] : []),
    ...(column?.face === 'sans' || column?.face === 'muted' ? [column.face] : []),
    ...(tone === undefined ? [] : [tone]),
  ];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}
