import type { Inline } from './inline.ts';

/** What stands above a table and under a figure. The number is given by layout, in order of appearance. */
export interface Caption {
  /** What to see, as a sentence. */
  says: Inline[];
  /** What it is computed from and how ("Basis: 103 attestations in five accounts"). */
  basis: Inline[];
}

/**
 * A table that may run over pages: its head is repeated, a row taller than a
 * page is split without loss, a band never stands alone at a page's foot.
 */
export interface TableBlock {
  kind: 'table';
  id: string;
  caption: Caption;
  columns: TableColumn[];
  /** One TBody each, in order. */
  groups: TableGroup[];
}

/** One column; every row has one cell for it, unless a cell spans. */
export interface TableColumn {
  head: Inline[];
  /** Second line of a two-line head, under a siglum (country, lineage). */
  sub?: Inline[];
  /** `siglum` sets the head large, bold and centred. Default `words`. */
  headStyle?: 'words' | 'siglum';
  width: ColumnWidth;
  /** Default `start`. */
  align?: 'start' | 'center' | 'end';
  /** Cells of this column are row headers (TH with Scope Row). One at most should be, and every table should have it. */
  rowHeader?: boolean;
  /** `serif` for statements and readings (default), `sans` for names and figures, `muted` for row numbers. */
  face?: 'serif' | 'sans' | 'muted';
}

/**
 * `share`: what is left over, divided by weight. `mark`: one mark or siglum
 * wide. `fit`: as wide as the widest cell, but never more than `atMost` of
 * the table (0–1, default 0.25).
 */
export type ColumnWidth =
  | { kind: 'share'; weight: number }
  | { kind: 'mark' }
  | { kind: 'fit'; atMost?: number };

/** Rows under one band; a table without bands has one group without a heading. */
export interface TableGroup {
  id?: string;
  heading?: Inline[];
  rows: TableRow[];
}

/** One row; `id` makes it a link target. */
export interface TableRow {
  id?: string;
  cells: TableCell[];
}

/** One cell. Give several paragraphs with `break` runs. */
export interface TableCell {
  content: Inline[];
  /** `contradicts` lays the vermilion tint, `tint` the grey one. */
  tone?: 'contradicts' | 'tint';
  /** Columns that it takes, default 1. */
  columnSpan?: number;
}
