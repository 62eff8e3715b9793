/** Index into `LaidOut.structure`, or what kind of artifact it is. */
export type Tag = number | ArtifactKind;

/** Decoration, or furniture that repeats from page to page. */
export type ArtifactKind = 'layout' | 'pagination';

/**
 * One thing on a page, ready to be drawn: points from the upper left corner,
 * y growing downwards, colours as #RRGGBB.
 */
export type PageItem = TextItem | RectItem | PathItem | LinkItem | DestinationItem | EmptyItem | SpokenItem;

/** A run of one font on one line. */
export interface TextItem {
  kind: 'text';
  tag: Tag;
  xPt: number;
  /** Baseline. */
  yPt: number;
  text: string;
  font: string;
  sizePt: number;
  color: string;
  trackingPt: number;
  smallCaps: boolean;
  widthPt: number;
  /** The words run from right to left; `text` has them as they are read. */
  rightToLeft?: true;
}

/** A rectangle, filled or framed or both. Rules are rectangles too. */
export interface RectItem {
  kind: 'rect';
  tag: Tag;
  xPt: number;
  yPt: number;
  widthPt: number;
  heightPt: number;
  fill?: string;
  stroke?: string;
  strokePt?: number;
  dashPt?: number;
  radiusPt?: number;
}

/** SVG path data of M, L, C and Z with absolute coordinates only, its origin at x, y. */
export interface PathItem {
  kind: 'path';
  tag: Tag;
  xPt: number;
  yPt: number;
  path: string;
  fill?: string;
  stroke?: string;
  strokePt?: number;
}

/** The active area of a link; its tag is always a Link node of its own. */
export interface LinkItem {
  kind: 'link';
  tag: number;
  xPt: number;
  yPt: number;
  widthPt: number;
  heightPt: number;
  /** Name of a destination in this document, or an address. */
  to: { destination: string } | { url: string };
  contents: string;
  /** Within layout alone: the number of the page is still to be added to the contents. */
  tellsPage?: boolean | undefined;
}

/** A place that links and bookmarks lead to. */
export interface DestinationItem {
  kind: 'destination';
  name: string;
  xPt: number;
  yPt: number;
}

/** A structure node that has nothing to print, an empty cell. */
export interface EmptyItem {
  kind: 'empty';
  tag: number;
}

/** Words that stand for the drawing before it when text is extracted; drawn invisibly. */
export interface SpokenItem {
  kind: 'spoken';
  tag: Tag;
  xPt: number;
  yPt: number;
  widthPt: number;
  sizePt: number;
  font: string;
  says: string;
}

/** One page. */
export interface Page {
  widthPt: number;
  heightPt: number;
  items: PageItem[];
}

/** Standard structure types in use; Ins and Del are mapped to Span. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Span'
  | 'Ins'
  | 'Del'
  | 'Link'
  | 'TOC'
  | 'TOCI'
  | 'Reference';

/** One node of the logical structure; parents come before their children. */
export interface StructureNode {
  type: StructureType;
  /** Index of the parent; -1 for the document. */
  parent: number;
  title?: string;
  language?: string;
  alt?: string;
  actualText?: string;
  /** Table cells: own id, ids of the headers, scope, columns taken. */
  id?: string;
  headers?: string[];
  scope?: 'Column' | 'Row';
  columnSpan?: number;
  numbering?: 'Decimal' | 'Disc' | 'None';
  /** Figures: x, y, width, height on the page. */
  boxPt?: [number, number, number, number];
}

/** One entry of the bookmarks; `level` 1 is a section. */
export interface Bookmark {
  title: string;
  level: number;
  destination: string;
}

/** Something that was not printed as it was given. */
export interface Diagnostic {
  code:
    | 'character-without-glyph'
    | 'character-not-printed'
    | 'unknown-target'
    | 'unsafe-address'
    | 'duplicate-id'
    | 'overflow'
    | 'page-numbers-unsettled';
  message: string;
}
