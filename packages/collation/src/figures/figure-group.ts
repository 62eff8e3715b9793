import type { RuleReading } from '../words/rule-reading.ts';
import type { AccountId, ActorId, AttestationId, Bound, EdtfDate, FigureId } from '@parley/schema';

/** Whether figures can all be true: `alone` where one account only counts it and does not disagree with itself. */
export const agreements = ['disagree', 'compatible', 'agree', 'alone'] as const;
/** One of {@link agreements}. */
export type Agreement = (typeof agreements)[number];

/** Why two figures go together or not, best reason first. */
export const figureReasons = ['sameValue', 'bounds', 'rounding', 'asOf', 'disjoint'] as const;
/** One of {@link figureReasons}. */
export type FigureReason = (typeof figureReasons)[number];

/** All figures that count the same thing in units of one dimension. */
export interface FigureGroup {
  /** What is counted. */
  counts: string;
  /** Of the first figure. */
  unit: string;
  /** The worst of its pairs. */
  agreement: Agreement;
  /** By account in the order of the comparison, then in the order of the text. */
  figures: ComparedFigure[];
  /** Pairs that have not the same value, the worst first; also within one account. */
  pairs: FigurePair[];
}

/** One account's figure. */
export interface ComparedFigure {
  figure: FigureId;
  account: AccountId;
  printed: string;
  value: number;
  /** Only with the bound `between`. */
  upper: number | null;
  bound: Bound;
  /** As recorded; other units of the group's dimension are converted to compare. */
  unit: string;
  /** Whether the rule that reads numbers, bounds and number words comes to what the dossier records. */
  reading: RuleReading;
  asOf: EdtfDate | null;
  /** The report in which it stands, and who speaks there; null in the narrator's voice. */
  attestation: AttestationId | null;
  speaker: ActorId | null;
}

/** Two figures against each other. */
export interface FigurePair {
  first: FigureId;
  second: FigureId;
  agreement: Exclude<Agreement, 'alone'>;
  reason: FigureReason;
}
