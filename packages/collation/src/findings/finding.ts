import type {
  AccountId,
  ActorId,
  AttestationId,
  DiscrepancyId,
  DiscrepancyKind,
  FigureId,
  LineageId,
  RecordId,
  SourceId,
  StatementId,
} from '@parley/schema';

/** The parts of a comparison that can prove a finding; a briefing has a page for each. */
export const comparisonParts = [
  'coverage',
  'discrepancies',
  'apparatus',
  'figures',
  'voice',
  'verbs',
  'alone',
  'independence',
  'profiles',
] as const;
/** One of {@link comparisonParts}. */
export type ComparisonPart = (typeof comparisonParts)[number];

interface Proof {
  /** The part that proves it. */
  part: ComparisonPart;
  /** The records that prove it, the one to look at first first. */
  records: RecordId[];
}

/** How much the accounts have in common. */
export interface AgreementFinding extends Proof {
  kind: 'agreement';
  statements: number;
  carriedByAll: number;
  carriedByOne: number;
  accounts: number;
}

/** A discrepancy that cannot be explained away. */
export interface ContradictionFinding extends Proof {
  kind: 'contradiction';
  discrepancy: DiscrepancyId;
  discrepancyKind: DiscrepancyKind;
  /** What each group of accounts has. */
  readings: { accounts: AccountId[]; gist: string }[];
}

/** Figures that cannot all be right, and that no contradiction among the findings is about. */
export interface FigureFinding extends Proof {
  kind: 'figure';
  counts: string;
  unit: string;
  /** One for each different value, as first printed. */
  values: { figure: FigureId; printed: string; accounts: AccountId[] }[];
}

/** A verb that one account alone uses of a speaker to keep its distance, where others report neutrally. */
export interface CueFinding extends Proof {
  kind: 'cue';
  speaker: ActorId;
  account: AccountId;
  lemma: string;
  printed: string;
  attestations: AttestationId[];
  /** Accounts that report the same speaker with neutral verbs and keep no distance. */
  neutralIn: AccountId[];
}

/** One side is given far more words than the other. */
export interface VoiceFinding extends Proof {
  kind: 'voice';
  /** The account with the greatest imbalance; null where it is so over all accounts. */
  account: AccountId | null;
  side: ActorId;
  words: number;
  otherSide: ActorId;
  otherWords: number;
}

/** Two accounts share running text. */
export interface SharedTextFinding extends Proof {
  kind: 'sharedText';
  of: AccountId;
  with: AccountId;
  /** 0 to 1, of the first account's five-word runs. */
  share: number;
}

/**
 * Accounts go back to one copy, as a whole or in passages, so that they weigh less than their number. `records` has all
 * the lineages that show it, `lineage` first, and then the accounts.
 */
export interface LineageFinding extends Proof {
  kind: 'lineage';
  lineage: LineageId;
  accounts: AccountId[];
  copy: SourceId | null;
  inferred: boolean;
}

/** The statement carried by most that some account leaves out. */
export interface OmissionFinding extends Proof {
  kind: 'omission';
  statement: StatementId;
  carriedBy: number;
  independent: number;
  leftOutBy: AccountId[];
}

/** Accounts whose text does not name the outlet. */
export interface UnknownSourceFinding extends Proof {
  kind: 'unknownSource';
  accounts: AccountId[];
}

/** A key finding: data that a report puts into words. */
export type Finding =
  | AgreementFinding
  | ContradictionFinding
  | FigureFinding
  | CueFinding
  | VoiceFinding
  | SharedTextFinding
  | LineageFinding
  | OmissionFinding
  | UnknownSourceFinding;

/** The kinds of finding. */
export const findingKinds = [
  'agreement',
  'contradiction',
  'figure',
  'cue',
  'voice',
  'sharedText',
  'lineage',
  'omission',
  'unknownSource',
] as const satisfies Finding['kind'][];
