/** The alternative of a figure that is said row by row: whole, and for each row alone, since a figure may break between them. */
export function sayRows(rows: readonly string[]): { alt: string; altRows: string[] } {
  return { alt: rows.join(' '), altRows: [...rows] };
}
