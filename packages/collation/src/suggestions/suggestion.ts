import type {
  AccountId,
  DiscrepancyId,
  DiscrepancyKind,
  DiscrepancyStatus,
  EvidenceId,
  StatementId,
} from '@parley/schema';
import type { RankedReading } from '../discrepancies/ranked-discrepancy.ts';
import type { Saying } from './saying.ts';

/** The rules that find discrepancies; each is told in the file of its name in `rules/`. */
export const suggestionRules = [
  'figuresDiffer',
  'timesDiffer',
  'placesDiffer',
  'detailLeftOut',
  'detailAlone',
  'tellsOther',
  'speakersDiffer',
  'likeStatements',
  'chainsDiffer',
  'settingsDiffer',
  'counterStatement',
  'modalityDiffers',
  'negationDiffers',
  'modesDiffer',
  'extentsDiffer',
  'marksDiffer',
  'seamsDiffer',
  'wordingsDiffer',
  'verbsDiffer',
  'distanceMarks',
  'setBeside',
  'labelsDiffer',
  'spellingsDiffer',
  'participantsDiffer',
  'outsideVoices',
  'headlinesDiffer',
  'statementLeftOut',
  'topicLeftOut',
  'voiceAlone',
  'toldAlone',
  'datesInDoubt',
  'creditsDiffer',
  'marksDamaged',
  'wordsGarbled',
] as const;
/** One of {@link suggestionRules}. */
export type SuggestionRule = (typeof suggestionRules)[number];

/** A difference as a rule finds it, before it is matched with what a person recorded. */
export interface Draft {
  rule: SuggestionRule;
  /** Tells the findings of one rule apart: a slug, the words of `about`; stable while the records are. */
  key: string;
  /** What is in question: what is counted or named; absent, the gist of the first statement says it. */
  title?: string;
  kind: DiscrepancyKind;
  status: DiscrepancyStatus;
  statements: StatementId[];
  readings: DraftReading[];
  /** One English sentence. */
  explanation: string;
}

/** What some of the accounts have. */
export interface DraftReading {
  accounts: AccountId[];
  /** What they have in English, with words of theirs in quotation marks; with `says` by `say`. */
  gist: string;
  says: Saying[];
  evidence: EvidenceId[];
}

/** A discrepancy that a rule found and no person has recorded or rejected. */
export interface SuggestedDiscrepancy {
  /** `rule:` with the rule and the key; unique in a comparison, the same from run to run. */
  id: string;
  rule: SuggestionRule;
  /** 0 to 1: the rule's precision as estimated from the reviewed dossiers; see `confidence.ts`. */
  confidence: number;
  /** What is in question, in the words of the dossier: what is counted or named, or the gist of a statement. */
  title: string;
  kind: DiscrepancyKind;
  status: DiscrepancyStatus;
  /** From 1 over recorded and suggested discrepancies together, the most serious first. */
  order: number;
  /** Those that one of the accounts carries. */
  statements: StatementId[];
  /** Accounts that stand in a reading, in the order of the comparison. */
  accounts: AccountId[];
  /** How many accounts carry one of the statements; where there is none, how many stand in a reading. */
  carriedBy: number;
  readings: RankedReading[];
  /** One generated English sentence. */
  explanation: string;
}

/** A recorded discrepancy that rules find as well. */
export interface ConfirmedFinding {
  discrepancy: DiscrepancyId;
  rules: SuggestionRule[];
}
