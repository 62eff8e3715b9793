import type { BarPattern, Inline } from './inline.ts';
import type { Caption } from './table-block.ts';

interface FigureFields {
  id: string;
  caption: Caption;
  /** The figure in words, for who cannot see it: what it shows and its main values. */
  alt: string;
  /** The same for each row, where it can be said so: a figure that goes on over pages says what stands on each. */
  altRows?: string[];
}

/** What names a row of a figure: a siglum, a name, or both. */
export interface FigureLabel {
  siglum?: string;
  text: string;
  /** Makes the label a link. */
  target?: string;
}

/** Bars of counted segments, one row each, on one common scale. */
export interface BarChartBlock extends FigureFields {
  kind: 'barChart';
  /** Every pattern in use with its meaning, in the order of the segments. */
  legend: { pattern: BarPattern; label: string }[];
  /** `count`: the longest row fills the width. `share`: every row does. */
  scale: 'count' | 'share';
  rows: { label: FigureLabel; segments: BarSegment[] }[];
  /** At the end of a section: id of a later one at whose end it stands where it would have a page for itself here. */
  mayFollow?: string;
}

/** One segment; a count of 0 is not drawn. */
export interface BarSegment {
  pattern: BarPattern;
  count: number;
  /** Printed in the segment instead of the count ("12 %"). */
  text?: string;
}

/** Numbers of rows against columns, in six steps of one hue, every number printed. */
export interface HeatMapBlock extends FigureFields {
  kind: 'heatMap';
  rows: FigureLabel[];
  columns: FigureLabel[];
  /** [row][column]; null is the hatched diagonal (no value). */
  values: (number | null)[][];
  /** Five rising thresholds between the six steps; default 5, 15, 25, 40, 55. */
  thresholds?: [number, number, number, number, number];
  /** From here up a heavy frame; default 40. */
  heavyFrom?: number;
}

/** When each account appeared: a disc, later ticks, a band for the event itself. */
export interface TimelineBlock extends FigureFields {
  kind: 'timeline';
  /** The event, drawn as a band; times are ISO 8601 with zone, printed in `zone`. */
  band?: { from: string; to: string; label: string };
  rows: {
    label: FigureLabel;
    /** ISO 8601 date, or date and time; null prints `unknown` in the row. */
    first: string | null;
    updates?: string[];
    /** Printed beside the disc ("19:02", "day only", "not dated"). */
    text: string;
  }[];
  /** Minutes east of UTC in which the axis is labelled; default 0. */
  zoneOffsetMinutes?: number;
}

/** Values of one quantity as several accounts give them, on one scale. */
export interface DotPlotBlock extends FigureFields {
  kind: 'dotPlot';
  unit: string;
  rows: {
    label: FigureLabel;
    points: {
      value: number;
      /** Upper end where a range is given. */
      upTo?: number;
      bound: 'exact' | 'about' | 'atLeast' | 'atMost';
      /** As printed ("more than two million"). */
      text: string;
    }[];
  }[];
}

/** A row of large numbers with a line of words under each; at most five. Not numbered, needs no caption. */
export interface TalliesBlock {
  kind: 'tallies';
  entries: { value: string; label: Inline[]; target?: string }[];
}

/** Figures with number and caption. */
export type FigureBlock = BarChartBlock | HeatMapBlock | TimelineBlock | DotPlotBlock;
