import type { FigureBlock, TalliesBlock } from './figure-blocks.ts';
import type { BadgeRun, BarOrMark, Inline } from './inline.ts';
import type { TableBlock } from './table-block.ts';

/** A whole report: words and data in order, no points. Layout turns it into pages. */
export interface ReportDocument {
  title: string;
  subtitle: string;
  /** Small tracked line over the title. */
  kicker: string;
  /** BCP 47 of everything that no language run says otherwise of. */
  language: string;
  /** Who answers for the document, in the metadata. */
  author: string;
  keywords?: string[];
  /** Left side of the head of every page but the cover. */
  runningHead: string;
  /** Hex digest of the input; makes the file id, so that equal input gives equal bytes. */
  contentDigest: string;
  /** ISO 8601 with zone; never "now" taken from the clock. */
  creationDate: string;
  attachments: Attachment[];
  /** The words that layout prints by itself. */
  words: LayoutWords;
  /** Stands under title and subtitle on page one. */
  cover: Block[];
  sections: Section[];
}

/** A file carried inside the PDF. */
export interface Attachment {
  /** File name, ASCII, unique. */
  name: string;
  description: string;
  mediaType: string;
  bytes: Uint8Array;
  /** What it is to the document: `data` it was drawn from, `source`, or a `supplement`. */
  relationship: 'data' | 'source' | 'supplement';
  /** ISO 8601 with zone. */
  createdAt: string;
}

/** Words of layout's own, in the language of the document. */
export interface LayoutWords {
  /** A number of a figure: "12,500". */
  number: (value: number) => string;
  /** A day on the axis of a figure, of a month from 1: "10 Mar". */
  shortDay: (day: number, month: number) => string;
  /** "Table", before the number. */
  table: string;
  /** "Figure", before the number. */
  figure: string;
  /** "continued", after the caption of a table on its later pages. */
  continued: string;
  /** "Go to", before the target's title in the description of a link. */
  goTo: string;
  /** "page", where a link leads to a page. */
  page: string;
  /** "added", said before words of an Ins. */
  added: string;
  /** "left out", said before words of a Del. */
  leftOut: string;
}

/** A part with its own H1, entered in contents and bookmarks. */
export interface Section {
  id: string;
  title: string;
  /** Default `auto`: a new page if little of the page is left. */
  starts?: 'newPage' | 'auto';
  /** Default portrait; landscape for matrices of nine accounts and more. */
  orientation?: 'portrait' | 'landscape';
  blocks: Block[];
}

/** Everything that can stand in a section. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | HangingListBlock
  | QuoteBoxBlock
  | FactBoxBlock
  | LegendBlock
  | TableBlock
  | FigureBlock
  | TalliesBlock
  | ProfileBlock
  | EntryBlock
  | ContentsBlock
  | ColumnsBlock
  | RestBlock
  | KeepBlock
  | PageBreakBlock;

/** H2 or H3; H1 is the section's title. Entered in bookmarks. */
export interface HeadingBlock {
  kind: 'heading';
  level: 2 | 3;
  id: string;
  text: Inline[];
  /** Left out of contents and bookmarks. */
  unlisted?: boolean;
}

/** `lead` opens a section, larger; `note` is caption size. */
export interface ParagraphBlock {
  kind: 'paragraph';
  style: 'body' | 'lead' | 'note';
  id?: string;
  text: Inline[];
}

/** `findings` has large vermilion numerals; a numeral links to the item's `target`. */
export interface ListBlock {
  kind: 'list';
  style: 'bulleted' | 'numbered' | 'findings';
  items: ListItem[];
}

/** One item; end a finding's text with a link around a `pageOf` run to show its proof page. */
export interface ListItem {
  id?: string;
  text: Inline[];
  target?: string;
  /** On the cover: goes to the rest (`RestBlock`) where the first page has no room; the last of several goes first. */
  mayMove?: boolean;
}

/** Pairs with the label in a column of its own: readings by siglum, terms. */
export interface HangingListBlock {
  kind: 'hangingList';
  /** `siglum`: a narrow label; `term`: a quarter of the width. */
  labelWidth: 'siglum' | 'term';
  entries: { id?: string; label: Inline[]; text: Inline[] }[];
}

/** The base reading of an apparatus, boxed. */
export interface QuoteBoxBlock {
  kind: 'quoteBox';
  id?: string;
  /** Tracked line over the words ("Base reading · account C"). */
  label: string;
  text: Inline[];
  /** Under the words, caption size: speaker, anchor. */
  note?: Inline[];
}

/** Term over value, on tint with a navy rule. */
export interface FactBoxBlock {
  kind: 'factBox';
  title: string;
  facts: Fact[];
}

/** One pair of a fact box or profile. */
export interface Fact {
  term: string;
  value: Inline[];
  /** In a profile: across all columns, under the others. */
  wide?: boolean;
  /** On the cover: as with an item of a list. */
  mayMove?: boolean;
}

/** Marks and patterns with their meaning, in a line. */
export interface LegendBlock {
  kind: 'legend';
  entries: { sign: BarOrMark; label: string }[];
}

/** One source or actor: siglum and name over pairs in columns, kept together. */
export interface ProfileBlock {
  kind: 'profile';
  id: string;
  siglum?: string;
  title: string;
  subtitle?: Inline[];
  facts: Fact[];
  /** Under the pairs. */
  notes?: Inline[];
}

/** One discrepancy, quotation or statement: title with badges over blocks, kept together while it fits a page. */
export interface EntryBlock {
  kind: 'entry';
  id: string;
  /** Before the title ("14"). */
  number?: string;
  title: Inline[];
  badges?: BadgeRun[];
  /** Caption-size line under the title: kind, accounts concerned. */
  meta?: Inline[];
  blocks: Block[];
  /** Enters the bookmarks under the last heading. */
  listed?: boolean;
}

/**
 * Titles with leaders and page numbers, all links: of sections (and H2 with
 * depth 2), or of tables and figures. The cover and the section of the
 * contents themselves are left out.
 */
export interface ContentsBlock {
  kind: 'contents';
  /** Default `headings`. */
  of?: 'headings' | 'tablesAndFigures';
  depth: 1 | 2;
}

/** Two columns side by side: `main` 310 pt beside `side` 151 pt of A4. Must fit one page. */
export interface ColumnsBlock {
  kind: 'columns';
  main: Block[];
  side: Block[];
}

/** What the cover has no room for: layout measures that, and leaves heading and pointer out where all fits. */
export interface RestBlock {
  kind: 'rest';
  id: string;
  heading: Inline[];
  /** Stands for the heading where facts alone are left over. */
  factsHeading: Inline[];
  /** Ends the list on the cover: where the rest of it stands. */
  pointer: Inline[];
}

/** Blocks that stay on one page while they fit one. */
export interface KeepBlock {
  kind: 'keep';
  blocks: Block[];
}

/** What follows starts a page. */
export interface PageBreakBlock {
  kind: 'pageBreak';
}
