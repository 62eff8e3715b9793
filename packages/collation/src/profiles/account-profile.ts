import type { AccountId, FigureId, LineageId, SourceId, StatementId } from '@parley/schema';
import type { AccountCoverage } from '../coverage/coverage.ts';
import type { AccountVoice } from '../voice/share-of-voice.ts';

/** What can be said of one account beside its record. */
export interface AccountProfile {
  account: AccountId;
  siglum: string;
  source: SourceId;
  /** Whether the text names its source; if not, the source's `evidence` says what it does show. */
  sourceNamed: boolean;
  coverage: AccountCoverage;
  voice: AccountVoice;
  /** False for an account in another language than English of which no report is recorded: its silence says nothing. */
  reportsRead: boolean;
  attestations: number;
  quotations: number;
  /** Statements that no other of the accounts carries, in the order of the matrix. */
  alone: StatementId[];
  /**
   * Statements that two or more of the others carry and it does not, nor gives their words to another speaker, those
   * that most independent lineages carry first; at most 50. None where its reports were not read.
   */
  leftOut: Omission[];
  figures: FigureId[];
  lineages: LineageId[];
}

/** A statement that an account leaves out, with how many others carry it. */
export interface Omission {
  statement: StatementId;
  /** How many of the other accounts carry it. */
  carriedBy: number;
  /** How many independent lineages of them carry it. */
  independent: number;
}
