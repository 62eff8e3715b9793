/** A table: the names of its columns and, for each row, its cells in their order. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

// What begins so is run as a formula by spreadsheets; an apostrophe before it makes it a text.
const formula = /^'*[=+\-@\t\r]/;
const byteOrderMark = '\ufeff';

/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with a byte order mark, CRLF, cells in quotation
 * marks where they need them, and an apostrophe before what would be run as a formula.
 */
export function writeCsv({ columns, rows }: Table): string {
  return byteOrderMark + [columns, ...rows].map(writeLine).join('');
}

function writeLine(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

function writeCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Reads a table as `writeCsv` or a spreadsheet writes it: with or without byte order mark, CRLF or LF, comma or
 * semicolon. Rows that are empty are left out; a row with fewer cells than columns gets empty ones.
 */
export function readCsv(text: string): Table {
  const source = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const separator = /^[^"\r\n,]*;/.test(source) ? ';' : ',';
  const lines = splitCells(source, separator).filter((cells) => cells.some((cell) => cell !== ''));
  const [columns = [], ...rows] = lines;
  return { columns, rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')) };
}

function splitCells(source: string, separator: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let place = 0;
  while (place < source.length) {
    const { cell, end } =
      source[place] === '"' ? quotedCell(source, place) : bareCell(source, place, separator);
    line.push(formula.test(cell) && cell.startsWith("'") ? cell.slice(1) : cell);
    place = end + 1;
    if (source[end] === separator) {
      // A separator at the very end is followed by one more cell, which is empty.
      if (place === source.length) line.push('');
      continue;
    }
    if (source[end] === '\r' && source[end + 1] === '\n') place += 1;
    lines.push(line);
    line = [];
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function quotedCell(source: string, start: number): { cell: string; end: number } {
  let end = source.indexOf('"', start + 1);
  while (end !== -1 && source[end + 1] === '"') end = source.indexOf('"', end + 2);
  const close = end === -1 ? source.length : end;
  return { cell: source.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function bareCell(source: string, start: number, separator: string): { cell: string; end: number } {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\r' && source[end] !== '\n')
    end += 1;
  return { cell: source.slice(start, end), end };
}
