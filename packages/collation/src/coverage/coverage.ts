import type { AccountId, AttestationId, Mode, StatementId, TopicId } from '@parley/schema';

/** Who reports what: every statement that at least one of the accounts carries, against every account. */
export interface Coverage {
  /** In the order of the talks' topics; topics that the talks do not list come last, by id. No band is empty. */
  bands: TopicBand[];
  /** One for each account, in the order of the comparison. */
  totals: AccountCoverage[];
}

/** The statements whose first topic is this one, the most carried first. */
export interface TopicBand {
  topic: TopicId;
  statements: StatementCoverage[];
}

/** One row of the matrix. */
export interface StatementCoverage {
  statement: StatementId;
  /** Running number over all bands, from 1. */
  number: number;
  /** One for each account that carries it, in the order of the comparison; from all others it is absent. */
  cells: CoverageCell[];
  /** How many accounts carry it. */
  carriedBy: number;
  /** How many independent lineages carry it: accounts that have it from the same copy count once. */
  independent: number;
  /** Whether any cell contradicts. */
  contradicted: boolean;
}

/** What one account has of one statement. */
export interface CoverageCell {
  account: AccountId;
  /** The strongest mode of its attestations: direct, mixed, indirect, act, narrated. */
  mode: Mode;
  /** In the order of the text. */
  attestations: AttestationId[];
  /** Whether it contradicts the others: see `discrepancies` for those that say so. */
  contradicts: boolean;
}

/** How many statements an account has in which way. The first seven numbers add up to the number of statements. */
export interface AccountCoverage {
  account: AccountId;
  /** Strongest mode, of the statements in which the account does not contradict. */
  direct: number;
  mixed: number;
  indirect: number;
  act: number;
  narrated: number;
  /** Carried in whatever mode, but contradicting. */
  contradicting: number;
  absent: number;
  /** All but the absent. */
  carried: number;
}
